import TestSupport
import Testing

/// The texts that users read.
struct CatalogueTests {
    static let files = CodeFile.sources.filter {
        $0.path.hasPrefix("Sources/Wording/Catalogue/")
    }
    static let phrases = files.flatMap { CataloguePhrase.all(in: $0) }

    @Test func `Phrases are found in every file of the catalogue`() {
        let found = Set(Self.phrases.map(\.file))
        #expect(Self.files.map(\.path).filter { !found.contains($0) } == [])
    }

    @Test func `A Chinese text with words in it is Chinese`() {
        for phrase in Self.phrases where phrase.zh.contains(/[A-Za-z]{4}/) {
            let isChinese = phrase.zh.unicodeScalars.contains(where: Self.isChinese)
            if !isChinese { Self.record("no Chinese in “\(phrase.zh)”", phrase) }
        }
    }

    @Test func `An English text has no Chinese sentences in it`() {
        for phrase in Self.phrases where phrase.en.contains(/\p{Han}{4}/) {
            Self.record("Chinese in “\(phrase.en)”", phrase)
        }
    }

    /// Words that statisticians understand and those who read the reports do not.
    static let jargon = ["显著", "p 值", "p值", "置信区间", "方差", "无偏"]

    @Test(arguments: jargon)
    func `No text uses the jargon of statistics`(word: String) {
        for phrase in Self.phrases where phrase.zh.contains(word) {
            Self.record("“\(word)” in “\(phrase.zh)”", phrase)
        }
    }

    /// The same in English, in any case and form.
    static let englishJargon = [
        "significan", "p-value", "p value", "confidence interval", "variance", "unbiased",
        "hypothesis",
    ]

    @Test(arguments: englishJargon)
    func `No English text uses the jargon of statistics`(word: String) {
        for phrase in Self.phrases where phrase.en.lowercased().contains(word) {
            Self.record("“\(word)” in “\(phrase.en)”", phrase)
        }
    }

    @Test func `Every phrase is used`() {
        var mentions: [Substring: Int] = [:]
        for file in CodeFile.sources {
            for word in file.text.matches(of: /\w+/) { mentions[word.output, default: 0] += 1 }
        }
        var made: [Substring: Int] = [:]
        for file in Self.files {
            for name in file.text.matches(of: /static (?:let|func) (\w+)/) {
                made[name.output.1, default: 0] += 1
            }
        }
        #expect(made.filter { mentions[$0.key, default: 0] <= $0.value }.keys.sorted() == [])
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value)
    }

    private static func record(_ problem: String, _ phrase: CataloguePhrase) {
        guard let file = CodeFile(phrase.file) else { return }
        Issue.record("\(problem)", sourceLocation: file.place(phrase.line))
    }
}
