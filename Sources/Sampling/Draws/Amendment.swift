/// A change to a draw after the fact, logged in order: nothing is ever drawn again.
package enum Amendment: Hashable, Sendable {
    /// More of the same: the next tickets until the quota is reached. The seed stays, so the larger
    /// sample holds the smaller one.
    case topUp(Quota)
    /// A unit that cannot be reviewed gives its place to the next ticket of its stratum.
    case replacement(id: String, reason: String)

    /// How many replacements there are among these.
    static func replacements(in amendments: [Amendment]) -> Int {
        amendments.count {
            if case .replacement = $0 { return true }
            return false
        }
    }

    /// The quotas of the top-ups among these, in order.
    static func quotas(of amendments: [Amendment]) -> [Quota] {
        amendments.compactMap {
            if case .topUp(let quota) = $0 { return quota }
            return nil
        }
    }
}
