import Auditing
import Foundation
import Glibc
import Reports
import Transcripts
import Wording

/// Writes the file of a part: text, a line for each thing, so that it can go through pipes. It
/// stands under its name only when it is whole.
///
/// The first line says what it is a part of, the last how many lines there are before it and a
/// digest of them. Between them a letter says what a line is (`PartLine`).
final class PartWriter: ResultKeeper {
    let language: Language
    private let path: String?
    /// The file as long as it is not whole. Others that write the same part, on whatever machine,
    /// have names of their own.
    private let draft: String?
    private let sink: TextSink
    private var sum = PartChecksum()
    private var (findings, rejects) = (0, 0)

    /// - Parameter path: of the file; `nil` for standard output.
    init(path: String?, header: PartHeader, language: Language) throws(OutputError) {
        self.path = path
        self.language = language
        draft = path.map { "\($0).\(UUID().uuidString)\(Self.draftEnding)" }
        sink = draft.map { TextSink(path: $0) } ?? TextSink()
        try put(Array(SplitJSON.text(header).utf8)[...])
    }

    /// What is not whole goes away.
    deinit {
        if let draft { unlink(draft) }
    }

    func addFindings(_ lines: [UInt8]) throws(OutputError) {
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            try put(.finding, line)
            findings += 1
        }
    }

    func addReject(line: String) throws(OutputError) {
        for line in Array(line.utf8).split(separator: UInt8(ascii: "\n")) {
            try put(.reject, line)
            rejects += 1
        }
    }

    func add(_ sums: AuditSums) throws(OutputError) {
        try put(.sums, Array(SplitJSON.text(sums).utf8)[...])
    }

    /// Says that what follows is of a chat that was drawn.
    ///
    /// - Parameter number: in the order of the draw.
    func begin(chat number: Int) throws(OutputError) {
        try put(.chat, Array(String(number).utf8)[...])
    }

    /// The digests of the files of what is known of the parts.
    func add(known digests: [String]) throws(OutputError) {
        try put(.known, Array(SplitJSON.text(digests).utf8)[...])
    }

    /// What was drawn, and the ids by themselves.
    func add(_ drawn: DrawnAudit) throws(OutputError) {
        for id in drawn.ids {
            try put(.id, Array(Data(id.utf8).base64EncodedString().utf8)[...])
        }
        try put(.drawn, Array(SplitJSON.text(drawn).utf8)[...])
    }

    /// What the lines of the parts are known by.
    func add(inputs: [String]) throws(OutputError) {
        try put(.inputs, Array(SplitJSON.text(inputs).utf8)[...])
    }

    /// Bytes of any kind, in lines of bearable length.
    func add(bytes: [UInt8]) throws(OutputError) {
        for start in stride(from: 0, to: bytes.count, by: Self.bytesInLine) {
            let slice = bytes[start..<min(start + Self.bytesInLine, bytes.count)]
            try put(.bytes, Array(Data(slice).base64EncodedString().utf8)[...])
        }
    }

    /// Writes what the part came to, which it gives back: what it counts beside what was written.
    @discardableResult
    func addCounts(_ part: PartCounts) throws(OutputError) -> PartCounts {
        let counts = PartCounts(
            chats: part.chats, findings: findings, rejects: part.rejects + rejects)
        try put(.counts, Array(SplitJSON.text(counts).utf8)[...])
        return counts
    }

    /// Writes the last line, and gives the file its name.
    ///
    /// - Returns: by what a file that holds the same is known.
    @discardableResult
    func finish() throws(OutputError) -> String {
        try sink.write(sum.line)
        try sink.flush()
        if let path, let draft, rename(draft, path) != 0 {
            throw OutputError(path: path, number: errno)
        }
        return sum.digest
    }

    /// Whether a file is one that is not whole.
    static func isDraft(_ name: String) -> Bool {
        name.contains(".part.") && name.hasSuffix(draftEnding)
    }

    private static let draftEnding = ".tmp"
    private static let bytesInLine = 48 << 10

    private func put(_ kind: PartLine, _ line: ArraySlice<UInt8>) throws(OutputError) {
        try put([kind.rawValue] + line)
    }

    private func put(_ line: ArraySlice<UInt8>) throws(OutputError) {
        line.withUnsafeBufferPointer { sum.add($0) }
        try sink.write(Array(line) + [UInt8(ascii: "\n")])
    }
}
