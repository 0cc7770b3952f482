/// Finds the forms in which words stand disguised in texts: those that differ from a word in one
/// character, which is replaced by one of the same sound or shape, by its parts, by a symbol or by
/// Latin letters, and those with symbols or blanks between the characters.
///
/// One finder serves one worker: it remembers sounds as it meets them.
package final class DisguiseFinder {
    private let words: [(text: String, spellings: [Spelling])]
    private var sounds: [Unicode.Scalar: String?] = [:]
    private let known: Folding

    /// A place where a word stands in disguise.
    package struct Form: Hashable, Sendable {
        package let word: String
        /// As it stands in the text.
        package let form: String
        /// Whether folding undoes it already.
        package let isKnown: Bool
    }

    /// Between two characters of a word at most so many symbols may stand.
    private static let mostBetween = 3

    /// - Parameter words: those of one character are left out: anything is like them.
    /// - Parameter folding: the disguises that are known.
    package init(words: [String], folding: FoldingTable) {
        self.words = words.filter { $0.unicodeScalars.count > 1 }.map { word in
            (word, word.lowercased().unicodeScalars.map(Spelling.init))
        }
        known = Folding(table: folding)
    }

    /// The forms in one text, in the order of the words and of the text. A word as it is is none.
    package func forms(in text: String) -> [Form] {
        let scalars = Array(text.unicodeScalars)
        let plain = text.lowercased().unicodeScalars.count == scalars.count
        let lower = plain ? Array(text.lowercased().unicodeScalars) : scalars
        return words.flatMap { word, spellings in
            forms(of: spellings, in: lower).map { range in
                let form = Self.string(scalars[range])
                return Form(word: word, form: form, isKnown: folds(form, to: word))
            }
        }
    }

    private func folds(_ form: String, to word: String) -> Bool {
        known.fold(form).contains(known.fold(word))
    }

    private func forms(of word: [Spelling], in text: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in text.indices where start >= found.last?.upperBound ?? 0 {
            guard let match = match(word[...], text, start, changes: 0, isPlain: true),
                match.changes > 0
            else { continue }
            if Self.isCut(text, start..<match.end) { continue }
            found.append(start..<match.end)
        }
        return found
    }

    private struct Match {
        let end: Int
        /// Characters replaced; symbols between count as none of them, but make a change in all.
        let changes: Int
    }

    /// Matches the rest of a word from a place on: as it is where that is possible, else changed.
    private func match(
        _ word: ArraySlice<Spelling>, _ text: [Unicode.Scalar], _ place: Int, changes: Int,
        isPlain: Bool
    ) -> Match? {
        guard let next = word.first else {
            return Match(end: place, changes: isPlain ? changes : max(changes, 1))
        }
        guard place < text.count else { return nil }
        let rest = word.dropFirst()
        if text[place] == next.character,
            let match = match(rest, text, place + 1, changes: changes, isPlain: isPlain)
        {
            return match
        }
        // A symbol before the true character stands for nothing.
        if let match = matchBehindSymbols(word, text, place, changes: changes) { return match }
        if changes == 0 {
            for length in replacements(of: next, text, place) {
                let found = match(
                    rest, text, place + length, changes: 1, isPlain: isPlain)
                if let found { return found }
            }
        }
        return nil
    }

    /// Symbols between two characters, never before the first one.
    private func matchBehindSymbols(
        _ word: ArraySlice<Spelling>, _ text: [Unicode.Scalar], _ place: Int, changes: Int
    ) -> Match? {
        guard word.startIndex > 0 else { return nil }
        var end = place
        while end < text.count, end - place < Self.mostBetween, Self.isSymbol(text[end]) {
            end += 1
        }
        guard end > place, end < text.count, let next = word.first, text[end] == next.character
        else { return nil }
        return match(word.dropFirst(), text, end + 1, changes: changes, isPlain: false)
    }

    /// How many scalars at a place can stand for a character.
    private func replacements(
        of spelling: Spelling, _ text: [Unicode.Scalar], _ place: Int
    ) -> [Int] {
        var lengths: [Int] = []
        if spelling.isLike(text[place], sound: sound) { lengths.append(1) }
        if let parts = spelling.parts, text[place...].starts(with: parts) {
            lengths.append(parts.count)
        }
        if let sound = spelling.sound {
            let letters = Array(sound.unicodeScalars)
            if text[place...].starts(with: letters) { lengths.append(letters.count) }
            if Self.isLoneLetter(text, place), text[place] == letters.first || text[place] == "v" {
                lengths.append(1)
            }
        }
        if Self.isPicture(text[place]) { lengths.append(1) }
        return lengths
    }

    private func sound(of scalar: Unicode.Scalar) -> String? {
        if let known = sounds[scalar] { return known }
        let sound = Spelling.sound(of: scalar)
        sounds[scalar] = sound
        return sound
    }

    /// Whether Latin letters or digits go on beyond the edge of a form: a part of another word.
    private static func isCut(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        let before = range.lowerBound > 0 && isLatin(text[range.lowerBound - 1])
        let behind = range.upperBound < text.count && isLatin(text[range.upperBound])
        return before && isLatin(text[range.lowerBound])
            || behind && isLatin(text[range.upperBound - 1])
    }

    private static func isLoneLetter(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
        guard text[place].isASCII, text[place].properties.isAlphabetic else { return false }
        let before = place > 0 && isLatin(text[place - 1])
        let behind = place + 1 < text.count && isLatin(text[place + 1])
        return !before && !behind
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }

    /// Blanks, symbols and signs, but nothing that ends a sentence.
    private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        if "，。！？；：、,.!?;:\n".unicodeScalars.contains(scalar) { return false }
        return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }

    /// A symbol that is drawn, such as an emoji or `*`: it can stand for a character.
    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        if "*#@&^".unicodeScalars.contains(scalar) { return true }
        return scalar.properties.generalCategory == .otherSymbol
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
