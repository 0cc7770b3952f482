/// A source whose lines end with carriage returns alone, as Excel for the Mac writes them, with line
/// feeds for these.
final class ReturnBytes: ByteSource {
    private let source: any ByteSource

    init(_ source: any ByteSource) { self.source = source }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        let count = try source.read(into: space)
        for index in 0..<count where space[index] == UInt8(ascii: "\r") {
            space[index] = UInt8(ascii: "\n")
        }
        return count
    }

    /// Whether a text that begins like this has no other line ends.
    static func areNeeded(in head: [UInt8]) -> Bool {
        head.contains(UInt8(ascii: "\r")) && !head.contains(UInt8(ascii: "\n"))
    }
}
