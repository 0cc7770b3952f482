package import Rules
package import Wording

extension CheckedChat {
    /// What would have been right where an agent got a fact wrong: the fact with the value that was
    /// in force; `nil` for a finding that is of no dimension of knowledge, or of which the evidence
    /// holds no wrong answer, or those to several facts.
    ///
    /// - Parameter book: by which the chat's answers were judged.
    package func right(for finding: Finding, in book: FactBook) -> Phrase? {
        if finding.dimension != Self.knowledge { return nil }
        let wrong = answers.filter { answer in
            answer.standing != .right && answer.agent == finding.agent
                && finding.evidence.contains {
                    $0.message == answer.message && $0.text.contains(answer.words)
                }
        }
        guard let first = wrong.first, Set(wrong.map(\.fact)).count == 1 else { return nil }
        return .factRight(book.facts[first.fact].title, first.inForce.phrase)
    }
}
