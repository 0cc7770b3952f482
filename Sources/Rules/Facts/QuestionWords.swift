/// The words that make a question, apart from what it is about; the one list of them.
enum QuestionWords {
    /// What a question word asks for. Words of one kind stand for each other: 退货几天 is asked by
    /// 退货多久 too.
    enum Kind: Hashable, Sendable {
        case time
        case amount
        case place
        case which
    }

    /// The topic words of question sets: what is left without question words, quantities and
    /// words that carry no topic.
    static func topics(of sets: [[String]]) -> [String] {
        var seen: Set<String> = []
        return sets.joined().flatMap { pieces(of: $0) }.filter { seen.insert($0).inserted }
    }

    /// The kind of question that a set of words asks; `nil` for a set of topic words alone.
    static func kind(of set: [String]) -> Kind? {
        kinds(in: PlainLine(set.joined(separator: " ")), spoken: false).first
    }

    /// The kinds of question asked in a message. 几天了 and 这几天 ask nothing.
    static func kinds(in line: PlainLine) -> [Kind] {
        kinds(in: line, spoken: true)
    }

    /// Whether a message asks anything at all.
    static func isQuestion(_ line: PlainLine) -> Bool {
        var end = line.count
        while end > 0, trailing.contains(line[end - 1]) { end -= 1 }
        if (end..<line.count).contains(where: { line[$0] == 0x3F }) { return true }
        return closing.occurs(in: line, before: end) || !kinds(in: line).isEmpty
            || asking.occurs(in: line, within: 0..<line.count)
            || opening.occurs(in: line, at: 0)
    }

    /// Whether a message wants a yes or a no: 是7天吧, is it 7 days, right?
    static func wantsAnswer(_ line: PlainLine) -> Bool {
        var end = line.count
        while end > 0, trailing.contains(line[end - 1]) { end -= 1 }
        if end == 0 { return false }
        return closing.occurs(in: line, before: end) || confirming.occurs(in: line, before: end)
            || opening.occurs(in: line, at: 0) && kinds(in: line).isEmpty
    }

    /// Whether a message wants to hear a yes in whatever way: 是不是72小时, too.
    static func asksYesOrNo(_ line: PlainLine) -> Bool {
        wantsAnswer(line) || choosing.occurs(in: line, within: 0..<line.count)
    }

    // MARK: Kinds

    private static func kinds(in line: PlainLine, spoken: Bool) -> [Kind] {
        var kinds: [Kind] = []
        for hit in Lexicon.outermost(lexicon.hits(in: line)) {
            let kind = wordKinds[hit.word]
            if kind == .time, spoken, isElapsed(hit.range, in: line) { continue }
            if spoken, isConjunction(hit, in: line) { continue }
            if !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds
    }

    /// “Anything to watch when returning it”: a “when” before a participle asks nothing.
    private static func isConjunction(_ hit: Lexicon.Hit, in line: PlainLine) -> Bool {
        guard hit.word == when else { return false }
        let next = hit.range.upperBound
        return line[next] == 0x20 && endsInIng(at: next + 1, in: line)
    }

    private static func endsInIng(at start: Int, in line: PlainLine) -> Bool {
        var end = start
        while line[end].isLatinLetter { end += 1 }
        return end - start > 4 && line.has(PlainLine("ing").scalars, before: end)
    }

    /// 都几天了, 好几天, 这几天: time that has passed, not asked for.
    private static func isElapsed(_ range: Range<Int>, in line: PlainLine) -> Bool {
        elapsedAfter.occurs(in: line, at: range.upperBound)
            || elapsedBefore.occurs(in: line, before: range.lowerBound)
    }

    // MARK: Topics

    private static func pieces(of word: String) -> [String] {
        let line = PlainLine(word)
        if line[0].isWordScalar { return stopWords.contains(word.lowercased()) ? [] : [word] }
        var blank = [Bool](repeating: false, count: line.count)
        let amounts = QuantityReader(line).quantities().filter { $0.isNumeric }.map(\.range)
        let hits = lexicon.hits(in: line) + fillers.hits(in: line)
        for index in (hits.map(\.range) + amounts).joined() { blank[index] = true }
        var pieces: [[UInt32]] = [[]]
        for index in 0..<line.count {
            if blank[index] {
                pieces.append([])
            } else {
                pieces[pieces.count - 1].append(line[index])
            }
        }
        return pieces.map { String(scalars: trimmed($0)) }
            .filter { !$0.isEmpty && !lone.contains($0) }
    }

    /// Without particles behind it: 换的 speaks of 换.
    private static func trimmed(_ piece: [UInt32]) -> ArraySlice<UInt32> {
        var piece = piece[...]
        while let last = piece.last, particles.contains(last) { piece.removeLast() }
        return piece
    }

    // MARK: Words

    private static let rows = fixed + counted
    private static let lexicon = Lexicon(rows.map(\.0))
    private static let wordKinds = rows.map(\.1)
    private static let when = lexicon.longest(at: 0, in: PlainLine("when"))?.word

    /// 几天, 多少个工作日, 几件, 多少度: 几 and 多少 with every unit.
    private static let counted: [(String, Kind)] = ["几", "多少"].flatMap { question in
        UnitTable.named.flatMap { name, unit in
            [question + name, question + "个" + name].map {
                ($0, unit.measure == .time ? Kind.time : .amount)
            }
        }
    }

    private static let fixed: [(String, Kind)] =
        words(
            .time,
            """
            多久 多长时间 多少时间 多长 多长久 什么时候 什么时间 什莫时候 神马时候 啥时候 啥时 何时 几时 几号 哪天 多快
            几点 几点钟 几月 啥时间 多会儿 多咱
            """)
        + words(.amount, "多少 多少钱 几 多大 多高 多重")
        + words(.place, "哪里 哪儿 哪 什么地方 啥地方 什么城市 哪个城市 哪座城市 何处")
        + words(.which, "什么 神马 啥 哪家 哪个 哪种 哪款 哪些 哪一家 谁家")
        + english(
            .time,
            "how long|how soon|how many days|how many hours|how many weeks|how many months"
                + "|how many years|how many business days|how many working days|when do|when does"
                + "|when will|when can|when is|when are|when should|when would|when's|how fast"
                + "|how quickly|how late|how early|how often|what time|when")
        + english(.amount, "how much|how many|what is the maximum|what's the maximum")
        + english(.place, "where")
        + english(.which, "which|what")

    private static func words(_ kind: Kind, _ list: String) -> [(String, Kind)] {
        list.split(whereSeparator: \.isWhitespace).map { (String($0), kind) }
    }

    private static func english(_ kind: Kind, _ list: String) -> [(String, Kind)] {
        list.split(separator: "|").map { (String($0), kind) }
    }

    /// Words that carry no topic, whatever stands around them.
    private static let fillers = Lexicon([
        "可以", "你们", "我们", "时间", "还能", "能不能", "是不是", "有没有", "一般", "请问", "之内", "以内", "最多", "最少", "最快",
        "最慢", "大概", "不能",
    ])
    /// Words that carry no topic when nothing else is left of a word: 快, but not 快递.
    private static let lone: Set<String> = [
        "多", "是", "的", "从", "能", "会", "有", "要", "还", "快", "我", "可", "在", "个", "到", "用", "时", "由",
        "给",
        "被",
    ]
    private static let particles = Set(PlainLine("的吗呢了内呀啊").scalars)
    private static let stopWords: Set<String> = [
        "how", "long", "soon", "many", "much", "when", "what", "which", "where", "who", "days",
        "day",
        "hours", "hour", "weeks", "months", "years", "time", "do", "does", "did", "i", "you", "it",
        "is", "are", "was", "the", "a", "an", "to", "for", "of", "on", "in", "my", "your", "me",
        "we", "can", "could", "will", "would", "have", "has", "get", "take", "until", "after",
        "before", "at", "be", "there", "that", "this", "with", "and", "if", "by", "or", "so",
        "too", "from", "per", "what's", "whats", "up", "out", "good",
    ]
    private static let elapsedAfter = Lexicon([
        "了", "前", "都", "还没", "还不", "没到", "没收", "没发", "没动", "没消息", "没更新", "没回", "没人", "没处理", "没给",
        "就没",
        " has it been", " has my", " have i been", " have i waited", " ago", " since", " already",
    ])
    private static let elapsedBefore = Lexicon(["好", "这", "前", "过", "没", "都", "等了", "已经"])
    private static let trailing: Set<UInt32> = {
        let marks = "?？!！。.~～…、,， 😂😭🙏😊🤔😅"
        return Set(PlainLine(marks).scalars)
    }()
    private static let closing = Lexicon(["吗", "么", "嘛", "马", "呢", "不", "没", "没有", "right"])
    private static let confirming = Lexicon([
        "吧", "是不是", "对不对", "是吧", "对吧", "correct", "isn't it", "is it", "yes",
    ])
    private static let choosing = Lexicon([
        "是不是", "是否", "能不能", "可不可以", "对不对", "会不会", "is it", "is that", "isn't it",
    ])
    private static let asking = Lexicon([
        "能不能", "可不可以", "可以不", "有没有", "是不是", "会不会", "要不要", "行不行", "好不好", "怎么", "肿么", "如何", "咋",
        "为什么", "为啥", "吗", "can you", "could you", "can i", "could i", "do you", "are you",
        "will it",
        "is it", "does it", "do i", "why", "how", "who", "whose", "what", "which",
    ])
    private static let opening = Lexicon([
        "is", "are", "do", "does", "did", "can", "could", "will", "would", "has", "have", "should",
    ])
}
