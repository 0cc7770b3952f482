/// Files that no reader can take, told by their first bytes.
enum ForeignFile {
    /// What is wrong with such a file; `nil` of any other.
    static func problem(of bytes: HeadedBytes) -> ReadProblem? {
        if bytes.first.starts(with: compoundMark) { return compound(bytes) }
        let tar = bytes.first.dropFirst(257).starts(with: Array("ustar".utf8))
        let packed = tar ? ".tar" : packings.first { bytes.first.starts(with: $0.mark) }?.ending
        return packed.map { .notRecognised(.packed($0)) }
    }

    private static let packings: [(mark: [UInt8], ending: String)] =
        [
            (Array("Rar!".utf8) + [0x1a, 0x07], ".rar"),
            ([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], ".7z"),
            ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], ".xz"),
        ] + (1...9).map { (Array("BZh\($0)1AY&SY".utf8), ".bz2") }

    /// What files begin with that hold others, as those of Office before 2007 do, and workbooks with
    /// a password.
    private static let compoundMark: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0]

    /// No more than so many bytes are looked at for what such a file holds.
    private static let longestLook = 64 << 20

    /// Tells by the names of what it holds, which stand anywhere in it, in UTF-16.
    private static func compound(_ bytes: HeadedBytes) -> ReadProblem {
        var found: Set<String> = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        var tail: [UInt8] = []
        var seen = 0
        while seen < longestLook {
            var count = 0
            piece.withUnsafeMutableBytes { count = bytes.fill($0).count }
            let text = tail + piece[..<count]
            for (name, _) in holdings where text.firstRange(of: wide(name)) != nil {
                found.insert(name)
            }
            if count < piece.count { break }
            tail = text.suffix(64)
            seen += count
        }
        return holdings.first { found.contains($0.name) }?.problem ?? .notRecognised(.bytes)
    }

    private static let holdings: [(name: String, problem: ReadProblem)] = [
        ("EncryptedPackage", .lockedWorkbook), ("Workbook", .workbook), ("Book", .workbook),
        ("WordDocument", .officeDocument), ("PowerPoint Document", .officeDocument),
    ]

    private static func wide(_ name: String) -> [UInt8] {
        name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }
}
