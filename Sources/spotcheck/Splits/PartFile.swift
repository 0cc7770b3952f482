import Foundation
import Glibc
import Transcripts

/// The file of a part, known to be whole. Holds nothing of it but its header: the file is opened for
/// each reading, so that there may be any number of them.
struct PartFile {
    let path: String
    let header: PartHeader
    private let sum: PartChecksum

    /// Throws where there is no file, or one that is cut short or none of a part, or cannot be read.
    init(path: String) throws(PartProblem) {
        self.path = path
        (header, sum) = try Self.check(try Self.data(of: path))
    }

    /// Every line but the first and the last, in order: what it is, and the rest of it.
    ///
    /// - Throws: `PartProblem` where the file is no longer what it was; what `body` throws.
    func forEach(_ body: (PartLine, UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        let data = try Self.data(of: path)
        if try Self.check(data).sum != sum { throw PartProblem.broken }
        var isFirst = true
        try Self.forEachLine(of: data) { line, isLast in
            defer { isFirst = false }
            guard !isFirst, !isLast, let kind = line.first.flatMap(PartLine.init(rawValue:))
            else { return }
            try body(kind, UnsafeBufferPointer(rebasing: line[1...]))
        }
    }

    /// The first line of a kind; `nil` where there is none.
    private func first(_ wanted: PartLine) throws(PartProblem) -> [UInt8]? {
        var found: [UInt8]?
        try gather { kind, line in if kind == wanted, found == nil { found = Array(line) } }
        return found
    }

    /// The same as `forEach` in one reading, for what is thrown away where the file turns out to be
    /// no longer what it was.
    func gather(
        _ body: (PartLine, UnsafeBufferPointer<UInt8>) -> Void
    ) throws(PartProblem) {
        let found = try Self.check(try Self.data(of: path)) { line in
            guard let kind = line.first.flatMap(PartLine.init(rawValue:)) else { return }
            body(kind, UnsafeBufferPointer(rebasing: line[1...]))
        }
        if found.sum != sum { throw .broken }
    }

    /// By what a file that holds the same is known.
    var digest: String { sum.digest }

    /// All bytes that stand in base64.
    func bytes() throws(PartProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        try gather { kind, line in
            guard kind == .bytes, let part = Data(base64Encoded: Data(line)) else { return }
            bytes += part
        }
        return bytes
    }

    /// The sums; throws where there are none that can be read.
    func sums() throws(PartProblem) -> AuditSums {
        guard let line = try first(.sums), let sums = SplitJSON.read(AuditSums.self, from: line)
        else { throw .broken }
        return sums
    }

    /// What was drawn; `nil` where nothing was.
    func drawn() throws(PartProblem) -> DrawnAudit? {
        guard let line = try first(.drawn) else { return nil }
        guard let drawn = SplitJSON.read(DrawnAudit.self, from: line) else { throw .broken }
        return drawn
    }

    /// What it counted; throws where that cannot be read.
    func counts() throws(PartProblem) -> PartCounts {
        guard let line = try first(.counts),
            let counts = SplitJSON.read(PartCounts.self, from: line)
        else { throw .broken }
        return counts
    }

    /// What the lines of the parts are known by; none where parts are of files.
    func inputs() throws(PartProblem) -> [String] {
        try first(.inputs).flatMap { SplitJSON.read([String].self, from: $0) } ?? []
    }

    /// The bytes of a file, which the system brings as they are read.
    private static func data(of path: String) throws(PartProblem) -> Data {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw errno == ENOENT ? .missing : .unreadable(errno) }
        defer { close(descriptor) }
        var info = stat()
        if fstat(descriptor, &info) != 0 { throw .unreadable(errno) }
        if info.st_mode & S_IFMT != S_IFREG { throw .broken }
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        } catch {
            throw .unreadable(errno == 0 ? EIO : errno)
        }
    }

    /// The header, and the sum that the last line has.
    ///
    /// - Parameter body: takes every line but the first and the last, in order.
    private static func check(
        _ data: Data, _ body: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
    ) throws(PartProblem) -> (header: PartHeader, sum: PartChecksum) {
        var sum = PartChecksum()
        var last: [UInt8] = []
        var header: PartHeader?
        forEachLine(of: data) { line, isLast in
            if isLast { return last = Array(line) + [UInt8(ascii: "\n")] }
            sum.add(line)
            if header != nil { return body(line) }
            header = SplitJSON.read(PartHeader.self, from: line)
        }
        guard let header, last == Array(sum.line.utf8) else { throw .broken }
        return (header, sum)
    }

    private static func forEachLine(
        of data: Data, _ body: (UnsafeBufferPointer<UInt8>, _ isLast: Bool) throws -> Void
    ) rethrows {
        try data.withUnsafeBytes { (raw: UnsafeRawBufferPointer) in
            let bytes = raw.bindMemory(to: UInt8.self)
            var start = 0
            while start < bytes.count, let base = bytes.baseAddress {
                // Without the end of its line, the last line is not whole.
                guard let found = memchr(base + start, 10, bytes.count - start) else { return }
                let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                try body(line, end + 1 == bytes.count)
                start = end + 1
            }
        }
    }
}
