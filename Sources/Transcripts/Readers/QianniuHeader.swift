/// The line above a message of a chat copied out of Qianniu: who wrote, and when.
struct QianniuHeader: Hashable {
    let name: String
    /// As it stands there: a day and a clock, or of today's messages the clock alone; empty where a
    /// message was taken back.
    let time: String
    /// Whether it is written as old clients do, `name (time):`, which can hardly be words.
    var isMarked = false
    /// The words that stand behind such a header on its line.
    var words = ""

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

    /// Whether the time has a day.
    var isDated: Bool { time.contains { "-/年".contains($0) } }
}

extension QianniuHeader {
    /// Reads a line without blanks around it; `nil` where it can be no header.
    init?(_ line: String) {
        if let header = Self.inBrackets(line) {
            self = header
        } else if let (name, time) = QianniuTime.split(line), !name.isEmpty {
            self.init(name: name, time: time)
        } else {
            return nil
        }
    }

    /// How much may stand between brackets around a time.
    private static let longestTime = 24

    /// The header of `name (time)`, `name (time):` or `name (time): words`.
    private static func inBrackets(_ line: String) -> QianniuHeader? {
        var rest = line[...]
        while let open = rest.firstIndex(where: { "(（".contains($0) }) {
            rest = line[open...].dropFirst()
            guard let close = rest.prefix(longestTime + 1).firstIndex(where: { ")）".contains($0) }),
                let split = QianniuTime.split(String(rest[..<close]).trimmed), split.name.isEmpty
            else { continue }
            let behind = line[close...].dropFirst().drop(while: \.isWhitespace)
            let isMarked = behind.first.map { ":：".contains($0) } ?? false
            guard isMarked || behind.isEmpty else { continue }
            let name = String(line[..<open]).trimmed
            let words = String(behind.dropFirst()).trimmed
            if name.isEmpty { continue }
            return QianniuHeader(name: name, time: split.time, isMarked: isMarked, words: words)
        }
        return nil
    }
}
