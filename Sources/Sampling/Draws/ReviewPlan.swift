import Wording

/// Who reviews a sample, and how much of it is reviewed twice.
package struct ReviewPlan: Hashable, Codable, Sendable {
    /// In the order in which the draw deals chats to them.
    package var reviewers: [String]
    /// The share that a second reviewer sees too, without knowing the first verdict.
    package var overlap: Proportion?

    /// - Throws: where nobody or somebody twice is named, or one alone has an overlap.
    package init(reviewers: [String], overlap: Proportion? = nil) throws(SamplingError) {
        self.reviewers = reviewers.map(\.inNormalFormC)
        self.overlap = overlap
        try check()
    }

    /// The same for a plan that was read from a receipt.
    func check() throws(SamplingError) {
        guard !reviewers.isEmpty else { throw .noReviewer }
        var known: Set<String> = []
        for reviewer in reviewers where !known.insert(reviewer).inserted {
            throw .reviewerTwice(reviewer)
        }
        if overlap != nil, reviewers.count < 2 { throw .overlapNeedsTwo }
    }
}
