import Patterns
import Transcripts
import Wording

/// The same side sends (nearly) the same message several times, as answers to messages of the
/// other side that are about different things, or to any.
///
/// Two messages are nearly the same when, without blanks, punctuation, emoji, particles and the
/// difference of 您 and 你, at most a share of `1 − similarity` of the longer one would have to be
/// edited (Levenshtein distance). Holds for the last copy; its spans are all the copies.
struct RepeatCondition: ConditionKind {
    static let keys: [any FileKey] = [repeats]
    private static let repeats = Key.part("repeats", .mapping(limits), .keyRepeats)
    private static let limits = MappingShape([
        times, likeness, least, window, exempt, sameQuestion,
    ])
    private static let times = Key.integer("times", in: 2...100, .keyTimes).required
    private static let likeness = Key.number("similarity", in: 0.5...1, .keySimilarity)
    private static let least = Key.integer("length", in: 1...1000, .keyCopyLength)
    private static let window = Window.key("within", .keyCopyWindow)
    private static let exempt = Key.part(
        "except", .mapping(MappingShape(TextSource.keys)), .keyCopyExcept)
    private static let sameQuestion = Key.flag("same_question", .keySameQuestion)
    let times: Int
    let similarity: Double
    /// Messages that are shorter than this, in characters that count, never repeat.
    let length: Int
    /// Looking back from the last copy, where the others must stand.
    let window: Window
    /// A message in which one of these patterns hits never repeats.
    let exempt: [Int]
    /// Whether answers to the same question count as well.
    let sameQuestion: Bool

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(repeats) else { return nil }
        let limits = try value.fields(of: limits)
        let window = try limits.read(window) ?? Window(parts: [.conversationSoFar])
        if let place = limits["within"], !window.parts.allSatisfy(\.looksBack) {
            throw place.error(.repeatsLookBack)
        }
        var exempt: [Int] = []
        if let source = try limits.read(self.exempt) {
            exempt = try compiler.text(
                of: try source.fields(of: MappingShape(TextSource.keys)), in: scope)
            if exempt.isEmpty { throw source.error(.exceptIsEmpty) }
        }
        return RepeatCondition(
            times: try limits.need(times), similarity: try limits.read(likeness) ?? 0.85,
            length: try limits.read(least) ?? 6, window: window, exempt: exempt,
            sameQuestion: try limits.read(sameQuestion) ?? false)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 6 }

    var phrase: Phrase {
        let copy = Phrase.isCopy(
            times: times, percent: Int((similarity * 100).rounded()), toAnything: sameQuestion)
        if window.parts == [.conversationSoFar] { return copy }
        return .noted(copy, .joined(window.parts.map(\.phrase), zh: "、", en: " and "))
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        // Most messages are told by a quick look at those before.
        guard enoughCameBefore(message, in: view) else { return nil }
        let open = window(of: message, in: view)
        let near = mayBeCopies(of: message, among: open.bounds.clamped(to: 0..<message), in: view)
        guard near.count + 1 >= times, let words = countable(message, in: view) else { return nil }
        let earlier = near.filter {
            isCopy($0, of: words, in: view) && view.isInTime($0, in: open)
        }
        guard earlier.count + 1 >= times, !isCopied(words, after: message, in: view) else {
            return nil
        }
        let all = earlier + [message]
        let copies = sameQuestion ? all : answersToDifferentThings(all, in: view)
        guard copies.count >= times else { return nil }
        return copies.map { Span(message: $0, range: nil) }
    }

    /// Of the copies of a message those that answer something new, the last ones first choice.
    private func answersToDifferentThings(_ copies: [Int], in view: ChatView) -> [Int] {
        var prompts: [TopicWords] = []
        var chosen: [Int] = []
        for copy in copies.reversed() {
            let prompt = view.promptTopics(of: copy)
            if prompts.contains(where: prompt.shares) { continue }
            prompts.append(prompt)
            chosen.append(copy)
        }
        return chosen.reversed()
    }

    /// Whether the same person wrote as many messages before as there must be copies.
    private func enoughCameBefore(_ message: Int, in view: ChatView) -> Bool {
        view.conversation.messages.withUnsafeBufferPointer { messages in
            let own = messages[message]
            var count = 1
            for earlier in 0..<message where messages[earlier].hasWriter(of: own) {
                count += 1
                if count >= times { return true }
            }
            return false
        }
    }

    private func isCopied(_ words: [UInt32], after message: Int, in view: ChatView) -> Bool {
        let near = mayBeCopies(of: message, among: message + 1..<view.count, in: view)
        return near.contains { later in
            guard isCopy(later, of: words, in: view) else { return false }
            let open = window(of: later, in: view)
            return open.bounds.contains(message) && view.isInTime(message, in: open)
        }
    }

    private func window(of message: Int, in view: ChatView) -> OpenWindow {
        window.open(
            at: Trigger(anchor: message, time: view.time(message)),
            for: RoleSet(view.role(message)), in: view)
    }

    /// The characters of a message that count, if there are enough of them.
    private func countable(_ message: Int, in view: ChatView) -> [UInt32]? {
        let words = view.essence(of: message)
        guard words.count >= length, !view.gaveUp(on: exempt, in: message) else { return nil }
        return exempt.allSatisfy { view.spans(of: $0, in: message).isEmpty } ? words : nil
    }

    /// The messages of the same person that may be copies by a quick look; only these are read in
    /// full.
    private func mayBeCopies(
        of message: Int, among others: Range<Int>, in view: ChatView
    ) -> [Int] {
        let own = view.sketch(of: message)
        if own.count < length { return [] }
        let messages = view.conversation.messages
        var near: [Int] = []
        for other in others where messages[other].hasWriter(of: messages[message]) {
            let theirs = view.sketch(of: other)
            if theirs.count >= length, Likeness.mayReach(similarity, own, theirs) {
                near.append(other)
            }
        }
        return near
    }

    private func isCopy(_ other: Int, of words: [UInt32], in view: ChatView) -> Bool {
        countable(other, in: view).map { Likeness.reaches(similarity, words, $0) } ?? false
    }
}

extension Message {
    fileprivate func hasWriter(of other: Message) -> Bool {
        sender == other.sender && role == other.role
    }
}
