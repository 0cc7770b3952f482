/// By which rules and which scorecard the published scores came about; SHA-256 in hexadecimal.
struct PublishedRules: Codable, Hashable, Sendable {
    let rules: String
    let scorecard: String
    let pack: String?
}
