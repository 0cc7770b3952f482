/// One pattern of a set, ready to be matched.
///
/// A class, because copying a reference is cheaper than copying what is in it.
final class CompiledPattern: Sendable {
    let original: Matcher
    /// What is looked for in the folded text, where the pattern asks for that.
    let folded: Matcher?
    let audience: UInt8
    /// Whether the folded words may be found where the original ones are not, even in a text that
    /// folding leaves as it is.
    let findsMoreInPlainText: Bool

    init(_ spec: PatternSpec, folding: Folding) throws(PatternError) {
        audience = spec.audience
        switch spec.needle {
        case .words(let list):
            original = .words(try WordList(list, caseless: spec.caseless))
            let words = spec.folded ? Self.folded(list, folding) : []
            // The words were checked above; only an empty list remains, which finds nothing.
            folded = (try? WordList(words, caseless: false)).map(Matcher.words)
            findsMoreInPlainText =
                !Set(list.map(LetterCase.lower)).isSuperset(
                    of: words.map(LetterCase.lower)) || !spec.caseless && folded != nil
        case .pattern(let source):
            original = .expression(try Expression(source, caseless: spec.caseless))
            folded = spec.folded ? original : nil
            findsMoreInPlainText = false
        }
    }

    /// The words as they read in folded text; those of which nothing is left are left out.
    private static func folded(_ list: [String], _ folding: Folding) -> [String] {
        list.map(folding.fold).filter { !$0.isEmpty }
    }
}
