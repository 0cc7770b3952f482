/// One number that a simulation gave, and the band in which it must lie.
package struct Measurement {
    package let what: String
    package let value: Double
    package let accepted: ClosedRange<Double>

    init(_ what: String, _ value: Double, in accepted: ClosedRange<Double>) {
        self.what = what
        self.value = value
        self.accepted = accepted
    }

    package var isAccepted: Bool { accepted.contains(value) }
}
