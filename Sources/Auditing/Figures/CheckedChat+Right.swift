package import Rules
package import Wording

extension CheckedChat {
    /// What would have been right where an agent got a fact wrong, or left a question for one open:
    /// each fact with the value that was in force; `nil` for a finding that is of no dimension of
    /// knowledge, or about no fact.
    ///
    /// - Parameter book: by which the chat's answers were judged.
    package func right(for finding: Finding, in book: FactBook) -> Phrase? {
        if finding.dimension != Self.knowledge { return nil }
        let right = facts.right(for: finding, in: book).map { Phrase.factRight($0, $1) }
        return right.isEmpty ? nil : .joined(right, zh: "", en: " ")
    }
}
