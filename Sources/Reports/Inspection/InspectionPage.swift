package import Foundation
package import Transcripts
package import Wording

/// An inspection as a page for the terminal.
package struct InspectionPage {
    private let inspection: Inspection
    private let language: Language
    private let zone: TimeZone
    private var lines: [String] = []

    package init(_ inspection: Inspection, language: Language, zone: TimeZone) {
        self.inspection = inspection
        self.language = language
        self.zone = zone
        addFiles()
        addCounts()
        addAgents()
        addWriters()
        addList(.inspectMissing, InspectionNotes(inspection).missing)
        addList(.inspectWarnings, InspectionNotes(inspection).warnings)
        addRejects()
        addSample()
    }

    /// With a line break at its end.
    package var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func say(_ phrase: Phrase) { lines.append(phrase(language)) }

    private mutating func title(_ phrase: Phrase) {
        if !lines.isEmpty { lines.append("") }
        say(phrase)
    }

    private mutating func addFiles() {
        for file in inspection.files.prefix(20) {
            let title = Readers.named(file.format)?.title ?? Phrase(file.format)
            let how = [file.encoding.rawValue.uppercased(), file.compression].compactMap { $0 }
            say(
                .inspectFile(
                    file.name, title, how.joined(separator: ", "),
                    conversations: file.conversations, messages: file.messages))
        }
        if inspection.files.count > 20 { say(.inspectMore(inspection.files.count - 20)) }
    }

    private mutating func addCounts() {
        let roles = inspection.messages
        title(
            .inspectCounts(
                conversations: inspection.conversations, messages: inspection.messageCount,
                agents: inspection.agents.count, customers: inspection.customers))
        if inspection.messageCount > 0 {
            say(
                .inspectRoles(
                    customer: roles[.customer] ?? 0, agent: roles[.agent] ?? 0,
                    bot: roles[.bot] ?? 0, system: roles[.system] ?? 0))
        }
        let kinds = MessageKind.allCases.filter { $0 != .text }
            .compactMap { kind in
                inspection.kinds[kind].map { "\(kind.title?(language) ?? "") \($0)" }
            }
        let comma = language == .zh ? "，" : ", "
        if !kinds.isEmpty { say(.inspectKinds(kinds.joined(separator: comma))) }
        if let first = inspection.first, let last = inspection.last {
            say(
                .inspectPeriod(
                    LocalTime(first, zone: zone).text, LocalTime(last, zone: zone).text,
                    zone.identifier))
        }
    }

    private mutating func addAgents() {
        if inspection.agents.isEmpty { return }
        lines.append("")
        let rows = inspection.agents.prefix(20).map { agent in
            [
                Cell.text(agent.id), .text(agent.names.joined(separator: " / ")),
                .integer(agent.conversations), .integer(agent.messages),
            ]
        }
        let table = Table(columns: Self.columns, rows: Array(rows))
        lines.append(String(table.text(.table, language: language).dropLast()))
        if inspection.agents.count > 20 { say(.inspectMore(inspection.agents.count - 20)) }
    }

    private static let columns = [
        Table.Column("agent", .columnAgent), Table.Column("name", .columnName),
        Table.Column("conversations", .columnInspectedChats, .trailing),
        Table.Column("messages", .columnMessages, .trailing),
    ]

    private mutating func addWriters() {
        if inspection.writers.isEmpty { return }
        title(.inspectWriters)
        for (id, name, messages) in inspection.writers.prefix(20) {
            lines.append("  " + (id == name ? id : "\(id) \(name)") + "  \(messages)")
        }
    }

    private mutating func addList(_ heading: Phrase, _ notes: [Phrase]) {
        if notes.isEmpty { return }
        title(heading)
        for note in notes { lines.append("- " + note(language)) }
    }

    private mutating func addRejects() {
        if inspection.rejects.isEmpty { return }
        title(.inspectRejects(inspection.rejectCount))
        for trouble in inspection.rejects {
            let note = Phrase.placed(
                "\(trouble.place)", trouble.reason.phrase, times: trouble.count)
            lines.append("- " + note(language))
        }
    }

    private mutating func addSample() {
        guard let chat = inspection.sample else { return }
        let mask = ChatMask(of: chat)
        let colon = language == .zh ? "：" : ": "
        // As wide as a time, so that the columns line up.
        let noTime = chat.start == nil ? "" : String(repeating: " ", count: 21)
        title(.inspectSample(chat.id))
        for index in chat.messages.indices.prefix(12) {
            let message = chat.messages[index]
            let time = message.time.map { LocalTime($0, zone: zone).text + "  " } ?? noTime
            let kind = message.kind.title.map { " [\($0(language))]" } ?? ""
            let words = mask.words(of: index).replacing("\n", with: "\n      ")
            lines.append(
                "  \(time)\(writer(of: index, chat, mask))\(kind)\(colon)\(words)")
        }
        if chat.messages.count > 12 { say(.inspectMore(chat.messages.count - 12)) }
    }

    /// Role and name of whoever wrote a message; the role alone where the name says no more.
    private func writer(of index: Int, _ chat: Conversation, _ mask: ChatMask) -> String {
        let role = chat.messages[index].role
        let name = mask.sender(of: index)
        return role.title(language) + (name == role.name ? "" : " " + name)
    }
}
