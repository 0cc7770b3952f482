/// One number that a simulation gave, and the band in which it must lie.
package struct Measurement {
    package let what: String
    package let value: Double
    package let accepted: ClosedRange<Double>
    /// Whether it only makes sure that the simulation itself ran as meant: no fault in the
    /// statistics shows in it.
    package let isGuard: Bool

    init(
        _ what: String, _ value: Double, in accepted: ClosedRange<Double>, isGuard: Bool = false
    ) {
        self.what = what
        self.value = value
        self.accepted = accepted
        self.isGuard = isGuard
    }

    package var isAccepted: Bool { accepted.contains(value) }
}
