import Wording
import Auditing
import Reports
import Rules
import Transcripts

/// Audits the chats of a labelled set and compares what was found with what is recorded.
struct EvaluateRun {
    let set: LabelledSet
    let pack: RulePack
    let threads: Int

    /// Measures the rules, with what of the set could not be read.
    func run(notes: Notes) async throws -> (evaluation: Evaluation, troubles: ToldTroubles) {
        let labels = Dictionary(
            uniqueKeysWithValues: pack.rules.rules.compactMap { rule in
                rule.label.map { (rule.card.id, $0) }
            })
        var evaluation = Evaluation(set, kinds: Set(labels.values))
        var audit = Audit(archive: Archive(paths: [set.chats]), rules: pack.rules)
        audit.threads = threads
        var troubles = ToldTroubles()
        try await audit.run { event in
            guard case .checked(let (conversation, result)) = event else {
                return troubles.add(event, notes: notes)
            }
            let mask = ChatMask(of: conversation)
            let labelled = result.findings.compactMap { finding in
                labels[finding.rule].map { (kind: $0, finding: mask.mask(finding)) }
            }
            evaluation.add(labelled, of: conversation.id)
        }
        return (evaluation, troubles)
    }
}
