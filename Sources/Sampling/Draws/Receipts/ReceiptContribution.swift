/// A party's part in a seed, as a receipt records it.
package struct ReceiptContribution: Hashable, Codable, Sendable {
    package var party: String
    package var value: Digest
    package var commit: Digest

    init(_ contribution: Contribution) {
        party = contribution.party
        value = contribution.value
        commit = contribution.commit
    }

    var contribution: Contribution { Contribution(party: party, value: value) }
}
