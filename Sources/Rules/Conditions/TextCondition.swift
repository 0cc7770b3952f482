import Patterns
import Transcripts
import Wording

/// Words, word lists and patterns, less the phrases of an allow-list.
struct TextCondition: ConditionKind {
    static let keys: [any FileKey] =
        TextSource.keys + [except, spots, different, inDisguise]
    private static let except = Key.part(
        "except", .mapping(MappingShape(TextSource.keys)), .keyExcept)
    private static let spots = Key.integer("at_least", in: 1...100, .keyAtLeast)
    private static let different = Key.integer("different", in: 2...100, .keyDifferent)
    private static let inDisguise = Key.flag("disguised", .keyDisguised)

    /// As the author wrote it.
    let source: TextSource
    let exception: TextSource?
    /// Any of these patterns; none for "any text" (with an allow-list).
    let wanted: [Int]
    /// A hit that lies inside a hit of these is no hit.
    let allowed: [Int]
    /// How many spots of one message must hit.
    let atLeast: Int
    /// How many of the spots must say something else than the others.
    let different: Int
    /// Whether disguises are undone.
    let isFolded: Bool
    /// Whether only a hit that is written in disguise counts.
    let onlyDisguised: Bool

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard keys.contains(where: { fields[$0.name] != nil }) else { return nil }
        return try TextCondition(fields, in: scope, &compiler)
    }

    private init(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) {
        source = try TextSource(fields, compiler)
        onlyDisguised = try fields.read(Self.inDisguise) ?? false
        var scope = scope
        scope.folded = scope.folded || onlyDisguised
        isFolded = scope.folded
        wanted = try compiler.text(of: fields, in: scope)
        if let except = try fields.read(Self.except) {
            let inner = try except.fields(of: MappingShape(TextSource.keys))
            allowed = try compiler.text(of: inner, in: scope, apart: true)
            exception = try TextSource(inner, compiler)
            if allowed.isEmpty { throw except.error(.exceptIsEmpty) }
        } else {
            allowed = []
            exception = nil
        }
        atLeast = try fields.read(Self.spots) ?? 1
        different = try fields.read(Self.different) ?? 1
        if wanted.isEmpty, let counted = fields["at_least"] ?? fields["different"] {
            throw counted.error(.atLeastWithoutText)
        }
    }

    /// Any of these words, a list or a single one.
    init(words value: YAMLValue, in scope: ConditionScope, _ compiler: inout RuleCompiler)
        throws(FileError)
    {
        source = TextSource(words: try value.texts())
        exception = nil
        wanted = [try compiler.words(value, in: scope)]
        allowed = []
        atLeast = 1
        different = 1
        isFolded = scope.folded
        onlyDisguised = false
    }

    var needs: Set<Int>? { wanted.isEmpty ? nil : Set(wanted) }

    var cost: Int { wanted.isEmpty ? 14 : 4 }

    var seesSpans: Bool { !wanted.isEmpty }

    var phrase: Phrase {
        if wanted.isEmpty { return .isMoreThan(exception?.phrase ?? Phrase("")) }
        let source = onlyDisguised ? Phrase.inDisguise(source.phrase) : source.phrase
        let says = Phrase.says(source, atLeast: atLeast, different: different)
        return exception.map { .except(says, $0.phrase) } ?? says
    }

    func places(in view: ChatView) -> PieceSet {
        wanted.isEmpty ? .all : view.places(ofAny: wanted)
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard places(in: view).contains(message) else { return nil }
        let seen = wanted.isEmpty ? more(than: message, in: view) : hits(in: message, view)
        // More could have hit where a wanted pattern was given up, and more could be allowed.
        let open = seen == nil ? wanted : allowed
        return view.gaveUp(on: open, in: message) ? nil : seen
    }

    func holds(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        guard places(in: view).contains(message) else { return false }
        // Where spots are counted or looked at closely, they are needed.
        if wanted.isEmpty || atLeast > 1 || different > 1 || onlyDisguised || view.isExempting {
            return match(message, in: view, trigger: trigger) != nil
        }
        let isSeen = wanted.contains { pattern in
            view.hits(of: pattern, in: message).contains { hit in
                !allowed.contains { cover in
                    view.hits(of: cover, in: message).contains { $0.range.covers(hit.range) }
                }
            }
        }
        return !view.gaveUp(on: isSeen ? allowed : wanted, in: message) && isSeen
    }

    private func more(than message: Int, in view: ChatView) -> [Span]? {
        consistsOfAllowed(message, in: view) ? nil : []
    }

    private func hits(in message: Int, _ view: ChatView) -> [Span]? {
        var spans: [Span] = []
        for pattern in wanted { view.add(to: &spans, hitsOf: pattern, in: message) }
        guard !spans.isEmpty else { return nil }
        if view.places(ofAny: allowed).contains(message) {
            let covers = allowed.flatMap { view.spans(of: $0, in: message) }.compactMap(\.range)
            spans.removeAll { span in covers.contains { $0.covers(span.range) } }
        }
        guard let standing = view.standing(spans) else { return nil }
        spans = standing.count > 1 ? Self.joined(standing) : standing
        if isFolded { markDisguises(in: &spans, view) }
        if onlyDisguised { spans.removeAll { !$0.disguised } }
        guard !spans.isEmpty, spans.count >= atLeast else { return nil }
        return different == 1 || Self.kinds(of: spans, in: view) >= different ? spans : nil
    }

    /// A rule may know a disguise by itself, without folding, and it is one all the same; a blank
    /// that folding takes away disguises nothing.
    private func markDisguises(in spans: inout [Span], _ view: ChatView) {
        for index in spans.indices {
            spans[index].disguised = spans[index].range.map(view.isDisguise) ?? false
        }
    }

    /// How many different things the spots say, capitals and small letters being the same.
    private static func kinds(of spans: [Span], in view: ChatView) -> Int {
        let said = spans.compactMap(\.range).map { range in
            String(decoding: view.conversation.text[range], as: UTF8.self).lowercased()
        }
        return Set(said).count
    }

    /// What would hit but for an allowed phrase around it: both as bytes of the conversation.
    func lifted(_ message: Int, in view: ChatView) -> [(hit: Range<Int>, by: Range<Int>)] {
        let covers = allowed.flatMap { view.spans(of: $0, in: message) }.compactMap(\.range)
        return wanted.flatMap { view.spans(of: $0, in: message) }.compactMap(\.range)
            .compactMap { hit in
                covers.first { $0.covers(hit) }.map { (hit: hit, by: $0) }
            }
    }

    /// Whether nothing but allowed phrases, blanks, punctuation and emoji stands in the message.
    /// A question mark is content, and so is a message that is no text at all.
    private func consistsOfAllowed(_ message: Int, in view: ChatView) -> Bool {
        let line = view.conversation.messages[message]
        guard line.kind == .text else { return false }
        let range = view.focus(in: message) ?? line.text
        let near = allowed.filter { view.places(of: $0).contains(message) }
        let mayBeCovered = everyContent(in: range, view) { scalar, _ in
            near.contains { view.mayHold(scalar.value, inHitsOf: $0, in: message) }
        }
        // Most messages hold something that no allowed phrase does: nothing needs to be matched.
        guard mayBeCovered else { return false }
        let covers = near.flatMap { view.hits(of: $0, in: message) }.map(\.range)
        return everyContent(in: range, view) { _, position in
            covers.contains { $0.contains(position) }
        }
    }

    /// Whether something holds for each scalar of a part of the text that is content, with its place.
    private func everyContent(
        in range: Range<Int>, _ view: ChatView, _ holds: (Unicode.Scalar, Int) -> Bool
    ) -> Bool {
        view.conversation.text.withUnsafeBufferPointer { text in
            var position = range.lowerBound
            while position < range.upperBound {
                let length = text[position].scalarLength
                let scalar = Unicode.Scalar(utf8: text[position..<position + length])
                if scalar.isContent, !holds(scalar, position) { return false }
                position += length
            }
            return true
        }
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
            joined[joined.count - 1] = Span(
                message: span.message, range: before.lowerBound..<upper)
        }
        return joined
    }
}

extension Range<Int> {
    func covers(_ other: Range<Int>?) -> Bool {
        guard let other else { return false }
        return lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

extension UInt8 {
    /// How many bytes a scalar takes that begins with this one.
    fileprivate var scalarLength: Int { self < 0x80 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}

extension Unicode.Scalar {
    /// The scalar that some bytes of valid UTF-8 spell.
    fileprivate init(utf8 bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let lead = bytes.first ?? 0
        let payload = lead < 0x80 ? lead : lead & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 7)
        let value = bytes.dropFirst().reduce(UInt32(payload)) { $0 << 6 | UInt32($1 & 0x3F) }
        self = Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Letters, digits, Chinese characters and question marks; not blanks, punctuation, emoji.
    fileprivate var isContent: Bool {
        switch self {
        case "?", "？": true
        case "\u{4E00}"..."\u{9FA5}", "0"..."9", "a"..."z", "A"..."Z": true
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
