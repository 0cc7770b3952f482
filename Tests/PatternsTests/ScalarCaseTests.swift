import Testing

@testable import Patterns

struct ScalarCaseTests {
    /// Every scalar that has another case, by Unicode.
    private static let cased: [Unicode.Scalar] = (0...0x10FFFF).compactMap(Unicode.Scalar.init)
        .filter { $0.properties.changesWhenCaseMapped || $0.properties.changesWhenCaseFolded }

    @Test func `No scalar beyond the known ones matches another when case does not matter`() throws
    {
        let all = String(String.UnicodeScalarView(Self.cased))
        var missing: [String] = []
        for scalar in Self.cased where scalar.value < 0x80 || scalar.value % 5 == 0 {
            let known = Set([scalar.value] + ScalarCase.relatives(of: scalar.value))
            let source = "\\x{" + String(scalar.value, radix: 16) + "}"
            for other in try found(pattern(source), in: all) {
                guard let match = other.unicodeScalars.first, !known.contains(match.value) else {
                    continue
                }
                missing.append("\(scalar.value) \(match.value)")
            }
        }
        #expect(missing.isEmpty)
    }

    @Test func `Words in lower case match only what the closure of their letters holds`() {
        for scalar in Self.cased {
            let lower = LetterCase.lower(scalar.value)
            let closure = ScalarCase.closure(of: ScalarSet(lower))
            #expect(closure.contains(scalar.value) || lower == scalar.value, "\(scalar.value)")
        }
    }

    @Test(
        "A named set holds all that PCRE2 finds",
        arguments: [
            ("(*UCP)\\w", ScalarSet.wordCharacters.union(.beyondPunctuation)),
            ("(*UCP)\\d", ScalarSet.digits.union(.beyondPunctuation)),
            ("(*UCP)\\s", ScalarSet.spaces.union(.wideSpaces)),
            ("\\h", ScalarSet.spaces.union(.wideSpaces)),
            ("\\v", ScalarSet.lineBreaks),
            ("\\w", ScalarSet.wordCharacters),
            ("\\s", ScalarSet.spaces),
            ("\\p{Han}", ScalarSet.ideographs),
            ("\\p{L}", ScalarSet.letters.union(.beyondPunctuation)),
            ("\\p{N}", ScalarSet.digits.union(.beyondPunctuation)),
        ])
    func namedSets(source: String, set: ScalarSet) throws {
        let outside = try Pattern(pattern(source + "+")).matches(in: Self.everything)
            .flatMap { String(decoding: Self.everything[$0.range], as: UTF8.self).unicodeScalars }
            .filter { !set.contains($0.value) }
        #expect(outside.isEmpty)
    }

    private static let everything = Array(
        String(String.UnicodeScalarView((0...0x10FFFF).compactMap(Unicode.Scalar.init))).utf8)
}
