/// The texts of a workbook, each of which cells point to by number. Kept in one stretch of bytes.
final class SharedStrings: XMLEvents.Reader {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var isText = false
    /// Whether the words stand in a reading aid above the characters, which is no part of them.
    private var inPhonetic = false
    /// Whether there is more than a workbook of chats could have; the rest is left out.
    private(set) var isTooLong = false

    private static let longest = 256 << 20

    /// The text of a number; nothing for one that is not there.
    func append(_ number: Int, to line: inout [UInt8], with write: (UInt8, inout [UInt8]) -> Void) {
        guard ends.indices.contains(number) else { return }
        let start = number == 0 ? 0 : ends[number - 1]
        for byte in bytes[start..<ends[number]] { write(byte, &line) }
    }

    func begin(_ name: String, _ attributes: [String: String]) {
        if name == "rPh" { inPhonetic = true }
        isText = name == "t" && !inPhonetic
    }

    func end(_ name: String) {
        isText = false
        if name == "rPh" { inPhonetic = false }
        if name == "si", !isTooLong {
            CellEscapes.decode(&bytes, from: ends.last ?? 0)
            ends.append(bytes.count)
        }
    }

    func text(_ more: UnsafeBufferPointer<UInt8>) {
        if !isText || isTooLong { return }
        bytes.append(contentsOf: more)
        isTooLong = bytes.count > Self.longest
    }
}
