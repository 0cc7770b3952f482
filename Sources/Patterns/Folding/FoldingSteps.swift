/// The steps of folding that look at more than one scalar. Each says whether it changed anything.
enum FoldingSteps {
    /// Takes every step once.
    static func run(_ units: inout [FoldedUnit], _ folding: Folding) -> Bool {
        let replaced = folding.sources.replace(&units, folding.scalars)
        let spelled = replaceChineseDigits(&units)
        let joined = dropSeparators(&units)
        let collapsed = collapseLetters(&units)
        return replaced || spelled || joined || collapsed
    }

    /// Chinese digits to ASCII, where three digits of either kind or more stand together.
    private static func replaceChineseDigits(_ units: inout [FoldedUnit]) -> Bool {
        var changed = false
        var start = 0
        while start < units.count {
            var end = start
            while end < units.count, units[end].kind.isDigit { end += 1 }
            if end - start >= 3 {
                for index in start..<end where units[index].kind == .chineseDigit {
                    guard let digit = ScalarFoldingBuilder.digit(of: units[index].scalar) else {
                        continue
                    }
                    units[index].scalar = digit
                    units[index].kind = .digit
                    changed = true
                }
            }
            start = end + 1
        }
        return changed
    }

    /// Takes away separators that stand between two parts of one word.
    private static func dropSeparators(_ units: inout [FoldedUnit]) -> Bool {
        var kept = 0
        var index = 0
        var letters = 0
        while index < units.count {
            var next = index
            while next < units.count, units[next].kind == .separator { next += 1 }
            let joins =
                next > index && kept > 0 && next < units.count
                && joins(units[kept - 1].kind, letters, units, next)
            if !joins {
                for separator in index..<next {
                    units[kept] = units[separator]
                    kept += 1
                }
            }
            if next > index { letters = 0 }
            if next < units.count {
                letters = units[next].kind == .letter ? letters + 1 : 0
                units[kept] = units[next]
                kept += 1
            }
            index = next + 1
        }
        defer { units.removeLast(units.count - kept) }
        return kept < units.count
    }

    /// Whether what follows separators belongs to the word before them, which ends with a unit of
    /// kind `before` and as many letters as `letters` says.
    private static func joins(
        _ before: FoldingKind, _ letters: Int, _ units: [FoldedUnit], _ next: Int
    ) -> Bool {
        let after = units[next].kind
        guard before.isPartOfWord, after.isPartOfWord else { return false }
        if before == .letter, after == .letter {
            let isAlone = next + 1 == units.count || units[next + 1].kind != .letter
            return letters == 1 && isAlone
        }
        return !(before == .letter && after.isDigit || before.isDigit && after == .letter)
    }

    /// One ASCII letter for three or more; it stands for the place of all.
    private static func collapseLetters(_ units: inout [FoldedUnit]) -> Bool {
        var kept = 0
        var start = 0
        while start < units.count {
            let first = units[start]
            var end = start + 1
            while end < units.count, units[end].scalar == first.scalar { end += 1 }
            if end - start >= 3, first.isASCIILetterOrDigit, first.kind == .letter {
                units[kept] = first
                units[kept].end = units[end - 1].end
                kept += 1
            } else {
                for index in start..<end {
                    units[kept] = units[index]
                    kept += 1
                }
            }
            start = end
        }
        defer { units.removeLast(units.count - kept) }
        return kept < units.count
    }
}
