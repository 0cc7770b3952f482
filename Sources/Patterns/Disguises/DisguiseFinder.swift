/// Finds the forms in which words stand disguised in texts: with symbols or blanks between the
/// characters, with any of them spelled in Latin letters (weixin), in its parts (亻言) or in a
/// disguise that is known (薇), and with one replaced by a symbol or by its first letter, or two by
/// others of the same sound or shape.
///
/// One finder serves one worker: it remembers sounds as it meets them.
package final class DisguiseFinder {
    private let words: [(text: String, spellings: [Spelling])]
    private var sounds: [Unicode.Scalar: String?] = [:]
    private var plains: [Unicode.Scalar: Unicode.Scalar] = [:]
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
            guard let end = end(of: word[...], text, start, Changes()) else { continue }
            if Self.isCut(text, start..<end) { continue }
            found.append(start..<end)
        }
        return found
    }

    /// What was done to a word so far.
    private struct Changes {
        var isAny = false
        /// How freely characters were replaced by what is only like them. No more than `most`, or
        /// every word would be like every other.
        var freedom = 0

        static let most = 2

        /// The same after another replacement; `nil` where that is one too many.
        func adding(_ freedom: Int) -> Changes? {
            let sum = self.freedom + freedom
            return sum > Self.most ? nil : Changes(isAny: true, freedom: sum)
        }
    }

    /// Where the rest of a word ends that stands at a place: as it is where that is possible, else
    /// changed. `nil` where it does not stand there, or nothing of the whole word is changed.
    private func end(
        of word: ArraySlice<Spelling>, _ text: [Unicode.Scalar], _ place: Int, _ changes: Changes
    ) -> Int? {
        guard let next = word.first else { return changes.isAny ? place : nil }
        guard place < text.count else { return nil }
        let rest = word.dropFirst()
        if text[place] == next.character, let end = end(of: rest, text, place + 1, changes) {
            return end
        }
        // A symbol before the true character stands for nothing.
        if let end = endBehindSymbols(of: word, text, place, changes) { return end }
        for (length, freedom) in replacements(of: next, text, place) {
            guard let changed = changes.adding(freedom) else { continue }
            if let end = end(of: rest, text, place + length, changed) { return end }
        }
        return nil
    }

    /// The same behind symbols between two characters, never before the first one. What follows
    /// them is the true character, or spells it.
    private func endBehindSymbols(
        of word: ArraySlice<Spelling>, _ text: [Unicode.Scalar], _ place: Int, _ changes: Changes
    ) -> Int? {
        guard word.startIndex > 0, let next = word.first else { return nil }
        var behind = place
        while behind < text.count, behind - place < Self.mostBetween, Self.isSymbol(text[behind]) {
            behind += 1
        }
        guard behind > place, behind < text.count else { return nil }
        let changed = Changes(isAny: true, freedom: changes.freedom)
        let lengths =
            text[behind] == next.character
            ? [1] : replacements(of: next, text, behind).filter { $0.freedom == 0 }.map(\.length)
        return lengths.lazy.compactMap {
            self.end(of: word.dropFirst(), text, behind + $0, changed)
        }.first
    }

    /// How many scalars at a place can stand for a character, and how freely: another character
    /// that is like it counts 1, one that stands everywhere, a letter or a symbol 2.
    private func replacements(
        of spelling: Spelling, _ text: [Unicode.Scalar], _ place: Int
    ) -> [(length: Int, freedom: Int)] {
        var found: [(Int, Int)] = []
        let plain = plain(of: text[place])
        if plain == spelling.character, plain != text[place] { found.append((1, 0)) }
        if spelling.isLike(text[place], sound: sound) || spelling.isLike(plain, sound: sound) {
            found.append((1, Spelling.common.contains(text[place]) ? 2 : 1))
        }
        if let parts = spelling.parts, text[place...].starts(with: parts) {
            found.append((parts.count, 0))
        }
        if let sound = spelling.sound {
            let letters = Array(sound.unicodeScalars)
            if text[place...].starts(with: letters) { found.append((letters.count, 0)) }
            if Self.isLoneLetter(text, place), text[place] == letters.first || text[place] == "v" {
                found.append((1, 2))
            }
        }
        if Self.isPicture(text[place]) { found.append((1, 2)) }
        return found
    }

    /// What a scalar is known to stand for by itself.
    private func plain(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let known = plains[scalar] { return known }
        let folded = Array(known.foldScalars(of: String(scalar)).unicodeScalars)
        let plain = folded.count == 1 ? folded[0] : scalar
        plains[scalar] = plain
        return plain
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
