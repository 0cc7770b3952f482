import Patterns
import Transcripts
import Wording

/// The message has so many characters of a class, or such a share of them: capital letters (it
/// shouts), exclamation marks, emoji and nothing else.
///
/// Blanks and what merely changes its neighbour (joiners, skin tones) are not counted.
struct CharactersCondition: ConditionKind {
    static let keys: [any FileKey] = [characters]
    private static let characters = Key.part("characters", .mapping(shape), .keyCharacters)
    private static let shape = MappingShape([wanted, least, most, share])
    private static let wanted = Key<CharacterClass>(
        name: "of", shape: CharacterClass.shape, meaning: .keyOf
    ) { (it) throws(FileError) in try CharacterClass(it) }.required
    private static let least = Key.integer("min", in: 0...100_000, .keyLeast)
    private static let most = Key.integer("max", in: 0...100_000, .keyMost)
    private static let share = Key.number("share", in: 0.01...1, .keyShare)
    let wanted: CharacterClass
    let count: Bounds<Int>
    /// At least such a share of the message's characters.
    let share: Double
    /// Where only certain characters count: the pattern that finds them.
    let pattern: Int?

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(characters) else { return nil }
        let inner = try value.fields(of: shape)
        let wanted = try inner.need(wanted)
        if inner.names.count < 2 { throw value.error(.charactersNeedNumber) }
        let count = try Bounds(inner, least: least, most: most)
        let share = try inner.read(share) ?? 0
        return CharactersCondition(
            wanted: wanted, count: count, share: share,
            pattern: share > 0 || count.least ?? 0 > 0
                ? compiler.pattern(of: wanted, in: scope) : nil)
    }

    var needs: Set<Int>? { pattern.map { [$0] } }

    var phrase: Phrase {
        .hasCharacters(
            wanted.phrase, count: count.least == nil && count.most == nil ? nil : count.phrase,
            percent: share > 0 ? Int((share * 100).rounded()) : nil)
    }

    func places(in view: ChatView) -> PieceSet { pattern.map { view.places(of: $0) } ?? .all }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        var found = 0
        var all = 0
        for scalar in view.conversation.words(of: message).unicodeScalars where scalar.isCounted {
            all += 1
            if wanted.contains(scalar) { found += 1 }
        }
        guard count.contains(found), Double(found) >= share * Double(all) - 1e-9,
            share == 0 || found > 0
        else { return nil }
        return spans(of: message, in: view)
    }

    /// The stretches of such characters, blanks between them included.
    private func spans(of message: Int, in view: ChatView) -> [Span] {
        var spans: [Span] = []
        var position = view.conversation.messages[message].text.lowerBound
        var run: Range<Int>?
        for scalar in view.conversation.words(of: message).unicodeScalars {
            let end = position + scalar.utf8.count
            if scalar.isCounted, wanted.contains(scalar) {
                run = (run?.lowerBound ?? position)..<end
            } else if scalar.isCounted, let ended = run {
                spans.append(Span(message: message, range: ended))
                run = nil
            }
            position = end
        }
        return spans + (run.map { [Span(message: message, range: $0)] } ?? [])
    }
}

extension RuleCompiler {
    /// The pattern of a class without which a condition cannot hold, where there is one that is
    /// quick to look for.
    fileprivate mutating func pattern(of wanted: CharacterClass, in scope: ConditionScope) -> Int? {
        guard case .these(let scalars) = wanted,
            !scalars.contains(where: { ("0"..."9").contains($0) || !$0.isCounted })
        else { return nil }
        return add(.words(scalars.sorted().map { "\($0)" }), in: scope)
    }
}
