import Transcripts
import Wording

/// Words, word lists and patterns, less the phrases of an allow-list.
struct TextCondition: ConditionKind {
    static let keys = ["words", "list", "pattern", "except", "at_least"]

    /// As the author wrote it.
    let source: TextSource
    let exception: TextSource?
    /// Any of these patterns; none for "any text" (with an allow-list).
    let wanted: [Int]
    /// A hit that lies inside a hit of these is no hit.
    let allowed: [Int]
    /// How many spots of one message must hit.
    let atLeast: Int

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard keys.contains(where: { fields[$0] != nil }) else { return nil }
        let wanted = try compiler.text(of: fields, in: scope)
        var allowed: [Int] = []
        var exception: TextSource?
        if let except = fields["except"] {
            let inner = try except.fields(["words", "list", "pattern"])
            allowed = try compiler.text(of: inner, in: scope, apart: true)
            exception = try TextSource(inner)
            if allowed.isEmpty { throw except.error(.exceptIsEmpty) }
        }
        let atLeast = try fields["at_least"]?.integer(in: 1...100) ?? 1
        if wanted.isEmpty && allowed.isEmpty { throw fields.error(.atLeastWithoutText) }
        return TextCondition(
            source: try TextSource(fields), exception: exception, wanted: wanted,
            allowed: allowed, atLeast: atLeast)
    }

    var needs: Set<Int>? { wanted.isEmpty ? nil : Set(wanted) }

    var phrase: Phrase {
        if wanted.isEmpty { return .isMoreThan(exception?.phrase ?? Phrase("")) }
        let says = Phrase.says(source.phrase, atLeast: atLeast)
        return exception.map { .except(says, $0.phrase) } ?? says
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        if wanted.isEmpty { return consistsOfAllowed(message, in: view) ? nil : [] }
        var spans = wanted.flatMap { view.spans(of: $0, in: message) }
        guard !spans.isEmpty else { return nil }
        let covers = allowed.flatMap { view.spans(of: $0, in: message) }.compactMap(\.range)
        spans.removeAll { span in covers.contains { $0.covers(span.range) } }
        spans = Self.joined(spans)
        return spans.count >= atLeast ? spans : nil
    }

    /// Whether nothing but allowed phrases, blanks, punctuation and emoji stands in the message.
    /// A question mark is content, and so is a message that is no text at all.
    private func consistsOfAllowed(_ message: Int, in view: ChatView) -> Bool {
        let line = view.conversation.messages[message]
        guard line.kind == .text else { return false }
        let covers = allowed.flatMap { view.spans(of: $0, in: message) }.compactMap(\.range)
        var position = line.text.lowerBound
        for scalar in view.conversation.words(of: message).unicodeScalars {
            let covered = covers.contains { $0.contains(position) }
            if !covered && scalar.isContent { return false }
            position += scalar.utf8.count
        }
        return true
    }

    /// Spots that overlap are one spot.
    private static func joined(_ spans: [Span]) -> [Span] {
        var joined: [Span] = []
        let sorted = spans.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
        for span in sorted {
            guard let range = span.range, let last = joined.last, let before = last.range,
                range.lowerBound < before.upperBound
            else {
                joined.append(span)
                continue
            }
            let upper = max(before.upperBound, range.upperBound)
            var union = Span(message: span.message, range: before.lowerBound..<upper)
            union.disguised = last.disguised && span.disguised
            joined[joined.count - 1] = union
        }
        return joined
    }
}

extension Range<Int> {
    fileprivate func covers(_ other: Range<Int>?) -> Bool {
        guard let other else { return false }
        return lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

extension Unicode.Scalar {
    /// Letters, digits, Chinese characters and question marks; not blanks, punctuation, emoji.
    fileprivate var isContent: Bool {
        switch self {
        case "?", "？": true
        default:
            switch properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .decimalNumber, .letterNumber:
                true
            default: false
            }
        }
    }
}
