import Foundation
package import Wording

/// A chat written by hand, as in the fixtures of rule files and in tests.
///
/// One line a message: `09:00:00 C: 这件还有L码吗`. The letter says who writes: `C` customer, `A`
/// agent, `B` bot, `S` system; a name in brackets tells people of one role apart (`A(小雅): …`), a kind
/// in square ones says that it is no text (`C[image]: 破损照片`).
/// The time may be left out, or carry its day (`2026-06-08 09:00:00`). A line that starts with
/// `@` sets metadata (`@shop 云栖家居`, also channel, product, customer, tag, rating, resolved (yes or no) and day).
/// `# <- here` at the end of a line marks the message that a finding must point at.
package struct Script: Sendable {
    package var conversation: Conversation
    /// Indices of the messages marked with `# <- here`.
    package var marked: [Int] = []
    /// In which line of the script each message stands, 1-based.
    package private(set) var lines: [Int] = []

    /// Reads a script; times are those of `zone`. Throws the first line that it cannot read.
    package init(_ source: String, id: String = "script", zone: ZoneOffsets) throws(ScriptError) {
        conversation = Conversation(id: id)
        conversation.customer = "customer"
        var day = "2026-03-02"
        for (number, raw) in source.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let line = raw.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let read =
                line.hasPrefix("@")
                ? setMetadata(line.dropFirst(), day: &day)
                : addMessage(line, day: &day, zone: zone)
            guard read else { throw ScriptError(line: number + 1, text: line) }
            while lines.count < conversation.messages.count { lines.append(number + 1) }
        }
    }

    private mutating func setMetadata(_ line: Substring, day: inout String) -> Bool {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return false }
        switch parts[0] {
        case "shop": conversation.shop = parts[1]
        case "channel": conversation.channel = parts[1]
        case "product": conversation.product = parts[1]
        case "customer": conversation.customer = parts[1]
        case "tag": conversation.tags.append(parts[1])
        case "rating":
            guard let rating = Double(parts[1]) else { return false }
            conversation.rating = rating
        case "resolved":
            guard let resolved = ["yes": true, "no": false][parts[1]] else { return false }
            conversation.resolved = resolved
        case "day": day = parts[1]
        default: return false
        }
        return true
    }

    private mutating func addMessage(_ line: String, day: inout String, zone: ZoneOffsets) -> Bool {
        guard let read = ScriptLine(line[...]),
            let kind = MessageKind(rawValue: String(read.kind ?? "text"))
        else { return false }
        if let ownDay = read.day { day = String(ownDay) }
        var time: Timestamp?
        if let clock = read.clock {
            time = Timestamp(text: "\(day) \(clock)", zone: zone)
            if time == nil { return false }
        }
        var words = String(read.words)
        if words.hasSuffix("here"),
            let mark = words.range(of: #"\s*# ?<- ?here$"#, options: .regularExpression)
        {
            words.removeSubrange(mark)
            marked.append(conversation.messages.count)
        }
        let role = read.role
        let id = read.name.map(String.init) ?? role.standIn
        conversation.append(
            time: time, role: role, sender: Participant(id: id, name: id), words: words.utf8,
            kind: kind)
        return true
    }
}

/// A line of a script that is no message and no metadata.
package struct ScriptError: Explained {
    /// 1-based, within the script.
    package let line: Int
    /// The line, without blanks around it.
    package let text: String

    /// Where in the text it is wrong, 1-based, in Unicode scalars: behind the time of a message.
    package var column: Int {
        let time = text.prefixMatch(of: /(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?\s+/)
        return (time?.output.unicodeScalars.count ?? 0) + 1
    }

    package var phrase: Phrase {
        guard text.hasPrefix("@") else { return .scriptLineUnreadable }
        let name = String(text.prefix { $0 != " " })
        return Self.names.contains(name)
            ? .scriptValueUnreadable(name) : .yamlUnknownWord(name, allowed: Self.names)
    }

    private static let names = [
        "@shop", "@channel", "@product", "@customer", "@tag", "@rating", "@resolved", "@day",
    ]
}
