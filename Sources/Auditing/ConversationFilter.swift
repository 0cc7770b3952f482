import Foundation
import Sampling
package import Transcripts
package import Wording

/// Which conversations of an archive may be drawn or audited. What it leaves out is counted, each
/// conversation under the first reason that applies.
package struct ConversationFilter: Hashable, Sendable {
    /// The first date, by the start of the conversation in the calendar's zone.
    package var since: LocalDate?
    /// The last date, itself included.
    package var until: LocalDate?
    /// Ids or names of agents; empty for all. Counts the owner of a conversation.
    package var agents: Set<String> = []
    package var channels: Set<String> = []
    package var shops: Set<String> = []
    package var tags: Set<String> = []
    package var minimumMessages = 0
    /// Whether a conversation in which no agent wrote is left out.
    package var needsAgent = false

    package init() {}

    /// Why a conversation is left out, in the order in which the reasons are tried.
    package enum Reason: String, CaseIterable, Sendable {
        case noAgent = "no_agent"
        case otherAgent = "other_agent"
        case noTime = "no_time"
        case outsideDates = "outside_dates"
        case otherChannel = "other_channel"
        case otherShop = "other_shop"
        case otherTag = "other_tag"
        case tooShort = "too_short"
    }

    /// `nil` where the conversation belongs in.
    package func reason(against conversation: Conversation, in calendar: WorkingCalendar)
        -> Reason?
    {
        reason(against: UnitTraits(of: conversation), in: calendar)
    }

    /// The same by what is known of a conversation; what no list says counts as nothing, and an
    /// unknown number of messages as enough.
    package func reason(against traits: UnitTraits, in calendar: WorkingCalendar) -> Reason? {
        if traits.agent.isEmpty && (needsAgent || !agents.isEmpty) { return .noAgent }
        if !agents.isEmpty, agents.isDisjoint(with: [traits.agent, traits.agentName]) {
            return .otherAgent
        }
        if since != nil || until != nil {
            guard let start = traits.start else { return .noTime }
            let date = calendar.localDate(of: start)
            if let since, date < since { return .outsideDates }
            if let until, date > until { return .outsideDates }
        }
        if !channels.isEmpty && !channels.contains(traits.channel) { return .otherChannel }
        if !shops.isEmpty && !shops.contains(traits.shop) { return .otherShop }
        if !tags.isEmpty && tags.isDisjoint(with: traits.tags) { return .otherTag }
        return traits.messages ?? .max < minimumMessages ? .tooShort : nil
    }

    /// The filter that a receipt names; what the receipt does not name stays as it is here.
    package func restored(from lines: [String: String]) -> ConversationFilter {
        var filter = self
        if let since = lines["since"] { filter.since = LocalDate(since) }
        if let until = lines["until"] { filter.until = LocalDate(until) }
        if let count = lines["min_messages"].flatMap({ Int($0) }) { filter.minimumMessages = count }
        let sets: [(String, WritableKeyPath<ConversationFilter, Set<String>>)] = [
            ("agents", \.agents), ("channels", \.channels), ("shops", \.shops), ("tags", \.tags),
        ]
        for (name, path) in sets {
            guard let values = lines[name].flatMap(Self.list) else { continue }
            filter[keyPath: path] = values
        }
        return filter
    }

    /// The filters as name and value, for receipts; only those that are set. Lists are JSON, since
    /// names hold commas: `["云栖","晚棠, 女装"]`.
    package var description: [String: String] {
        var lines: [String: String] = [:]
        lines["since"] = since?.description
        lines["until"] = until?.description
        let sets = [("agents", agents), ("channels", channels), ("shops", shops), ("tags", tags)]
        for (name, values) in sets where !values.isEmpty {
            lines[name] = Self.text(of: values)
        }
        if minimumMessages > 0 { lines["min_messages"] = String(minimumMessages) }
        return lines
    }

    /// A list as JSON, in the order of its bytes, so that the same list is always the same text.
    private static func text(of values: Set<String>) -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let sorted = values.sorted { $0.precedesInUTF8($1) }
        return (try? encoder.encode(sorted)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The list that `text` wrote; `nil` for any other text.
    private static func list(_ text: String) -> Set<String>? {
        try? JSONDecoder().decode(Set<String>.self, from: Data(text.utf8))
    }
}

extension ConversationFilter.Reason {
    package var phrase: Phrase {
        switch self {
        case .noAgent: .excludedNoAgent
        case .otherAgent: .excludedOtherAgent
        case .noTime: .excludedNoTime
        case .outsideDates: .excludedOutsideDates
        case .otherChannel: .excludedOtherChannel
        case .otherShop: .excludedOtherShop
        case .otherTag: .excludedOtherTag
        case .tooShort: .excludedTooShort
        }
    }
}
