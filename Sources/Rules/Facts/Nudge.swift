/// Lines that neither ask nor answer anything: 在吗, 请稍等.
enum Nudge {
    /// Whether a customer only asks whether somebody is there.
    static func isNudge(_ line: PlainLine) -> Bool {
        line.count <= 24 && nudges.occurs(in: line, within: 0..<line.count)
    }

    /// Whether an agent only greets or asks for patience.
    static func isHold(_ line: PlainLine) -> Bool {
        line.count <= 60 && holds.occurs(in: line, within: 0..<line.count)
    }

    private static let nudges = Lexicon([
        "在吗", "在不", "在么", "人呢", "有人", "回一下", "回我", "快点", "你好", "您好", "还在", "好了吗", "查到", "hello",
        "anyone", "are you there", "still there", "you there",
    ])
    private static let holds = Lexicon([
        "稍等", "请等", "等一下", "等我", "稍候", "片刻", "核实一下", "查一下", "看一下", "在查", "您好", "你好", "哈喽", "欢迎",
        "在的", "为您服务", "hello", "hi", "hey", "welcome", "one moment", "a moment", "hold on",
        "bear with", "let me check", "please wait", "look into", "one sec", "just a sec",
    ])
}
