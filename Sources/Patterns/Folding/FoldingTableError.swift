/// The lines of a folding table that cannot be used.
package struct FoldingTableError: Error, Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// 1-based.
        package let number: Int
        package let reason: Reason

        package init(number: Int, reason: Reason) {
            self.number = number
            self.reason = reason
        }
    }

    package enum Reason: Error, Hashable, Sendable {
        /// There is no `=`, or more than one.
        case notAnEntry
        /// Nothing visible stands before the `=`.
        case noSource
        /// Nothing visible stands behind the `=`.
        case noTarget
        /// The target contains the source, so that folding would never end.
        case circular
        /// An earlier line gives the same source another target.
        case secondTarget(line: Int)
        /// The target leads by earlier lines back to the source.
        case circle
    }

    /// In the order of the table, never empty.
    package let lines: [Line]

    package init(lines: [Line]) {
        self.lines = lines
    }
}
