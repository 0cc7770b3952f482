/// What a check of the whole store found.
package struct StoreCheck: Hashable, Sendable {
    /// What SQLite says about the file; empty where it is whole.
    package let damage: [String]
    /// Rows that name others which are not there.
    package let dangling: Int
    package let trailRows: Int
    /// The digest of the trail's last row: whoever keeps it can tell later whether rows are gone.
    package let trailHead: String
    /// The first row of the trail that does not fit.
    package let brokenTrail: TrailBreak?
    /// Records that never change, and yet are not as the trail has them.
    package let altered: [AlteredRecord]
    /// Findings whose standing verdict does not follow from the verdicts and appeals.
    package let misstanding: Int
    /// How many rows each table has, by name.
    package let rows: [String: Int]

    package var isSound: Bool {
        damage.isEmpty && dangling == 0 && brokenTrail == nil && altered.isEmpty
            && misstanding == 0
    }
}
