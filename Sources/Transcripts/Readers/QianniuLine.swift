/// A line copied out of Qianniu, without blanks around it.
struct QianniuLine {
    /// Who wrote, and when.
    struct Header: Hashable {
        let name: String
        /// As it stands there.
        let time: String

        /// The shop of an account of a shop: what stands before the colon.
        var shop: String? {
            guard let colon, colon > name.startIndex, !isTransfer, !account.isEmpty else {
                return nil
            }
            return String(name[..<colon])
        }

        /// The name without the shop before its colon.
        var account: String {
            colon.map { String(name[$0...].dropFirst()).trimmed } ?? name
        }

        private var colon: String.Index? { name.firstIndex { $0 == ":" || $0 == "：" } }

        /// Whether it can be no name: words have such signs, and accounts have none.
        var isSentence: Bool {
            name.contains { "，。；！？、【】《》“”".contains($0) } || (colon != nil && account.isEmpty)
        }

        /// Whether one account hands the chat to another (`A --> B`).
        var isTransfer: Bool { name.contains("-->") }
    }

    let number: Int
    let text: String
    /// The line as a header, where it can be one.
    let header: Header?
    /// The line as a time alone, which may belong to a name on the line before.
    let time: String?

    init(_ line: String, number: Int) {
        self.number = number
        text = line.trimmed
        let split = Self.splitTime(text)
        header = split.flatMap { $0.name.isEmpty ? nil : Header(name: $0.name, time: $0.time) }
        time = split.flatMap { $0.name.isEmpty ? $0.time : nil }
    }

    /// Whether it says that a message was read, or that it was not.
    var isMark: Bool { ["已读", "未读", "发送中", "发送失败"].contains(text) }

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

    /// The part before a date and a clock time at the end, and these; `nil` without them. The
    /// year is the last four digits before the month, whatever digits a name before it ends with.
    private static func splitTime(_ text: String) -> (name: String, time: String)? {
        let bytes = Array(text.utf8)
        var position = bytes.count
        func back(over digits: ClosedRange<Int>) -> Bool {
            var taken = 0
            while taken < digits.upperBound, position > 0, (48...57).contains(bytes[position - 1]) {
                position -= 1
                taken += 1
            }
            return digits.contains(taken)
        }
        func back(over characters: String) -> Bool {
            guard position > 0, characters.utf8.contains(bytes[position - 1]) else { return false }
            position -= 1
            return true
        }
        guard back(over: 2...2), back(over: ":"), back(over: 2...2), back(over: ":"),
            back(over: 1...2), back(over: " \t")
        else { return nil }
        while back(over: " \t") {}
        guard back(over: 1...2), back(over: "-/"), back(over: 1...2), back(over: "-/"),
            back(over: 4...4)
        else { return nil }
        let name = String(decoding: bytes[..<position], as: UTF8.self).trimmed
        return (name, String(decoding: bytes[position...], as: UTF8.self))
    }
}
