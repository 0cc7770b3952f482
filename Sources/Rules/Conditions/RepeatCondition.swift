import Wording
import Transcripts

/// The same side sends (nearly) the same message several times, as answers to messages of the
/// other side that are about different things.
///
/// Two messages are nearly the same when, without blanks, punctuation, emoji, particles and the
/// difference of 您 and 你, at most a share of `1 − similarity` of the longer one would have to be
/// edited (Levenshtein distance). Holds for the last copy; its spans are all the copies.
struct RepeatCondition: ConditionKind {
    static let keys: [any FileKey] = [repeats]
    private static let repeats = Key.part("repeats", .mapping(limits), .keyRepeats)
    private static let limits = MappingShape([times, likeness, least])
    private static let times = Key.integer("times", in: 2...100, .keyTimes).required
    private static let likeness = Key.number("similarity", in: 0.5...1, .keySimilarity)
    private static let least = Key.integer("length", in: 1...1000, .keyCopyLength)
    let times: Int
    let similarity: Double
    /// Messages that are shorter than this, in characters that count, never repeat.
    let length: Int

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(repeats) else { return nil }
        let limits = try value.fields(of: limits)
        return RepeatCondition(
            times: try limits.need(times), similarity: try limits.read(likeness) ?? 0.85,
            length: try limits.read(least) ?? 6)
    }

    var needs: Set<Int>? { nil }

    var phrase: Phrase { .isCopy(times: times, percent: Int(similarity * 100)) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let words = countable(message, in: view) else { return nil }
        let earlier = (0..<message).filter { isCopy($0, of: words, by: message, in: view) }
        guard earlier.count + 1 >= times, !isCopied(words, after: message, in: view) else {
            return nil
        }
        let copies = answersToDifferentThings(earlier + [message], in: view)
        guard copies.count >= times else { return nil }
        return copies.map { Span(message: $0, range: nil) }
    }

    /// Of the copies of a message those that answer something new, the last ones first choice.
    private func answersToDifferentThings(_ copies: [Int], in view: ChatView) -> [Int] {
        var prompts: [TopicWords] = []
        var chosen: [Int] = []
        for copy in copies.reversed() {
            let prompt = TopicWords(view.prompt(of: copy))
            if prompts.contains(where: prompt.shares) { continue }
            prompts.append(prompt)
            chosen.append(copy)
        }
        return chosen.reversed()
    }

    /// The characters of a message that count, if there are enough of them.
    private func countable(_ message: Int, in view: ChatView) -> [UInt32]? {
        let words = view.essence(of: message)
        return words.count >= length ? words : nil
    }

    private func isCopied(_ words: [UInt32], after message: Int, in view: ChatView) -> Bool {
        (message + 1..<view.conversation.messages.count).contains {
            isCopy($0, of: words, by: message, in: view)
        }
    }

    private func isCopy(_ other: Int, of words: [UInt32], by message: Int, in view: ChatView)
        -> Bool
    {
        let messages = view.conversation.messages
        guard messages[other].role == messages[message].role,
            messages[other].sender == messages[message].sender,
            let theirs = countable(other, in: view)
        else { return false }
        return alike(words, theirs)
    }

    private func alike(_ left: [UInt32], _ right: [UInt32]) -> Bool {
        let longer = max(left.count, right.count)
        if longer == 0 { return true }
        let budget = Int(Double(longer) * (1 - similarity) + 1e-9)
        if abs(left.count - right.count) > budget { return false }
        return EditDistance.between(left, right, atMost: budget) != nil
    }
}
