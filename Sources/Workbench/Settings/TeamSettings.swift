import Sampling
import Store

/// What the team has set for itself in the browser; what it has not is as it comes.
struct TeamSettings: Hashable, Sendable {
    /// For how many days after a verdict its agent may appeal.
    var appealDays = 14
    /// How many chats of each agent a new draw proposes.
    var perAgent = 10
    /// In how many days a new draw is to be reviewed; 0 for no such day.
    var reviewDays = 7
    /// The share that a second reviewer sees too, in percent, as it is proposed.
    var overlap = 0
    /// Whether reviews are proposed to be blind.
    var isBlind = false

    /// One number of these: its name in the store and in forms, and what it may be.
    struct Field: Sendable {
        let name: String
        let bounds: ClosedRange<Int>
    }

    static let appealDays = Field(name: "appeal-days", bounds: 0...365)
    static let perAgent = Field(name: "per-agent", bounds: 1...500)
    static let reviewDays = Field(name: "review-days", bounds: 0...365)
    static let overlap = Field(name: "overlap", bounds: 0...100)
    static let blind = Field(name: "blind", bounds: 0...1)

    /// As they are kept. What is unreadable there counts as not set.
    init(stored: [String: String] = [:]) {
        func value(_ field: Field) -> Int? {
            stored[field.name].flatMap { Int($0) }.flatMap {
                field.bounds.contains($0) ? $0 : nil
            }
        }
        appealDays = value(Self.appealDays) ?? appealDays
        perAgent = value(Self.perAgent) ?? perAgent
        reviewDays = value(Self.reviewDays) ?? reviewDays
        overlap = value(Self.overlap) ?? overlap
        isBlind = value(Self.blind).map { $0 == 1 } ?? isBlind
    }

    /// Reads them from a form; what was wrong stays as it comes, and the form says so.
    init(_ form: inout FormReader, isBlind: Bool) {
        func value(_ field: Field) -> Int? { form.number(field.name, in: field.bounds) }
        appealDays = value(Self.appealDays) ?? appealDays
        perAgent = value(Self.perAgent) ?? perAgent
        reviewDays = value(Self.reviewDays) ?? reviewDays
        overlap = value(Self.overlap) ?? overlap
        self.isBlind = isBlind
    }

    /// By their names, as they are kept.
    var values: [String: String] {
        [
            Self.appealDays.name: "\(appealDays)", Self.perAgent.name: "\(perAgent)",
            Self.reviewDays.name: "\(reviewDays)", Self.overlap.name: "\(overlap)",
            Self.blind.name: isBlind ? "1" : "0",
        ]
    }

    /// What tells them from any others: a form holds that of those which it was filled in over.
    var mark: String {
        let lines = values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return Digest(of: lines.joined(separator: "\n")).hex
    }
}

extension Workbench {
    /// What the team has set.
    func team() async throws -> TeamSettings {
        TeamSettings(stored: try await store.settings())
    }
}
