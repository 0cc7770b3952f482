/// Some of the pieces of a scan, a bit for each: the first 63 one by one, all that follow together.
/// May hold pieces that do not belong to it, and lacks none that does.
package struct PieceSet: Hashable, Sendable {
    private var bits: UInt64

    package static let none = PieceSet(bits: 0)
    package static let all = PieceSet(bits: .max)

    package var isEmpty: Bool { bits == 0 }

    @inline(__always)
    package func contains(_ piece: Int) -> Bool { bits & Self.bit(piece) != 0 }

    @inline(__always)
    package mutating func insert(_ piece: Int) { bits |= Self.bit(piece) }

    package mutating func formUnion(_ other: PieceSet) { bits |= other.bits }
    package mutating func formIntersection(_ other: PieceSet) { bits &= other.bits }

    @inline(__always)
    private static func bit(_ piece: Int) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: min(piece, 63))
    }
}
