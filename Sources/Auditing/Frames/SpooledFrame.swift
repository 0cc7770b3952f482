package import Sampling

/// A frame that stands in a temporary file, in the order of its ids.
package struct SpooledFrame: DrawFrame {
    package let count: Int
    package let digest: Digest
    package let strata: [String: Int]
    private let file: NamelessFile
    private let bytes: Int
    private let names: [String]

    init(_ merged: RunMerge.Merged, strata names: [String]) throws(SamplingError) {
        count = merged.count
        file = merged.file
        bytes = merged.bytes
        self.names = names
        let counted = merged.strata.map { (names[Int($0.key)], $0.value) }
        strata = Dictionary(counted) { first, _ in first }
        var hasher = FrameHasher(count: merged.count)
        try Self.read(file, bytes, names) { hasher.add(id: $0.id, content: $0.contentDigest) }
        digest = hasher.digest
    }

    package func forEach(_ body: (FrameUnit) -> Void) throws(SamplingError) {
        try Self.read(file, bytes, names, body)
    }

    private static func read(
        _ file: NamelessFile, _ bytes: Int, _ names: [String], _ body: (FrameUnit) -> Void
    ) throws(SamplingError) {
        var reader = UnitReader(file, 0..<bytes, window: 1 << 20)
        while reader.advance() {
            let unit = reader.current { UnitRecord.unit(in: $0, at: $1, strata: names) }
            guard let unit else { throw .frameLost }
            body(unit)
        }
        if reader.isCut { throw .frameLost }
    }
}
