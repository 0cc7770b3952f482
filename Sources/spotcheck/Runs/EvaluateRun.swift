import Wording
import Auditing
import Rules
import Transcripts

/// Audits the chats of a labelled set and compares what was found with what is recorded.
struct EvaluateRun {
    let set: LabelledSet
    let pack: RulePack
    let threads: Int

    func run(notes: Notes) async throws -> Evaluation {
        let labels = Dictionary(
            uniqueKeysWithValues: pack.rules.rules.compactMap { rule in
                rule.label.map { (rule.card.id, $0) }
            })
        var evaluation = Evaluation(set, kinds: Set(labels.values))
        var audit = Audit(archive: Archive(paths: [set.chats]), rules: pack.rules)
        audit.threads = threads
        try await audit.run { event in
            switch event {
            case .checked(let conversation, let result):
                let labelled = result.findings.compactMap { finding in
                    labels[finding.rule].map { (kind: $0, finding: finding) }
                }
                evaluation.add(labelled, of: conversation.id)
            case .reject(let reject):
                notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
            default: break
            }
        }
        return evaluation
    }
}
