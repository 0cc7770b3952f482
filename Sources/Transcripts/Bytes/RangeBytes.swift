import Glibc

/// The bytes of a part of a file.
final class RangeBytes: ByteSource {
    private let file: FileBytes
    private var left: Int64

    /// Goes to the first byte; nobody else may read the file from here on.
    init(_ file: FileBytes, from start: Int64, to end: Int64) throws(ReadProblem) {
        self.file = file
        left = max(0, end - start)
        if lseek(file.descriptor, off_t(start), SEEK_SET) < 0 { throw .cannotRead(.last) }
    }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        if left == 0 { return 0 }
        let count = Int(min(left, Int64(space.count)))
        let read = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: space[..<count]))
        left -= Int64(read)
        return read
    }
}
