/// The yes or no that a line says, as an amount: 1 or 0 of `Measure.answer`.
struct YesOrNo {
    let line: PlainLine

    /// The first word of consent or refusal that stands in the line; of two at one place the
    /// longer, so that 不可以 is no and 没问题 is yes. A single character counts only where a clause
    /// begins: not 能 of 功能.
    func answer() -> (range: Range<Int>, quantity: Quantity)? {
        var start = 0
        while start < line.count {
            if let neutral = Self.neutral.longest(at: start, in: line) {
                start = neutral.range.upperBound
                continue
            }
            let no = Self.no.longest(at: start, in: line)
            let yes = (Self.yes.longest(at: start, in: line)).flatMap { mayStand($0) ? $0 : nil }
            if let hit = [no, yes].compactMap({ $0 }).max(by: Self.isShorter) {
                return (hit.range, Self.quantity(hit == no ? 0 : 1, line.bytes(of: hit.range)))
            }
            start += 1
        }
        return nil
    }

    private func mayStand(_ hit: Lexicon.Hit) -> Bool {
        let start = hit.range.lowerBound
        return hit.range.count > 1 || start == 0 || !line[start - 1].isHan
            || Self.heads.occurs(in: line, before: start)
    }

    /// The yes or no that a whole text is, such as the value in a fact file; `nil` for any other.
    static func answer(whole text: String) -> Quantity? {
        let line = PlainLine(text)
        guard let answer = YesOrNo(line: line).answer(), answer.range.count == line.count else {
            return nil
        }
        return answer.quantity
    }

    static func quantity(_ value: Double, _ range: Range<Int> = 0..<0) -> Quantity {
        Quantity(range: range, low: value, high: value, unit: Unit(.answer))
    }

    private static func isShorter(_ left: Lexicon.Hit, _ right: Lexicon.Hit) -> Bool {
        left.range.count < right.range.count
    }

    private static let yes = Lexicon([
        "可以", "可", "能", "支持", "有", "是的", "是", "对", "会", "行", "包", "提供", "没问题", "没有问题", "没错", "没毛病",
        "当然",
        "好的", "嗯", "肯定", "必须的", "不会不", "yes", "yep", "yeah", "sure", "of course", "certainly",
        "absolutely", "we do", "we can", "you can", "it does", "it is", "definitely", "happy to",
        "we offer", "true", "available", "no problem",
    ])
    /// Said to a request, and not to what may be so or not: 好的，我查一下.
    static let obliging = Lexicon(["好的"])
    private static let no = Lexicon([
        "不可以", "不可", "不能", "不支持", "没有", "没", "不是", "不对", "不会", "不行", "不包", "不提供", "暂不", "不了", "不",
        "无法", "无", "否", "没法", "做不到", "办不到", "暂时没有", "暂未", "还没", "取消了", "没办法", "no",
        "nope", "not", "we don't", "we can't", "you can't", "can't", "cannot", "don't", "doesn't",
        "isn't", "aren't", "won't", "unavailable", "false", "never",
        "we do not", "you cannot", "it is not", "it does not", "we can not",
    ])
    /// What begins like an answer and is none.
    private static let neutral = Lexicon([
        "不一定", "不确定", "不清楚", "不知道", "不好说", "不好意思", "不过", "不同", "不用", "不要", "不客气", "没关系", "没事",
        "可能", "可惜", "可爱", "有点", "有时", "有问题", "是否", "对不起", "行李", "会员", "包装", "包裹", "能否",
        "嗯嗯", "是这样", "no problem at all", "no worries", "not sure", "no idea",
    ])
    private static let heads = Lexicon([
        "我们", "咱们", "咱家", "咱", "这边", "这款", "都", "也", "亲", "店里", "本店", "是", "目前", "现在", "暂时",
    ])
}
