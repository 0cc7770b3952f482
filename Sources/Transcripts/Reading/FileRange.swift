/// A part of a file that begins and ends with whole lines. The format is told by the beginning of the
/// file all the same.
package struct FileRange: Codable, Hashable, Sendable {
    /// In bytes from the beginning of the file.
    package let start: Int64
    /// Behind the last byte.
    package let end: Int64
    /// The number of its first line in the file, from 1 on; as long as nobody knows it, 1.
    package var firstLine = 1

    package init(start: Int64, end: Int64) {
        self.start = start
        self.end = end
    }

    /// Everything in a file or stream, whose lines belong to a larger one.
    package static let whole = FileRange(start: 0, end: .max)
}
