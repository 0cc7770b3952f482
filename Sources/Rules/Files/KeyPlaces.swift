/// Where a key stands in one mapping of a YAML file, which the YAML library does not tell of a key
/// that is doubled.
struct KeyPlaces {
    private let key: String
    /// The lines from the first of the mapping on, and its number.
    private let lines: ArraySlice<Substring>
    private let first: Int
    private let column: Int

    /// - Parameters:
    ///   - line: where the first key of the mapping stands, 1-based, as is its column.
    init(of key: String, line: Int, column: Int, in source: SourceText) {
        self.key = key
        first = line
        self.column = column
        lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
            .dropFirst(line - 1)
    }

    /// The second place, 1-based, in scalars; `nil` where none is seen.
    var second: (line: Int, column: Int)? {
        let opening = lines.first?.unicodeScalars.prefix(column - 1).last { $0 != " " }
        let places = opening == "{" ? placesInBraces : placesInBlock
        return places.dropFirst().first
    }

    /// Of a mapping with a key a line, all at one column.
    private var placesInBlock: [(line: Int, column: Int)] {
        var found: [(line: Int, column: Int)] = []
        for (number, line) in zip(first..., lines) {
            let indent = line.prefix { $0 == " " }.count
            if number > first, indent < column - 1, indent < line.count, line.first != "#" { break }
            let scalars = Array(line.unicodeScalars)
            if number == first || indent == column - 1, isKey(at: column - 1, in: scalars) {
                found.append((number, column))
            }
        }
        return found
    }

    /// Of a mapping in braces: outside of quotes and of brackets within.
    private var placesInBraces: [(line: Int, column: Int)] {
        var found: [(line: Int, column: Int)] = []
        var (depth, quote): (Int, Unicode.Scalar?) = (1, nil)
        for (number, line) in zip(first..., lines) {
            let scalars = Array(line.unicodeScalars)
            for index in scalars.indices where number > first || index >= column - 1 {
                let scalar = scalars[index]
                let begins = index == 0 || " {,".unicodeScalars.contains(scalars[index - 1])
                if quote == nil, depth == 1, begins, isKey(at: index, in: scalars) {
                    found.append((number, index + 1))
                }
                switch scalar {
                case "\"", "'": quote = quote == nil ? scalar : quote == scalar ? nil : quote
                case "{", "[": depth += quote == nil ? 1 : 0
                case "}", "]": depth -= quote == nil ? 1 : 0
                default: break
                }
                if depth == 0 { return found }
            }
        }
        return found
    }

    /// Whether the key and its colon stand at a place.
    private func isKey(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index < scalars.count else { return false }
        let rest = scalars[index...]
        return ["\(key)", "'\(key)'", "\"\(key)\""].contains { form in
            rest.starts(with: form.unicodeScalars)
                && rest.dropFirst(form.unicodeScalars.count).drop { $0 == " " }.first == ":"
        }
    }
}
