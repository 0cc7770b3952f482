import Auditing
import Rules
import Wording

extension SplitMerge {
    /// Joins what agents answered to facts: the tally of one machine, and what could not be read.
    func mergeFacts() throws -> MergedAnswers {
        let plan = try folder.plan()
        if plan.lines { throw SplitError.cutElsewhere(true) }
        let book = try SplitAudit(plan).pack.rules.facts.book
        var merged = AnswersMerge()
        try forEachPart(of: plan, .facts) { part throws(PartProblem) in
            let file = try self.file(of: part, .facts, plan)
            try part.checkFiles()
            guard let answers = PartAnswers(try file.bytes(), book) else { throw .broken }
            merged.merge(AnswersMerge(answers, number: part.part))
        }
        folder.removeDrafts(of: .facts)
        return merged.merged(book)
    }
}
