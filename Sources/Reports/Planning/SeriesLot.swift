/// One lot of a series as it was inspected.
package struct SeriesLot: Hashable, Sendable {
    let name: String
    /// Where it stands, for messages.
    let place: String
    let lot: Int
    let found: Int
    let isSteady: Bool
    let isReducedApproved: Bool
    let isResumed: Bool

    /// - Parameters:
    ///   - lot: its conversations, 1 or more.
    ///   - found: problems in its sample.
    ///   - isSteady: whether work was regular.
    ///   - isReducedApproved: whether somebody in charge agreed to reduced inspection.
    ///   - isResumed: whether inspection, stopped before, is taken up again with this lot.
    package init(
        name: String, place: String, lot: Int, found: Int, isSteady: Bool,
        isReducedApproved: Bool, isResumed: Bool
    ) {
        self.name = name
        self.place = place
        self.lot = lot
        self.found = found
        self.isSteady = isSteady
        self.isReducedApproved = isReducedApproved
        self.isResumed = isResumed
    }
}
