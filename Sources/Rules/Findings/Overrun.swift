/// By how much something came too late, in the steps that people count in.
package enum Overrun: Int, CaseIterable, Codable, Hashable, Sendable {
    /// Up to two minutes.
    case moment
    /// Up to five minutes.
    case minutes
    /// Up to a quarter of an hour.
    case quarter
    /// Up to an hour.
    case hour
    /// More than an hour.
    case more
    /// It never came.
    case never

    /// - Parameter milliseconds: what was needed beyond the time that was left for it.
    package init(milliseconds: Int64) {
        let minute: Int64 = 60_000
        switch milliseconds {
        case ...(2 * minute): self = .moment
        case ...(5 * minute): self = .minutes
        case ...(15 * minute): self = .quarter
        case ...(60 * minute): self = .hour
        default: self = .more
        }
    }
}
