import Patterns

/// Tells where a time that is named is no promise: where it is denied, doubted, conditional, past,
/// quoted, or the customer's own to keep. All of that is looked for in the clause of the time.
struct NoPromise: Sendable {
    /// Anywhere in the clause.
    private let denials: Int
    /// Before the time.
    private let leads: Int
    /// Right behind it.
    private let sequels: Int
    /// Around it.
    private let quotes: Int

    init(in scope: ConditionScope, _ compiler: inout RuleCompiler) {
        func add(_ expressions: [String]) -> Int {
            compiler.add(.expressions(expressions, apart: true), in: scope)
        }
        denials = add(Self.denying)
        leads = add(Self.leading)
        sequels = add(Self.following)
        quotes = add([#"[“"「『][^“”"「」『』\n]{1,80}[”"」』]"#])
    }

    /// Whether a time, as bytes of the conversation's text, is no promise.
    func covers(_ time: Range<Int>, in message: Int, _ view: ChatView) -> Bool {
        func hits(_ pattern: Int) -> [Range<Int>] {
            view.hits(of: pattern, in: message).map(\.range)
        }
        if hits(quotes).contains(where: { $0.covers(time) }) { return true }
        let (denied, led) = (hits(denials), hits(leads).filter { $0.upperBound <= time.lowerBound })
        let followed = hits(sequels).filter {
            0...Self.gap ~= $0.lowerBound - time.upperBound
        }
        if denied.isEmpty, led.isEmpty, followed.isEmpty { return false }
        let clauses = view.clauses(of: message).filter { $0.overlaps(time) }
        return (denied + led + followed).contains { hit in
            clauses.contains { $0.overlaps(hit) }
        }
    }

    /// Whether any of its patterns was given up on a message, which leaves a doubt.
    func isUndetermined(in message: Int, _ view: ChatView) -> Bool {
        view.gaveUp(on: [denials, leads, sequels, quotes], in: message)
    }

    /// Bytes of one Chinese character.
    private static let gap = 3
    /// A stretch within a clause.
    private static let stop = "，。！？；,.!?;\\n"

    /// Cannot promise; will not answer; what the customer is asked to do.
    private static let denying = [
        "(?:不(?:能|敢|好|太好|便)?|没法|没办法|无法|难以|很难)[给跟向]?[您你]?(?:保证|承诺|确保|打包票|答应)",
        "(?:保证|承诺|答应|确定)不了|说不准|不好说|不一定|未必|没准",
        "(?:回复|答复|联系|回|答|告诉|通知|反馈|给)[您你]?不[了到上完及](?![也都我])",
        "(?<![能会行是要])(?:不会|不能|没法|没办法|无法|不可能|来不及|没空|没时间|不方便)"
            + "(?!超过|让|太久|晚|忘|耽误|很久|少|骗|不)(?:(?![我就再会])[^\(stop)]){0,8}"
            + "(?:回复|答复|联系|回电|回访|告诉|通知|反馈|[回给][您你])",
        "(?:请|麻烦|辛苦|劳烦|[您你])(?:(?!我)[^\(stop)]){0,20}"
            + "(?:回复|联系|告诉|通知|找|发给|回|答复)(?:一?下)?(?:我们?|客服|这边)"
            + "(?!们?(?:会|就(?!行|好|可以)|再|来|也|马上|立刻|仓|的))",
        "(?:请|麻烦|劳烦)[您你]?[先再]?(?:在|于|务必|尽快|尽量|最好|记得){0,2}"
            + "(?=[0-9一二两三四五六七八九十半今明后当下周月])"
            + "(?![^\(stop)]*(?:给|跟|向|和|回复|答复|联系|告诉|通知|回)[您你])"
            + "(?![^\(stop)]*我们?[会就再来给])",
        #"\b(?:can(?:no|')t|can not|couldn't|could not|won't|will not|unable to|not able to"#
            + #"|don't|do not|doesn't|not going to|never|isn't)"#
            + #"(?: (?!I\b|we\b|if\b|and\b|so\b|forget|be late|fail|hesitate)[\w']+){0,2}"#
            + #" (?:promise|guarantee|commit|reply|respond|answer|get back|let you know"#
            + #"|write (?:to )?you|call you|update you|be able|be in touch)\b"#,
        #"(?<!so )(?<!so that )(?<!whether )\b(?:please|kindly|could you|can you|would you"#
            + #"|you (?:can|may|must|should|need to|have to))"#
            + #"(?: (?!I\b|we\b|wait|allow|bear|hold|give|expect|hear|get|have|receive)[\w']+)"#
            + #"{0,2} (?:reply|respond|write|answer|contact|call|message|text|get back|tell|send"#
            + #"|confirm|e-?mail|pay|let (?:me|us) know)\b(?![^.!?,\n]*\b(?:I|we)(?:'ll| will)\b)"#,
    ]

    /// If; what was said before, or by the customer.
    private static let leading = [
        "如果|若是?|要是|假如|倘若|万一|一旦|除非",
        "(?:昨[天日晚]|前天|上次|上周|之前|此前|当时|先前|早上|上午)[^\(stop)]{0,6}"
            + "(?:说|承诺|答应|保证|讲|约|告诉)[您你]?[了过好的是]?",
        "[您你](?:之前|昨天|刚才|不是)?说[好过]?的?(?=[0-9一二两三四五六七八九十半今明后当下周])",
        // "I'll check if it is there" is no condition.
        #"(?<!check |see |ask |know |confirm |out |sure )\bif\b|\b(?:unless|in case)\b"#,
        #"(?<!as )\b(?:(?:we|I|you|he|she|they|colleague|agent|team)(?: had| have| were| was)?"#
            + #"(?: already)? (?:said|told|promised)|were promised)\b"#,
    ]

    /// 10分钟内没回复您: what to do where nothing came.
    private static let following = [
        "(?:之?内|以内|之?前)?[都还]?(?![^\(stop)]*(?:也|我[会再就来都]|都[会给回告联通]|一定|肯定))"
            + "(?:没有?|未|还没)(?:收到|等到|得到|给|有|人)?[^\(stop)]{0,4}"
            + "(?:回复|答复|回[您你]|联系|消息|结果|回应|动静)"
    ]
}
