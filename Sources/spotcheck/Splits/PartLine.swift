import Transcripts

/// What a line in the file of a part is, by its first letter.
enum PartLine: UInt8 {
    /// A line for `findings.jsonl`.
    case finding = 0x46
    /// A line for `rejects.jsonl`.
    case reject = 0x52
    /// The sums, as JSON.
    case sums = 0x53
    /// Bytes in base64.
    case bytes = 0x42
    /// What the lines of the parts are known by, in their order, as JSON.
    case inputs = 0x49
    /// What the part came to, as JSON.
    case counts = 0x4E
    /// A chat that was drawn, by its number in the order of the draw; its lines follow.
    case chat = 0x43
    /// What was drawn, as JSON.
    case drawn = 0x44
    /// An id that was drawn, in the order of the draw: in base64.
    case id = 0x55
    /// The digests of the files of what is known of each part, in their order, as JSON.
    case known = 0x4B
}

/// Counts and digests the lines of a part, so that one that was cut short is known.
struct PartChecksum: Hashable {
    private var lines = 0
    private var hash = ByteHash()

    /// Adds a line without its end.
    mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
        lines += 1
        hash.add(line)
    }

    /// The last line of the file.
    var line: String { digest + "\n" }

    /// By what a file that holds the same is known.
    var digest: String { "E\(lines) \(String(hash.value, radix: 16))" }

    static func == (left: PartChecksum, right: PartChecksum) -> Bool { left.line == right.line }

    func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
