import Foundation
import Glibc
import Transcripts
import Wording

/// Text on its way to stdout or to a file, gathered into large writes. A write that fails, as on
/// a full disk, is an error that names the file; what was written before it stays.
final class TextSink {
    private let name: String
    /// `nil` until the first write.
    private var descriptor: Int32?
    private var buffer: [UInt8] = []

    /// Standard output.
    init() {
        name = "-"
        descriptor = STDOUT_FILENO
    }

    /// A file, made anew at the first flush.
    init(path: String) {
        name = path
    }

    /// Writes the whole of a text to standard output.
    static func show(_ text: String) throws(OutputError) {
        let sink = TextSink()
        try sink.write(text)
        try sink.flush()
    }

    /// Writes a file that holds this text and nothing else.
    static func write(_ text: String, to path: String) throws(OutputError) {
        let sink = TextSink(path: path)
        try sink.write(text)
        try sink.flush()
    }

    deinit {
        if let descriptor, descriptor != STDOUT_FILENO { close(descriptor) }
    }

    func write(_ text: String) throws(OutputError) {
        buffer.append(contentsOf: text.utf8)
        try flushIfLarge()
    }

    func write(_ text: [UInt8]) throws(OutputError) {
        buffer.append(contentsOf: text)
        try flushIfLarge()
    }

    private func flushIfLarge() throws(OutputError) {
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Writes out what was gathered; to be called at the end.
    func flush() throws(OutputError) {
        if let number = try WholeBytes.write(buffer, to: opened()) {
            throw OutputError(path: name, number: number)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Where to write; opens the file at the first call.
    private func opened() throws(OutputError) -> Int32 {
        if let descriptor { return descriptor }
        let made = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if made < 0 { throw OutputError(path: name, number: errno) }
        descriptor = made
        return made
    }
}

/// Results that could not be written.
struct OutputError: Explained {
    let path: String
    /// The system's error number.
    let number: Int32

    /// Whether whoever read stdout has gone, as `head` does when it has seen enough.
    var isReaderGone: Bool { isOfStdout && number == EPIPE }

    var isOfStdout: Bool { path == "-" }

    var phrase: Phrase { .cannotWrite(path, reason: String(cString: strerror(number))) }
}
