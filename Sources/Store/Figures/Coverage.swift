/// How far the review of a draw is.
package struct Coverage: Hashable, Sendable {
    /// In the order of their names; leads last, without a stratum.
    package let strata: [Stratum]
    /// In the order of their numbers. For sharing the work fairly, never for ranking.
    package let reviewers: [Reviewer]

    /// One stratum of the sample, or the leads.
    package struct Stratum: Hashable, Sendable {
        /// `nil` for the leads.
        package let stratum: String?
        /// N_h; `nil` for the leads.
        package let population: Int?
        /// Chats in the sample, without those that were taken out.
        package let drawn: Int
        package let assigned: Int
        package let finished: Int
        package let takenOut: Int
    }

    /// One reviewer's part.
    package struct Reviewer: Hashable, Sendable {
        package let reviewer: UserID
        package let assigned: Int
        package let opened: Int
        package let finished: Int
    }

    /// Chats of the sample whose first review is finished.
    package var finished: Int {
        strata.filter { $0.stratum != nil }.reduce(0) { $0 + $1.finished }
    }

    /// Chats in the sample.
    package var drawn: Int {
        strata.filter { $0.stratum != nil }.reduce(0) { $0 + $1.drawn }
    }
}
