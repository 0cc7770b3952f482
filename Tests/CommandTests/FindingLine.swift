import Foundation

/// A finding as the machine-readable contract has it.
struct FindingLine: Decodable {
    let conversation: String
    let agent: String
    let rule: String
    let ruleDigest: String
    let dimension: String
    let severity: String
    let points: Double
    let disguised: Bool
    let evidence: [Place]
    let explanation: String
    let nearMiss: String?
    let load: Int?

    private enum CodingKeys: String, CodingKey {
        case conversation, agent, rule, dimension, severity, points, disguised, evidence
        case explanation, load
        case ruleDigest = "rule_digest"
        case nearMiss = "near_miss"
    }

    struct Place: Decodable, Equatable {
        let message: Int
        let start: Int
        let end: Int
        let text: String
    }

    /// The findings of a JSON Lines text.
    static func all(in text: String) throws -> [FindingLine] {
        try text.split(separator: "\n").map {
            try JSONDecoder().decode(FindingLine.self, from: Data($0.utf8))
        }
    }
}
