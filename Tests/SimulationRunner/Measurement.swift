/// One number that a simulation gave, and the band in which it must lie.
struct Measurement {
    let what: String
    let value: Double
    let accepted: ClosedRange<Double>

    init(_ what: String, _ value: Double, in accepted: ClosedRange<Double>) {
        self.what = what
        self.value = value
        self.accepted = accepted
    }

    var isAccepted: Bool { accepted.contains(value) }
}
