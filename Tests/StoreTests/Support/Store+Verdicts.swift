@testable import Store

extension Store {
    /// All verdicts that count on one finding.
    func verdicts(on finding: FindingID) async throws -> [Verdict] {
        try await verdicts(on: [.finding(finding)])[.finding(finding)] ?? []
    }
}
