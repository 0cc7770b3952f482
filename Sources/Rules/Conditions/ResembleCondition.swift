import Transcripts
import Wording

/// The message, or one sentence of it, reads nearly like one of several wordings.
///
/// Two texts are nearly the same when, without blanks, punctuation, emoji, particles and the
/// difference of 您 and 你, at most a share of `1 − similarity` of the longer one would have to be
/// edited (Levenshtein distance).
struct ResembleCondition: ConditionKind {
    static let keys: [any FileKey] = [resembles]
    private static let resembles = Key.part("resembles", .mapping(parts), .keyResembles)
    private static let parts = MappingShape([to, likeness])
    private static let to = Key.part("to", .list(.text), .keyResemblesTo).required
    private static let likeness = Key.number("similarity", in: 0.5...1, .keySimilarity)
    /// Shorter wordings resemble too much, in characters that count.
    private static let leastLength = 4

    let wordings: [String]
    private let essences: [[UInt32]]
    let similarity: Double
    /// The line of the rule file in which it says how alike is enough; that of the condition where
    /// it does not say.
    let line: Int

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(resembles) else { return nil }
        let parts = try value.fields(of: parts)
        var wordings: [String] = []
        var essences: [[UInt32]] = []
        for member in try parts.need(to).list() {
            let wording = try member.text()
            let essence = ChatView.essence(of: wording)
            if essence.count < leastLength { throw member.error(.wordingTooShort(leastLength)) }
            wordings.append(wording)
            essences.append(essence)
        }
        return ResembleCondition(
            wordings: wordings, essences: essences, similarity: try parts.read(likeness) ?? 0.8,
            line: parts["similarity"]?.line ?? value.line)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 40 }

    var phrase: Phrase {
        .resembles(
            .quoted(Array(wordings.prefix(3)), more: wordings.count > 3),
            percent: Int((similarity * 100).rounded()))
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        if isAlike(view.essence(of: message)) { return [] }
        let sentences = Self.sentences(of: message, in: view)
        guard sentences.count > 1 else { return nil }
        let alike = sentences.filter { range in
            isAlike(
                ChatView.essence(
                    of: String(decoding: view.conversation.text[range], as: UTF8.self)))
        }
        return alike.isEmpty ? nil : alike.map { Span(message: message, range: $0) }
    }

    /// How much the most similar sentence of a message is like a wording, with that wording and the
    /// sentence as bytes of the conversation; `nil` where nothing is alike at least by half.
    func nearest(_ message: Int, in view: ChatView)
        -> (share: Double, wording: String, part: Range<Int>)?
    {
        let whole = view.conversation.messages[message].text
        var best: (share: Double, wording: String, part: Range<Int>)?
        for part in [whole] + Self.sentences(of: message, in: view) {
            let said = ChatView.essence(
                of: String(decoding: view.conversation.text[part], as: UTF8.self))
            for (wording, essence) in zip(wordings, essences) {
                guard let share = Likeness.share(said, essence, atLeast: best?.share ?? 0.5)
                else { continue }
                if share > best?.share ?? 0 { best = (share, wording, part) }
            }
        }
        return best
    }

    private func isAlike(_ text: [UInt32]) -> Bool {
        essences.contains { Likeness.reaches(similarity, $0, text) }
    }

    /// The sentences of a message, and their parts between commas, as bytes of the conversation.
    private static func sentences(of message: Int, in view: ChatView) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = view.conversation.messages[message].text.lowerBound
        var position = start
        for scalar in view.conversation.words(of: message).unicodeScalars {
            let length = scalar.utf8.count
            if "，。！？；、~～,.!?;\n".unicodeScalars.contains(scalar) {
                if start < position { sentences.append(start..<position) }
                start = position + length
            }
            position += length
        }
        if start < position { sentences.append(start..<position) }
        return sentences
    }
}
