/// One pattern of a set, ready to be matched.
///
/// A class, because copying a reference is cheaper than copying what is in it.
final class CompiledPattern: Sendable {
    let original: Matcher
    /// What is looked for in the folded text, where the pattern asks for that.
    let folded: Matcher?
    let audience: UInt8
    let isOnDemand: Bool
    var isWords: Bool {
        if case .words = original { true } else { false }
    }
    /// For each part whether the folded matcher may find more than the original one even in a text
    /// in which folding changes no more than ASCII case and the width of punctuation.
    private let findsMoreInPlainText: [Bool]

    /// - Parameters:
    ///   - expressions: those that the pattern is made of, in their order.
    ///   - folding: needed for a pattern that is folded.
    init(_ spec: PatternSpec, _ expressions: [Expression], folding: Folding?) throws(PatternError) {
        audience = spec.audience
        isOnDemand = spec.isOnDemand
        if case .words(let list) = spec.needle {
            original = .words(try WordList(list, caseless: spec.caseless))
            let words = spec.folded ? Self.folded(list, folding) : []
            // The words were checked above; only an empty list remains, which finds nothing.
            folded = (try? WordList(words, caseless: false)).map(Matcher.words)
            findsMoreInPlainText = [
                folded != nil && (!spec.caseless || Self.findsMore(words, than: list))
            ]
            return
        }
        var isApart = false
        if case .expressions(_, let apart) = spec.needle { isApart = apart }
        original = .expressions(expressions, apart: isApart)
        folded = spec.folded ? original : nil
        findsMoreInPlainText = expressions.map { spec.folded && !$0.ignoresForm }
    }

    /// The same pattern for the messages of everybody.
    init(forEveryone other: CompiledPattern) {
        original = other.original
        folded = other.folded
        audience = .max
        isOnDemand = other.isOnDemand
        findsMoreInPlainText = other.findsMoreInPlainText
    }

    /// What the finders of a set look for, for the pattern at `index`.
    ///
    /// - Parameter isPrefiltered: without, the matchers are to be tried on every text.
    func members(_ index: Int, isPrefiltered: Bool) -> [CandidateFinder.Member] {
        func members(
            of matcher: Matcher, _ form: CandidateFinder.Member.Form,
            _ requirement: (Requirement) -> Requirement = { $0 }
        ) -> [CandidateFinder.Member] {
            matcher.requirements.enumerated().map { part, required in
                CandidateFinder.Member(
                    pattern: index, part: part,
                    requirement: isPrefiltered ? requirement(required) : Requirement(),
                    audience: audience, form: form)
            }
        }
        var all = members(of: original, .original)
        if let folded {
            all += members(of: folded, .folded)
            all += members(of: folded, .plainFolded, \.inEitherWidth).filter {
                findsMoreInPlainText[$0.part] || !isPrefiltered
            }
        }
        return all
    }

    private static func findsMore(_ folded: [String], than original: [String]) -> Bool {
        let hasPunctuation = folded.contains { word in
            word.unicodeScalars.contains { scalar in
                FoldingReader.punctuation.contains { $0.half == scalar.value }
            }
        }
        return hasPunctuation
            || !Set(original.map(LetterCase.lower)).isSuperset(of: folded.map(LetterCase.lower))
    }

    /// The words as they read in folded text; those of which nothing is left are left out.
    private static func folded(_ list: [String], _ folding: Folding?) -> [String] {
        list.compactMap { folding?.fold($0) }.filter { !$0.isEmpty }
    }
}
