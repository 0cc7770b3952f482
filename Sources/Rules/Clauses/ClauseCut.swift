/// Cuts a text into clauses: the stretches within which words belong together.
///
/// A clause ends at 。！？，；… and ~, at brackets and line ends, at . , ! ? ; of English text (not
/// inside numbers), at a blank between two Chinese characters, and before a word that turns against
/// what was said (但是, 不过, but). Whoever cuts for another purpose says so (see `Purpose`). Words
/// that no mark parts are cut after 300 scalars, so that what looks at a whole clause for each place
/// in it stays quick in a text without an end.
enum ClauseCut {
    /// What the clauses are cut for, where the marks differ.
    enum Purpose {
        /// Telling what is said and of whom: emoji, arrows and stars end a clause, points inside
        /// addresses do not.
        case talk
        /// The same, but the words on both sides of a blank belong together.
        case reply
        /// Telling to which words a value belongs: members of a list (、) are parted and so are
        /// 而是, instead and while; from 3~5 to 6.2 is one value.
        case values
    }

    /// The clauses of a text, in bytes counted from its first one, marks left out.
    ///
    /// - Parameter text: valid UTF-8.
    static func clauses(
        of text: some Collection<UInt8>, for purpose: Purpose = .talk
    ) -> [Range<Int>] {
        let line = PlainLine(text)
        return clauses(of: line, for: purpose).map(line.bytes)
    }

    /// The same in scalars of a line; those for values keep the blanks at their ends.
    static func clauses(of line: PlainLine, for purpose: Purpose) -> [Range<Int>] {
        let cutter = Cutter(line: line, purpose: purpose)
        var clauses: [Range<Int>] = []
        var start = 0
        for place in line.scalars.indices {
            let isMark = cutter.isMark(place)
            let isTooLong = place - start >= Self.longest && !line[place - 1].isWordScalar
            guard isMark || place > start && (isTooLong || cutter.turns(at: place)) else {
                continue
            }
            cutter.add(start..<place, to: &clauses)
            start = isMark ? place + 1 : place
        }
        cutter.add(start..<line.count, to: &clauses)
        return clauses
    }

    private struct Cutter {
        let line: PlainLine
        let purpose: Purpose

        func isMark(_ place: Int) -> Bool {
            let (before, after) = (line[place - 1], line[place + 1])
            switch line.scalars[place] {
            case 0x2E where purpose != .values:
                return place + 1 == line.count || after == 0x20 || after == 0x2E || before.isHan
                    || after.isHan
            case 0x2E, 0x2C: return !(before.isDigit && after.isDigit)
            case 0x7E: return purpose != .values || !(before.isDigit && after.isDigit)
            case 0x20: return purpose != .reply && before.isHan && after.isHan
            case 0x3001: return purpose == .values
            // Pictures: emoji, arrows, stars.
            case 0x2190...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF: return purpose != .values
            default: return ClauseCut.marks.contains(line.scalars[place])
            }
        }

        /// Whether a word begins here that turns against what was said.
        func turns(at place: Int) -> Bool {
            switch line.scalars[place] {
            // 但, not 但愿 and not behind 不 (不但).
            case 0x4F46: line[place + 1] != 0x613F && line[place - 1] != 0x4E0D
            // 不过, not 瞒不过 or 再好不过: behind a character in talk, where values stand only
            // not behind one that 不过 completes.
            case 0x4E0D:
                line[place + 1] == 0x8FC7
                    && (purpose == .values
                        ? !ClauseCut.completed.contains(line[place - 1])
                        : !line[place - 1].isHan)
            case 0x62: stands(ClauseCut.but, at: place)
            // 而是
            case 0x800C: purpose == .values && line[place + 1] == 0x662F
            case 0x69: purpose == .values && stands(ClauseCut.instead, at: place)
            case 0x77: purpose == .values && stands(ClauseCut.while, at: place)
            default: false
            }
        }

        /// Whether an English word stands there by itself.
        private func stands(_ word: [UInt32], at place: Int) -> Bool {
            line.has(word, at: place) && !line[place - 1].isWordScalar
                && !line[place + word.count].isWordScalar
        }

        /// Notes a clause in which anything stands.
        func add(_ range: Range<Int>, to clauses: inout [Range<Int>]) {
            var (start, end) = (range.lowerBound, range.upperBound)
            if purpose != .values {
                while start < end, line[start] <= 0x20 { start += 1 }
                while end > start, line[end - 1] <= 0x20 { end -= 1 }
            }
            if start < end { clauses.append(start..<end) }
        }
    }

    private static let longest = 300
    private static let marks = Set(PlainLine("，。！？；…（）\n\r").scalars)
    /// 瞒不过, 再好不过, 只不过.
    private static let completed = Set(PlainLine("瞒好比说躲拗敌忍受熬争吵打抵逃赛斗信只大多").scalars)
    private static let but = PlainLine("but").scalars
    private static let instead = PlainLine("instead").scalars
    private static let `while` = PlainLine("while").scalars
}
