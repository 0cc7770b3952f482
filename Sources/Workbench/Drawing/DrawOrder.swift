import Auditing
import Reports
import Sampling
import Transcripts
import Wording

/// What a lead asks a draw to be: how many chats of each agent, of which days.
struct DrawOrder: Sendable {
    let name: String
    let since: LocalDate?
    let until: LocalDate?
    let perAgent: Int

    /// Reads it from a form; the dates may be left out.
    init?(_ form: inout FormReader) {
        name = form.text("name", upTo: 80)
        since = form.date("since")
        until = form.date("until")
        if let since, let until, until < since { form.refuse("until", .datesTurned) }
        guard let count = form.number("per-agent", in: 1...500), form.isValid else { return nil }
        perAgent = count
    }

    var filter: ConversationFilter {
        var filter = ConversationFilter()
        filter.since = since
        filter.until = until
        return filter
    }

    var design: Design {
        Design(
            stratifiedBy: "agent", quota: .perStratum(perAgent), filters: filter.description)
    }
}

extension FormReader {
    /// A day such as 2026-06-08; `nil` for none, and for what is wrong.
    mutating func date(_ name: String) -> LocalDate? {
        let text = text(name, upTo: 20, mayBeEmpty: true)
        if text.isEmpty { return nil }
        if let date = LocalDate(text) { return date }
        refuse(name, .dateUnreadable)
        return nil
    }
}
