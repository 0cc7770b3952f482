/// A line copied out of Qianniu, without blanks around it.
struct QianniuLine {
    let number: Int
    let text: String
    /// The line as a header, where it can be one.
    let header: QianniuHeader?
    /// The line as a time alone, which may belong to a name on the line before.
    let time: String?

    init(_ line: String, number: Int) {
        self.number = number
        text = line.trimmed
        header = QianniuHeader(text)
        time = QianniuTime.split(text).flatMap { $0.name.isEmpty ? $0.time : nil }
    }

    /// Whether it says that a message was read, or that it was not.
    var isMark: Bool { ["已读", "未读", "发送中", "发送失败"].contains(text) }

    /// Whether a message ends above the line below it.
    var isGap: Bool { text.isEmpty || isMark }

    /// Who took back a message, where the line says that by name.
    var recaller: String? {
        guard text.hasSuffix(Self.recall) else { return nil }
        let name = String(text.dropLast(Self.recall.count)).trimmed
        return ["", "你", "您", "对方"].contains(name) ? nil : name
    }

    private static let recall = "撤回了一条消息"

    /// Whether it is one of the lines that the client itself puts between messages.
    var isNotice: Bool { text.hasPrefix("当前用户来自") || text.hasSuffix(Self.recall) }

    /// The words, without the backticks that stand around addresses.
    var words: String {
        let isQuoted = text.count > 2 && text.hasPrefix("`") && text.hasSuffix("`")
        return isQuoted ? String(text.dropFirst().dropLast()) : text
    }
}
