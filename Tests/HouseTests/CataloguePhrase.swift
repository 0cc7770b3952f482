/// One pair of texts in the catalogue of what users read.
struct CataloguePhrase: Sendable {
    let file: String
    /// 1-based line of the Chinese text.
    let line: Int
    /// The texts as written, what is filled in left out.
    let zh: String
    let en: String

    /// The pairs of a file: `zh:` with its string literals, then `en:` with its own.
    static func all(in file: CodeFile) -> [CataloguePhrase] {
        let text = file.text
        let literals = #"(?:[^"]|"(?:[^"\\]|\\[^(]|\\\((?:[^()]|\([^()]*\))*\))*")*?"#
        guard
            let pair = try? Regex(
                #"zh: *(\#(literals)), *\n? *en: *(\#(literals))\)(?=\s|$)"#,
                as: (Substring, Substring, Substring).self)
        else { return [] }
        return text.matches(of: pair).map { match in
            let line = text[..<match.range.lowerBound].count { $0 == "\n" } + 1
            return CataloguePhrase(
                file: file.path, line: line, zh: words(of: match.output.1),
                en: words(of: match.output.2))
        }
    }

    /// What stands between the quotes of string literals, without interpolations.
    private static func words(of code: Substring) -> String {
        let plain = code.replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "")
        return plain.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.output.1) }.joined()
    }
}
