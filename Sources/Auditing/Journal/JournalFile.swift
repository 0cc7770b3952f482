import Glibc
import Transcripts

/// A file of records to which records are only added, each with its length and a checksum, so that
/// it can be read after it broke off at any byte: what comes behind the last whole record is as if
/// it had never been written.
///
/// A record is its length (four bytes), the checksum of its place in the file and its contents
/// (eight bytes), and its contents; numbers have their lowest byte first.
final class JournalFile {
    private let path: String
    private let descriptor: Int32
    /// Where the next record is read or written.
    private var offset = 0

    /// Opens a file, or makes one that nobody else may read.
    init(path: String) throws(JournalError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Self.failure(path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// The next record; `nil` where there is none that is whole.
    func next() -> [UInt8]? {
        guard let head = read(Self.headBytes, at: offset) else { return nil }
        let length = Int(Self.number(in: head[..<4]))
        guard length <= size - offset - Self.headBytes,
            let record = read(length, at: offset + Self.headBytes),
            Self.number(in: head[4...]) == Self.checksum(of: record, at: offset)
        else { return nil }
        offset += Self.headBytes + length
        return record
    }

    /// Goes back to the first record.
    func rewind() { offset = 0 }

    /// Drops everything behind what was read or written last.
    func cut() throws(JournalError) {
        if ftruncate(descriptor, offset) != 0 { throw Self.failure(path) }
    }

    /// Adds a record behind what was read or written last.
    func append(_ record: [UInt8]) throws(JournalError) {
        var bytes = Self.bytes(of: UInt64(record.count), count: 4)
        bytes += Self.bytes(of: Self.checksum(of: record, at: offset), count: 8)
        bytes += record
        if WholeBytes.write(bytes, to: descriptor, at: offset) != nil { throw Self.failure(path) }
        offset += bytes.count
    }

    private static let headBytes = 12

    private var size: Int {
        var info = stat()
        return fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
    }

    /// So many bytes; `nil` where there are not as many.
    private func read(_ count: Int, at offset: Int) -> [UInt8]? {
        let bytes = WholeBytes.read(count, from: descriptor, at: offset)
        return bytes.count == count ? bytes : nil
    }

    private static func checksum(of record: [UInt8], at offset: Int) -> UInt64 {
        var hash = ByteHash()
        hash.add(UInt64(offset))
        record.withUnsafeBufferPointer { hash.add($0) }
        return hash.value
    }

    private static func bytes(of number: UInt64, count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
    }

    private static func number(in bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func failure(_ path: String) -> JournalError {
        .notUsable(path: path, reason: String(cString: strerror(errno)))
    }
}
