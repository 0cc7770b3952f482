import Foundation

/// What is published of a period: scores with their ranges, and all that they rest on. No word of
/// a chat or of a person's comment stands in it, for it outlives forgetting.
///
/// Points are texts such as `95.50`, so that no reader rounds them.
struct PeriodSnapshot: Codable, Hashable, Sendable {
    var format = "spotcheck/publication/v1"
    let period: PublishedDays
    /// 1 for the first publication of the period.
    let number: Int
    /// ISO 8601.
    let closedAt: String
    /// The login of who closed it.
    let closedBy: String
    /// The name that was typed to sign.
    let signature: String
    let toolVersion: String
    let rules: [PublishedRules]
    let draws: [PublishedDraw]
    /// Chats in the samples, and those of them that were reviewed to the end.
    let drawn: Int
    let reviewed: Int
    /// Appeals on chats of these days that waited for a decision.
    let openAppeals: Int
    /// Reviewed chats that counted for no score; `nil` in snapshots that did not keep it.
    let unpriced: Int?
    /// In the order of their names.
    let agents: [PublishedScore]

    /// The bytes that are kept, shown and downloaded: keys in order, one value a line.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    /// Reads what was kept; `nil` for what is no snapshot of ours.
    init?(json: String) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let read = try? decoder.decode(Self.self, from: Data(json.utf8)) else { return nil }
        self = read
    }

    init(
        period: PublishedDays, number: Int, closedAt: String, closedBy: String, signature: String,
        toolVersion: String, standing: PeriodStanding
    ) {
        self.period = period
        self.number = number
        self.closedAt = closedAt
        self.closedBy = closedBy
        self.signature = signature
        self.toolVersion = toolVersion
        rules = standing.rules
        draws = standing.draws
        drawn = standing.draws.reduce(0) { $0 + $1.drawn }
        reviewed = standing.draws.reduce(0) { $0 + $1.reviewed }
        openAppeals = standing.openAppeals
        unpriced = standing.unpriced
        agents = standing.agents
    }
}
