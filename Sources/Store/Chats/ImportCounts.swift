/// What came of the conversations of an import.
package struct ImportCounts: Hashable, Sendable {
    /// New in the store, or audited by these rules for the first time.
    package var added = 0
    /// There already, word for word, and audited by these rules.
    package var known = 0
    /// Another conversation has the same id; the stored one stays.
    package var conflicting = 0
    /// The words of it were forgotten, and stay so.
    package var forgotten = 0

    package init() {}

    package mutating func add(_ other: ImportCounts) {
        added += other.added
        known += other.known
        conflicting += other.conflicting
        forgotten += other.forgotten
    }
}
