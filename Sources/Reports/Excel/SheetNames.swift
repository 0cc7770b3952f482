/// Names for the sheets of a workbook, as Excel allows them: at most 31 UTF-16 units, none of
/// `[]:*?/\`, no apostrophe at either end, not empty, and no two that differ only in their case.
struct SheetNames {
    private var taken: Set<String> = []
    private static let longest = 31

    /// A name that is still free and as close to the wanted one as it may be.
    mutating func name(for wanted: String) -> String {
        let base = Self.allowed(wanted)
        var name = Self.cut(base, to: Self.longest)
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            let mark = " (\(number))"
            name = Self.cut(base, to: Self.longest - mark.utf16.count) + mark
            number += 1
        }
        return name
    }

    private static func allowed(_ wanted: String) -> String {
        let kept = wanted.map { character in
            let isControl = character.unicodeScalars.contains { $0.value < 0x20 }
            return "[]:*?/\\".contains(character) || isControl ? " " : character
        }
        let name = String(kept).trimmingPrefix { $0.isWhitespace || $0 == "'" }
        let end = name.lastIndex { !$0.isWhitespace && $0 != "'" }
        return end.map { String(name[...$0]) } ?? "–"
    }

    private static func cut(_ name: String, to length: Int) -> String {
        var cut = name
        while cut.utf16.count > length { cut.removeLast() }
        return cut
    }
}
