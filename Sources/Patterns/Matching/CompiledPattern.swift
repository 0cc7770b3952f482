/// One pattern of a set, ready to be matched.
///
/// A class, because copying a reference is cheaper than copying what is in it.
final class CompiledPattern: Sendable {
    let original: Matcher
    /// What is looked for in the folded text, where the pattern asks for that.
    let folded: Matcher?
    let audience: UInt8
    let isOnDemand: Bool
    /// Whether the folded matcher may find more than the original one even in a text in which
    /// folding changes no more than ASCII case and the width of punctuation.
    let findsMoreInPlainText: Bool

    /// - Parameter folding: needed for a pattern that is folded.
    init(_ spec: PatternSpec, folding: Folding?) throws(PatternError) {
        audience = spec.audience
        isOnDemand = spec.isOnDemand
        switch spec.needle {
        case .words(let list):
            original = .words(try WordList(list, caseless: spec.caseless))
            let words = spec.folded ? Self.folded(list, folding) : []
            // The words were checked above; only an empty list remains, which finds nothing.
            folded = (try? WordList(words, caseless: false)).map(Matcher.words)
            findsMoreInPlainText =
                folded != nil && (!spec.caseless || Self.findsMore(words, than: list))
        case .pattern(let source):
            let expression = try Expression(
                source, caseless: spec.caseless, isPrefiltered: !spec.isOnDemand)
            original = .expression(expression)
            folded = spec.folded ? original : nil
            findsMoreInPlainText = spec.folded && !expression.ignoresForm
        }
    }

    /// The same pattern for the messages of everybody.
    init(forEveryone other: CompiledPattern) {
        original = other.original
        folded = other.folded
        audience = .max
        isOnDemand = other.isOnDemand
        findsMoreInPlainText = other.findsMoreInPlainText
    }

    /// What the finders of a set look for, for the pattern at `index`; nothing where it is matched
    /// on demand.
    ///
    /// - Parameter isPrefiltered: without, the matchers are to be tried on every text.
    func members(_ index: Int, isPrefiltered: Bool) -> [CandidateFinder.Member] {
        if isOnDemand { return [] }
        func member(
            _ requirement: Requirement, _ form: CandidateFinder.Member.Form
        ) -> CandidateFinder.Member {
            CandidateFinder.Member(
                pattern: index, requirement: isPrefiltered ? requirement : Requirement(),
                audience: audience, form: form)
        }
        var members = [member(original.requirement, .original)]
        if let folded {
            members.append(member(folded.requirement, .folded))
            if findsMoreInPlainText || !isPrefiltered {
                members.append(member(folded.requirement.inEitherWidth, .plainFolded))
            }
        }
        return members
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
