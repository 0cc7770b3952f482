package import Transcripts

/// One thing by which a frame is divided into strata.
package enum StratumKey: Hashable, Sendable {
    case agent
    case channel
    case shop
    case product
    /// The first tag, as the export has them.
    case tag
    /// The ISO week of the start, such as `2026-W10`.
    case week
    /// The month of the start, such as `2026-03`.
    case month
    /// Whether the machine flagged it: `flagged` or `unflagged`.
    case flagged
    /// A column of a list of ids, by its name.
    case column(String)

    /// Those that chats have, in the order in which help lists them.
    package static let ofChats: [StratumKey] = [
        .agent, .channel, .shop, .product, .tag, .week, .month, .flagged,
    ]

    /// The name in designs and on the command line.
    package var name: String {
        switch self {
        case .agent: "agent"
        case .channel: "channel"
        case .shop: "shop"
        case .product: "product"
        case .tag: "tag"
        case .week: "week"
        case .month: "month"
        case .flagged: "flagged"
        case .column(let name): name
        }
    }

    /// The key of a name; a column where chats have no such key.
    package init(name: String) {
        self = Self.ofChats.first { $0.name == name } ?? .column(name)
    }

    /// What a unit has for this key; empty where it has nothing.
    package func value(of traits: UnitTraits, in calendar: WorkingCalendar) -> String {
        switch self {
        case .agent: traits.agent
        case .channel: traits.channel
        case .shop: traits.shop
        case .product: traits.product
        case .tag: traits.tags.first ?? ""
        case .week: traits.start.map { calendar.localDate(of: $0).isoWeek } ?? ""
        case .month: traits.start.map { calendar.localDate(of: $0).month } ?? ""
        case .flagged: traits.flagged.map { $0 ? "flagged" : "unflagged" } ?? ""
        case .column(let name): traits.others[name] ?? ""
        }
    }
}

extension LocalDate {
    /// The ISO 8601 week, such as `2026-W10`: it belongs to the year of its Thursday.
    package var isoWeek: String {
        let thursday = adding(days: 4 - weekday.rawValue)
        let year = thursday.parts.year
        let first = LocalDate(year: year, month: 1, day: 1) ?? thursday
        let week = (thursday.dayNumber - first.dayNumber) / 7 + 1
        return "\(year)-W\(week < 10 ? "0" : "")\(week)"
    }

    /// The month, such as `2026-03`.
    var month: String { String(description.prefix(7)) }
}
