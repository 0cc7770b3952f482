import Wording

/// How the draw of an audit can be repeated, what was left out and what went wrong.
enum BasisSentences {
    static func of(_ summary: AuditSummary) -> [Phrase] {
        let draw = summary.draw.map { draw in
            [
                Phrase.drawRepeated(
                    seed: draw.seedText, code: draw.seedCode, frame: draw.frameDigest)
            ] + (draw.singleParty ? [.methodSingleParty] : [])
        }
        return (draw ?? []) + counted(summary.excluded, Phrase.summaryExcluded)
            + summary.exempted.map { .summaryExempted(NumberText.count($0.count), by: $0.reason) }
            + counted(summary.troubles, Phrase.summaryTroubles)
    }

    private static func counted(
        _ reasons: [AuditSummary.CountedReason], _ sentence: ([(Phrase, String)]) -> Phrase
    ) -> [Phrase] {
        let present = reasons.filter { $0.count > 0 }
        return present.isEmpty
            ? [] : [sentence(present.map { ($0.reason, NumberText.count($0.count)) })]
    }
}
