import Foundation
import Transcripts

/// The file of a part, known to be whole.
struct PartFile {
    let path: String
    let header: PartHeader
    private let data: Data

    /// Throws where there is no file, or one that is cut short or none of a part.
    init(path: String) throws(PartProblem) {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        else { throw .missing }
        self.path = path
        self.data = data
        var sum = PartChecksum()
        var last: [UInt8] = []
        var header: PartHeader?
        Self.forEachLine(of: data) { line, isLast in
            if isLast { return last = Array(line) + [UInt8(ascii: "\n")] }
            if header == nil { header = SplitJSON.read(PartHeader.self, from: line) }
            sum.add(line)
        }
        guard let header else { throw .broken }
        guard last == Array(sum.line.utf8) else { throw .broken }
        self.header = header
    }

    /// The lines of some kinds, in order, without their letters.
    func forEach(_ body: (PartLine, UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        var isFirst = true
        try Self.forEachLine(of: data) { line, isLast in
            defer { isFirst = false }
            guard !isFirst, !isLast, let kind = line.first.flatMap(PartLine.init(rawValue:))
            else { return }
            try body(kind, UnsafeBufferPointer(rebasing: line[1...]))
        }
    }

    /// All bytes that stand in base64.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        forEach { kind, line in
            guard kind == .bytes, let part = Data(base64Encoded: Data(line)) else { return }
            bytes += part
        }
        return bytes
    }

    /// The sums; `nil` where there are none that can be read.
    var sums: AuditSums? {
        var sums: AuditSums?
        forEach { kind, line in
            if kind == .sums { sums = SplitJSON.read(AuditSums.self, from: line) }
        }
        return sums
    }

    /// What the lines of the parts are known by; none where parts are of files.
    var inputs: [String] {
        var inputs: [String] = []
        forEach { kind, line in
            if kind == .inputs { inputs = SplitJSON.read([String].self, from: line) ?? [] }
        }
        return inputs
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

/// Why the file of a part cannot be used.
enum PartProblem: Error, Hashable {
    case missing
    /// Cut short, or no file of a part.
    case broken
    /// Of another plan, or of another survey.
    case ofOther
    /// Another file holds the same part.
    case doubled
    /// It says that it is another part.
    case isPart(Int)
    /// What it was made from has changed since the plan or the survey.
    case fileChanged(String)
    case changedSinceSurvey
}
