import Reports
import Rules
import Wording

/// Findings on their way to stdout in the format that was asked for. They stream;
/// only the table of scores stands at the end.
final class FindingsOutput {
    let format: FindingsFormat
    private let sink = TextSink()
    private var isEmpty = true

    init(_ format: FindingsFormat) {
        self.format = format
    }

    /// Adds the findings of a conversation as `format` has written them.
    func add(_ findings: [UInt8]) throws(OutputError) {
        if findings.isEmpty { return }
        try sink.write(isEmpty ? format.start : format.separator)
        try sink.write(findings)
        isEmpty = false
    }

    /// Ends the output; for a table of scores, `summary` is what is shown.
    func finish(summary: () -> String) throws(OutputError) {
        if format.format == .table { try sink.write(summary()) }
        if isEmpty { try sink.write(format.start) }
        try sink.write(format.end(isEmpty: isEmpty))
        try sink.flush()
    }
}
