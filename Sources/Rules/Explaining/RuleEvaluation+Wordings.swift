import Patterns
import Transcripts
import Wording

extension RuleEvaluation {
    /// From this share of likeness on, a wording is shown as a near miss: one in Latin letters
    /// has more letters for as much, and is sooner like what means something else.
    private static func leastLikeness(isLatin: Bool) -> Double { isLatin ? 0.85 : 0.75 }

    /// A wording of fewer letters, digits and Chinese characters is like too many others.
    private static func leastLength(isLatin: Bool) -> Int { isLatin ? 5 : 4 }

    private static func length(of text: String) -> Int {
        text.count { $0.isLetter || $0.isNumber }
    }

    /// For a demand that was not met: words in the window that an allow-list takes away, or else
    /// the wording that is most like one that was asked for.
    func nearWording(of failure: Failure) -> NearMiss? {
        guard case .never = failure.kind else { return nil }
        let texts = rule.demand.condition.texts
        let own = failure.window.bounds.filter {
            rule.demand.condition.roles.contains(view.role($0))
        }
        return own.lazy.compactMap { liftedMiss(in: $0, of: rule.demand.condition) }.first
            ?? foldedMiss(in: own, of: texts) ?? likest(in: own, to: texts)
            ?? resemblance(in: own)
    }

    /// Words that were asked for, written in a way that only folding reads.
    private func foldedMiss(in messages: some Sequence<Int>, of texts: [TextCondition]) -> NearMiss?
    {
        let wanted = texts.filter { !$0.isFolded }.flatMap(\.source.words)
        if wanted.isEmpty { return nil }
        let folding = view.folding
        for message in messages {
            let said = view.conversation.words(of: message).lowercased()
            let read = folding.fold(said)
            let hidden = wanted.first { word in
                let folded = folding.fold(word)
                return !folded.isEmpty && read.contains(folded)
                    && !said.contains(word.lowercased())
            }
            guard let word = hidden else { continue }
            return NearMiss(
                message: message, reason: .nearMissFolded(message: message + 1, like: word),
                remedy: Remedy(path: rule.path, line: nil, text: "folds: true"))
        }
        return nil
    }

    /// The message that is most like a wording of `resembles`, though not enough.
    private func resemblance(in messages: some Sequence<Int>) -> NearMiss? {
        let conditions = rule.demand.condition.kinds.compactMap { $0 as? ResembleCondition }
        let found = messages.flatMap { message in
            conditions.compactMap { condition in
                condition.nearest(message, in: view)
                    .flatMap { $0.share < condition.similarity ? $0 : nil }
                    .map { (message: message, near: $0, line: condition.line) }
            }
        }
        guard let best = found.max(by: { $0.near.share < $1.near.share }) else { return nil }
        let percent = Int(best.near.share * 100)
        return NearMiss(
            message: best.message,
            reason: .nearMissSimilar(
                message: best.message + 1, words: words(best.near.part), percent: percent,
                like: best.near.wording),
            remedy: Remedy(
                path: rule.path, line: best.line, text: "similarity: \(Double(percent) / 100)"))
    }

    /// A hit that an allowed phrase covers, or that stands in a clause which is not as it should be,
    /// or inside a longer word.
    func liftedMiss(in message: Int, of condition: Condition) -> NearMiss? {
        let lifted = condition.texts.lazy.compactMap { $0.lifted(message, in: view).first }.first
        guard let (hit, cover) = lifted else {
            return clauseMiss(in: message, of: condition)
                ?? insideMiss(in: message, of: condition)
        }
        return NearMiss(
            message: message,
            reason: .nearMissAllowed(
                message: message + 1, words: words(hit), allowed: words(cover)), remedy: nil)
    }

    private func clauseMiss(in message: Int, of condition: Condition) -> NearMiss? {
        let texts = condition.clauses.flatMap(\.part.texts)
        let hit = texts.lazy.compactMap { text in
            text.match(message, in: view, trigger: nil)?.first?.range
        }.first
        return hit.map {
            NearMiss(
                message: message, reason: .nearMissClause(message: message + 1, words: words($0)),
                remedy: nil)
        }
    }

    private func likest(in messages: [Int], to texts: [TextCondition]) -> NearMiss? {
        var best: (share: Double, message: Int, clause: String, wording: Wording)?
        for wording in texts.flatMap(wordings) {
            let isLatin = wording.text.allSatisfy(\.isASCII)
            let leastLength = Self.leastLength(isLatin: isLatin)
            if Self.length(of: wording.text) < leastLength { continue }
            for message in messages {
                let said = view.conversation.words(of: message)
                guard let like = Likeness.best(of: wording.text, in: said) else { continue }
                if like.share >= Self.leastLikeness(isLatin: isLatin), like.share < 1,
                    like.share > best?.share ?? 0,
                    !isLatin || Self.isWhole(like.part, in: said)
                {
                    let clause = Self.clause(of: said, around: like.part)
                    if Self.length(of: clause) < leastLength { continue }
                    best = (like.share, message, clause, wording)
                }
            }
        }
        return best.map { best in
            NearMiss(
                message: best.message,
                reason: .nearMissSimilar(
                    message: best.message + 1, words: best.clause,
                    percent: Int(best.share * 100), like: best.wording.text),
                remedy: Remedy(
                    path: best.wording.path, line: best.wording.line,
                    text: best.wording.line == nil ? best.clause : "words: + \(best.clause)"))
        }
    }

    /// A wording that was asked for, and where another one would be added.
    private struct Wording {
        let text: String
        let path: String
        /// `nil` for a list, to which lines are added.
        let line: Int?
    }

    private func wordings(of text: TextCondition) -> [Wording] {
        let key = rule.demand.polarity == .must ? "must" : "must_not"
        let own = text.source.words.map {
            Wording(text: $0, path: rule.path, line: rule.places.line(of: key + ".words"))
        }
        return own
            + text.source.lists.flatMap { name -> [Wording] in
                guard let list = view.list(named: name) else { return [] }
                let examples = list.patterns.flatMap {
                    (try? PatternProfile(of: $0.text).examples) ?? []
                }
                return (list.words + examples).map {
                    Wording(text: $0, path: list.source.path, line: nil)
                }
            }
    }

    private func words(_ range: Range<Int>) -> String {
        String(decoding: view.conversation.text[range], as: UTF8.self)
    }

    /// Whether a part, in scalars, begins and ends with whole words of Latin letters.
    private static func isWhole(_ part: Range<Int>, in text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        func isLetter(_ place: Int) -> Bool {
            scalars.indices.contains(place) && scalars[place].properties.isAlphabetic
        }
        return !(isLetter(part.lowerBound - 1) && isLetter(part.lowerBound))
            && !(isLetter(part.upperBound - 1) && isLetter(part.upperBound))
    }

    /// The words between the marks that stand around a part, which is given in scalars.
    private static func clause(of text: String, around part: Range<Int>) -> String {
        let scalars = Array(text.unicodeScalars)
        let isMark = { (place: Int) in "，。！？；：,.!?;:~～\n".unicodeScalars.contains(scalars[place]) }
        var (start, end) = (part.lowerBound, max(part.lowerBound, part.upperBound))
        while start > 0, !isMark(start - 1) { start -= 1 }
        while end < scalars.count, !isMark(end) { end += 1 }
        var clause = String.UnicodeScalarView()
        clause.append(contentsOf: scalars[start..<end])
        return String(clause).trimmingSpaces
    }
}

extension Condition {
    /// The texts that it asks for, those of its alternatives too.
    var texts: [TextCondition] {
        kinds.flatMap { kind -> [TextCondition] in
            switch kind {
            case let text as TextCondition: [text]
            case let all as AllCondition: all.parts.flatMap(\.texts)
            case let any as AnyCondition: any.parts.flatMap(\.texts)
            case let clause as ClauseCondition: clause.part.texts
            default: []
            }
        }
    }
    /// The clauses that it asks for, those of its alternatives too.
    fileprivate var clauses: [ClauseCondition] {
        kinds.flatMap { kind -> [ClauseCondition] in
            switch kind {
            case let clause as ClauseCondition: [clause]
            case let all as AllCondition: all.parts.flatMap(\.clauses)
            case let any as AnyCondition: any.parts.flatMap(\.clauses)
            default: []
            }
        }
    }
}
