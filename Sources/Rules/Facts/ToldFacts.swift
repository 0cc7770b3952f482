package import Wording

/// What agents told customers about the facts of the knowledge base in one chat, and what they
/// were asked and never told.
package struct ToldFacts: Sendable {
    /// Right and wrong; not what they denied, dated, hedged or said of another product. Of one
    /// message and fact the first.
    package var answers: [FactAnswer] = []
    package var unanswered: [UnansweredFact] = []

    package init() {}

    /// The facts that a finding is about, each with what was in force: those that its evidence
    /// answers wrong, or else those for which it shows a question that stayed unanswered.
    package func right(
        for finding: Finding, in book: FactBook
    ) -> [(title: Phrase, inForce: Phrase)] {
        let wrong = answers.filter { answer in
            answer.standing != .right && answer.agent == finding.agent
                && finding.evidence.contains {
                    $0.message == answer.message && $0.text.contains(answer.words)
                }
        }
        let open = unanswered.filter { question in
            finding.evidence.contains {
                $0.message == question.message && $0.span != nil
                    && $0.text.contains(question.words)
            }
        }
        let known =
            wrong.isEmpty
            ? open.map { ($0.fact, $0.inForce) } : wrong.map { ($0.fact, $0.inForce) }
        var seen: Set<Int> = []
        return known.filter { seen.insert($0.0).inserted }.map { fact, value in
            (book.facts[fact].title, value.phrase)
        }
    }
}
