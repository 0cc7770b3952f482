/// The looks of many `Presence`s at a signature, one behind the other: each step looks at one bit
/// and tells where to go on.
struct PresenceSteps: Sendable {
    private struct Step {
        let bit: UInt16
        /// Where to go on if it is set, and if not, counted from the start of the test.
        let present: UInt16
        let missing: UInt16
    }

    private static let passed: UInt16 = .max
    private static let failed: UInt16 = .max - 1

    private var steps: [Step] = []

    /// Adds a test; returns where it begins, −1 for one that every text passes.
    mutating func add(_ presence: Presence) -> Int32 {
        if presence.size == 0 { return -1 }
        let start = steps.count
        append(presence, from: start, then: Self.passed, else: Self.failed)
        return Int32(start)
    }

    /// Whether a text passes the test that begins at a place.
    @inline(__always)
    func passes(_ start: Int32, _ signature: TextSignature) -> Bool {
        start < 0
            || steps.withUnsafeBufferPointer { steps in
                signature.withWords { words in
                    var next: UInt16 = 0
                    repeat {
                        let step = steps[Int(start) &+ Int(next)]
                        let isPresent = words[Int(step.bit >> 6)] >> UInt64(step.bit & 63) & 1 != 0
                        next = isPresent ? step.present : step.missing
                    } while next < Self.failed
                    return next == Self.passed
                }
            }
    }

    private mutating func append(
        _ presence: Presence, from start: Int, then: UInt16, else other: UInt16
    ) {
        switch presence.kind {
        case .always: preconditionFailure("`Presence.all` and `any` leave it out.")
        case .bit(let bit): steps.append(Step(bit: bit, present: then, missing: other))
        case .all(let parts):
            for (index, part) in parts.enumerated() {
                let behind = UInt16(steps.count - start + part.size)
                let isLast = index == parts.count - 1
                append(part, from: start, then: isLast ? then : behind, else: other)
            }
        case .any(let parts):
            for (index, part) in parts.enumerated() {
                let behind = UInt16(steps.count - start + part.size)
                let isLast = index == parts.count - 1
                append(part, from: start, then: then, else: isLast ? other : behind)
            }
        }
    }
}
