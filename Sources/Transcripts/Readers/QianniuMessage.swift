/// A message of a chat copied out of Qianniu, while its lines are read.
struct QianniuMessage {
    /// Who wrote it, and when; `nil` for a line of the client itself.
    var header: QianniuHeader?
    /// Where it begins.
    let line: Int
    /// When it was written.
    var time: Timestamp?
    /// Whether only its clock is known.
    var lacksDay = false
    /// Whether the message before it ends without an empty line or a mark.
    var isDense = false
    var lines: [String] = []
    /// Whether it was taken back.
    var isRecalled = false
    /// Empty lines since the last one with words.
    var gap = 0
    /// Whether a mark has ended it.
    var isClosed = false

    /// The time as it stands there; `nil` without one.
    var written: String? { header.flatMap { $0.time.isEmpty ? nil : $0.time } }

    /// Adds a line of words, and the empty ones before it.
    mutating func add(_ words: String) {
        lines += Array(repeating: "", count: lines.isEmpty ? 0 : gap) + [words]
        gap = 0
    }
}
