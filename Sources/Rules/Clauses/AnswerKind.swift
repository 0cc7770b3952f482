/// What kind of answer a question wants, told by the words with which it asks.
enum AnswerKind {
    /// How many, how long, since when: a number or a day.
    case amount
    /// Yes or no.
    case decision
    /// One of the things that it names: 布的还是纸的, grams or pounds.
    case choice
    /// Where, how, why, which: anything may answer.
    case anything

    /// - Parameter question: valid UTF-8.
    init(of question: UnsafeBufferPointer<UInt8>) {
        let line = PlainLine(question)
        let kinds = QuestionWords.kinds(in: line)
        if kinds.contains(where: { $0 == .time || $0 == .amount })
            || Self.names(line, Self.measures)
        {
            self = .amount
        } else if Self.names(line, Self.choices) {
            self = .choice
        } else if !kinds.isEmpty || Self.names(line, Self.open) {
            self = .anything
        } else {
            self =
                QuestionWords.wantsAnswer(line) || Self.names(line, Self.decisions)
                ? .decision : .anything
        }
    }

    /// Whether a clause can be such an answer: it names an amount or a day, or else it takes sides,
    /// which a word or two do that name the thing (“Brass.”, 实木) where `names` allows that. What is
    /// to be chosen is named in the answer, so that a clause which names nothing of the question
    /// fits only as such a word.
    func fits(_ clause: ArraySlice<UInt8>, names: Bool = true) -> Bool {
        let line = PlainLine(clause)
        return switch self {
        case .anything: true
        case .amount:
            QuantityReader(line).quantities().contains(where: \.isNumeric)
                || Self.names(line, Self.days)
        case .decision:
            YesOrNo(line: line).answer() != nil || Self.takesSides(line)
                || names && Self.isName(line)
        case .choice: Self.names(line, Self.both) || names && Self.isName(line)
        }
    }

    /// Whether it is a word or two.
    private static func isName(_ line: PlainLine) -> Bool {
        let han = line.scalars.count(where: \.isHan)
        return han > 0 ? han <= 3 : line.scalars.count { $0 == 0x20 } < 2
    }

    private static func takesSides(_ line: PlainLine) -> Bool {
        let others = neutral.hits(in: line).map(\.range)
        return sides.hits(in: line).contains { hit in
            !others.contains { $0.contains(hit.range.lowerBound) }
        }
    }

    private static func names(_ line: PlainLine, _ words: Lexicon) -> Bool {
        words.occurs(in: line, within: 0..<line.count)
    }

    private static let measures = Lexicon([
        "the weight", "the size", "the price", "the length", "the height", "the width",
        "weight limit", "capacity", "how big", "how heavy", "how far", "how tall", "how wide",
        "how deep", "how old", "what size", "多宽", "多厚", "多远", "多深",
    ])
    private static let choices = Lexicon(["还是", "or"])
    private static let open = Lexicon([
        "怎么", "咋", "怎样", "如何", "为何", "为什么", "为啥", "谁", "干嘛", "干吗", "干啥", "who", "why", "how",
        "whose",
    ])
    private static let decisions = Lexicon([
        "吗", "么", "嘛", "不", "没", "能否", "可否", "是否", "有无", "whether", "possible", "okay if", "ok if",
        "allowed", "any", "is", "are", "was", "were", "do", "does", "did", "can", "could", "will",
        "would", "should", "has", "have", "may", "might", "am",
    ])
    private static let days = Lexicon([
        "今天", "今晚", "明天", "明早", "明晚", "后天", "昨天", "昨晚", "上周", "下周", "周末", "上月", "下月", "当天", "次日",
        "月底",
        "年底", "刚", "马上", "随时", "免费", "包邮", "today", "tonight", "tomorrow", "yesterday", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "year",
        "free", "always", "never", "dozen", "half",
    ])
    /// Words that take sides, beside those of `YesOrNo`.
    private static let sides = Lexicon([
        "无需", "无须", "够", "都可", "都行", "能", "会", "要", "nope", "can", "could", "will", "would", "do",
        "does", "is", "are", "has", "it's", "they're", "that's", "there's", "should", "may", "only",
        "both", "either", "neither", "fine", "works", "fits", "comes", "includes", "included",
        "all", "need", "needs", "haven't", "hasn't", "'s", "ok",
    ])
    /// What only looks like one of them.
    private static let neutral = Lexicon([
        "会员", "机会", "会儿", "功能", "可能", "智能", "性能", "节能", "能量", "只要", "要是", "要么", "主要", "重要",
    ])
    private static let both = Lexicon(["都", "各", "both", "either", "neither", "each"])
}
