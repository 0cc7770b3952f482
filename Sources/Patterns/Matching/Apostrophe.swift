/// The apostrophe of `don't` in all the ways in which phones and keyboards write it: to every
/// pattern they are one character.
enum Apostrophe {
    private static let straight: Unicode.Scalar = "'"
    /// The others, the usual one first.
    private static let others: [Unicode.Scalar] = ["’", "‘", "ʼ", "＇", "´"]
    private static let all = [straight] + others

    /// A word with each kind of apostrophe; the word itself where it has none.
    static func forms(of word: String) -> [String] {
        let scalars = word.unicodeScalars
        guard scalars.contains(where: all.contains) else { return [word] }
        return all.map { form in
            String(String.UnicodeScalarView(scalars.map { all.contains($0) ? form : $0 }))
        }
    }

    /// An expression that takes all kinds for a straight apostrophe, and for any other between two
    /// ASCII letters; elsewhere those are quotation marks. The expression itself where the syntax
    /// gives an apostrophe a meaning of its own, as in `(?'name'…)`.
    static func accepted(in expression: String) -> String {
        let scalars = Array(expression.unicodeScalars)
        guard scalars.contains(where: all.contains), !hasOwnMeaning(expression) else {
            return expression
        }
        var writer = Writer(scalars)
        while writer.isBehindStart { writer.step() }
        return String(writer.written)
    }

    private static func hasOwnMeaning(_ expression: String) -> Bool {
        let bytes = Array(expression.utf8)
        return ["(?'", "(?('", "(?C", "\\k'", "\\g'", "\\Q"].contains { sign in
            let sign = Array(sign.utf8)
            return bytes.indices.contains { bytes[$0...].starts(with: sign) }
        }
    }

    /// Copies an expression and widens its apostrophes.
    private struct Writer {
        private let scalars: [Unicode.Scalar]
        private var place = 0
        private(set) var written = String.UnicodeScalarView()

        init(_ scalars: [Unicode.Scalar]) {
            self.scalars = scalars
        }

        var isBehindStart: Bool { place < scalars.count }

        mutating func step() {
            let isEscaped = scalars[place] == "\\" && place + 1 < scalars.count
            let scalar = scalars[isEscaped ? place + 1 : place]
            if scalar == straight || all.contains(scalar) && isBetweenLetters {
                written.append(contentsOf: "[".unicodeScalars)
                written.append(contentsOf: all)
                written.append("]")
            } else if scalar == "[", !isEscaped {
                return copyClass()
            } else {
                written.append(contentsOf: scalars[place..<place + (isEscaped ? 2 : 1)])
            }
            place += isEscaped ? 2 : 1
        }

        private var isBetweenLetters: Bool {
            place > 0 && isLetter(scalars[place - 1]) && place + 1 < scalars.count
                && isLetter(scalars[place + 1])
        }

        private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
            UInt8(exactly: scalar.value)?.isASCIILetter ?? false
        }

        /// Copies a class in square brackets; the others go first, so that they end no range.
        private mutating func copyClass() {
            let end = endOfClass()
            var inside = place + 1
            written.append("[")
            if inside < end, scalars[inside] == "^" {
                written.append("^")
                inside += 1
            }
            if scalars[inside..<end].contains(straight) {
                written.append(contentsOf: others)
                // Only at the head these stand for themselves.
                if ["]", "-"].contains(scalars[inside]) { written.append("\\") }
            }
            written.append(contentsOf: scalars[inside..<end])
            place = end
        }

        /// Where the bracket stands that closes the class; the end where none does.
        private func endOfClass() -> Int {
            var index = place + 1
            if index < scalars.count, scalars[index] == "^" { index += 1 }
            if index < scalars.count, scalars[index] == "]" { index += 1 }
            while index < scalars.count, scalars[index] != "]" {
                if scalars[index] == "\\" {
                    index += 2
                } else if scalars[index] == "[", index + 1 < scalars.count,
                    scalars[index + 1] == ":", let end = endOfName(from: index + 2)
                {
                    index = end
                } else {
                    index += 1
                }
            }
            return min(index, scalars.count)
        }

        /// Behind the `:]` of a class with a name, like `[:alpha:]`.
        private func endOfName(from start: Int) -> Int? {
            let letters = scalars[start...].prefix { isLetter($0) || $0 == "^" }
            let end = letters.endIndex
            return end + 1 < scalars.count && scalars[end] == ":" && scalars[end + 1] == "]"
                ? end + 2 : nil
        }
    }
}
