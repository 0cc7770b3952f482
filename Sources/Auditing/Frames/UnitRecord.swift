import Sampling

/// A unit of a frame as bytes: the length of its id, the id, and fixed fields behind it.
struct UnitRecord {
    /// Digest, stratum, moment and risk.
    static let tail = 32 + 4 + 8 + 8

    /// Adds a unit to bytes. A moment of `.min` and a risk of `nan` stand for none.
    static func append(_ unit: FrameUnit, stratum: UInt32, to bytes: inout [UInt8]) {
        append(UInt32(unit.id.utf8.count), to: &bytes)
        bytes.append(contentsOf: unit.id.utf8)
        bytes.append(contentsOf: unit.contentDigest.bytes)
        append(stratum, to: &bytes)
        append(UInt64(bitPattern: unit.moment ?? .min), to: &bytes)
        append((unit.risk ?? .nan).bitPattern, to: &bytes)
    }

    /// How long the record at a place is; nil where the bytes end within it.
    static func length(in bytes: UnsafeRawBufferPointer, at place: Int) -> Int? {
        guard place + 4 <= bytes.count else { return nil }
        let count = Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian)
        let length = 4 + count + tail
        return place + length <= bytes.count ? length : nil
    }

    /// The bytes of the id of the whole record at a place.
    static func id(in bytes: UnsafeRawBufferPointer, at place: Int) -> UnsafeRawBufferPointer {
        let count = Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian)
        return UnsafeRawBufferPointer(rebasing: bytes[(place + 4)..<(place + 4 + count)])
    }

    /// The unit of the whole record at a place.
    static func unit(
        in bytes: UnsafeRawBufferPointer, at place: Int, strata: [String]
    ) -> FrameUnit? {
        let id = id(in: bytes, at: place)
        let fields = place + 4 + id.count
        guard let digest = Digest(bytes: bytes[fields..<(fields + 32)]) else { return nil }
        let moment = Int64(
            bitPattern: number(in: bytes, at: fields + 36, as: UInt64.self))
        let risk = Double(bitPattern: number(in: bytes, at: fields + 44, as: UInt64.self))
        return FrameUnit(
            id: String(decoding: id, as: UTF8.self), contentDigest: digest,
            stratum: strata[Int(stratum(in: bytes, at: place))],
            moment: moment == .min ? nil : moment,
            risk: risk.isNaN ? nil : risk)
    }

    /// The number of the stratum of the whole record at a place.
    static func stratum(in bytes: UnsafeRawBufferPointer, at place: Int) -> UInt32 {
        number(in: bytes, at: place + 4 + id(in: bytes, at: place).count + 32, as: UInt32.self)
    }

    private static func number<Number: FixedWidthInteger>(
        in bytes: UnsafeRawBufferPointer, at place: Int, as type: Number.Type
    ) -> Number {
        bytes.loadUnaligned(fromByteOffset: place, as: type).littleEndian
    }

    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
