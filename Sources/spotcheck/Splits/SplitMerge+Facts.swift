import Auditing
import Rules
import Wording

extension SplitMerge {
    /// Joins what agents answered to facts: the tally of one machine, and how much could not be
    /// read.
    func mergeFacts() throws -> (tally: FactTally, rejects: Int) {
        let plan = try folder.plan()
        if plan.lines { throw SplitError.cutElsewhere(true) }
        let book = try SplitAudit(plan).pack.rules.facts.book
        var merged = AnswersMerge()
        try forEachPart(of: plan, .facts) { part throws(PartProblem) in
            let file = try PartFile(path: folder.path(of: .facts, part: part.part))
            let header = PartHeader(
                pass: .facts, part: part.part, plan: plan.digest, survey: nil)
            try Self.check(file.header, against: header)
            try part.checkFiles()
            guard let answers = PartAnswers(try file.bytes(), book) else { throw .broken }
            merged.merge(AnswersMerge(answers, number: part.part))
        }
        return (merged.tally(book), merged.rejects)
    }
}
