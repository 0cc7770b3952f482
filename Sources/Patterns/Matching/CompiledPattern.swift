/// One pattern of a set, ready to be matched.
struct CompiledPattern: Sendable {
    let original: Matcher
    /// What is looked for in the folded text, where the pattern asks for that.
    let folded: Matcher?
    let audience: UInt8

    init(_ spec: PatternSpec, folding: Folding) throws(PatternError) {
        audience = spec.audience
        switch spec.needle {
        case .words(let list):
            original = .words(try WordList(list, caseless: spec.caseless))
            folded = spec.folded ? Self.folded(list, folding) : nil
        case .pattern(let source):
            let syntax = SyntaxParser.parse(source, caseless: spec.caseless)
            original = .expression(try Expression(source, caseless: spec.caseless))
            if let syntax, let offset = RepetitionCheck.explosion(in: syntax) {
                throw .explosive(offset: offset)
            }
            folded = spec.folded ? original : nil
        }
    }

    /// The words as they read in folded text; those of which nothing is left are left out.
    private static func folded(_ list: [String], _ folding: Folding) -> Matcher? {
        let words = list.map(folding.fold).filter { !$0.isEmpty }
        return (try? WordList(words, caseless: false)).map(Matcher.words)
    }
}
