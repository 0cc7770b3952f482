/// A way in which a file may be compressed, told by its first bytes.
package enum Compression: String, CaseIterable, Sendable {
    case gzip
    case zstd

    /// How a file that begins like this is compressed; `nil` where it is not.
    static func detect(in head: [UInt8]) -> Compression? {
        allCases.first { compression in
            compression.marks.contains { head.starts(with: $0) }
        }
    }

    /// The contents of a file that is compressed like this.
    func contents(of source: any ByteSource) -> any ByteSource {
        switch self {
        case .gzip: GzipBytes(source)
        case .zstd: ZstdBytes(source)
        }
    }

    /// What files begin with. A zstd file may begin with a frame that is to be skipped, as those
    /// that were compressed in parallel do.
    private var marks: [[UInt8]] {
        switch self {
        case .gzip: [[0x1f, 0x8b]]
        case .zstd:
            [[0x28, 0xb5, 0x2f, 0xfd]] + (0x50...0x5f).map { [$0, 0x2a, 0x4d, 0x18] }
        }
    }
}
