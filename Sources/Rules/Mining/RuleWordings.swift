package import Transcripts

/// What agents write where a rule demands that something be said, whether it counts or not: so
/// that its author learns the wordings that are really used.
///
/// One object serves one worker; it is not to be shared between threads.
package final class RuleWordings {
    private let rule: Rule
    private let view: ChatView

    /// A message in the window of a demand.
    package struct Wording: Hashable, Sendable {
        /// 0-based.
        package let message: Int
        /// Whether it meets the demand.
        package let counts: Bool
        /// Whether the demand was met there, by this message or by another.
        package let isMet: Bool
    }

    /// The rule with an id of a set.
    package init(of rule: Rule, in set: RuleSet) {
        self.rule = rule
        view = ChatView(set)
    }

    /// The messages of the demanded side in all windows of a conversation, each once. Windows in
    /// which the demand was lifted have none.
    package func wordings(in conversation: Conversation) -> [Wording] {
        view.fill(with: conversation)
        guard rule.filter.hold(in: view) == true else { return [] }
        let triggers = rule.occasion?.triggers(in: view) ?? [.conversation]
        let evaluation = RuleEvaluation(rule: rule, view: view)
        var seen: Set<Int> = []
        return triggers.indices.flatMap { index -> [Wording] in
            let next = index + 1 < triggers.count ? triggers[index + 1] : nil
            return wordings(at: triggers[index], next: next, evaluation)
                .filter { seen.insert($0.message).inserted }
        }
    }

    private func wordings(at trigger: Trigger, next: Trigger?, _ evaluation: RuleEvaluation)
        -> [Wording]
    {
        let isMet: Bool
        switch evaluation.outcome(at: trigger, next: next) {
        case .met(.said): isMet = true
        case .failed: isMet = false
        case .met, .notApplicable: return []
        }
        let condition = rule.demand.condition
        let open = rule.window.open(at: trigger, for: condition.roles, in: view)
        return open.bounds.filter { condition.roles.contains(view.role($0)) }.map { message in
            let counts = condition.match(message, in: view, trigger: trigger) != nil
            return Wording(message: message, counts: counts, isMet: isMet)
        }
    }
}

extension Rule {
    /// Whether it demands that something be said, and not merely that somebody writes.
    package var demandsWords: Bool { demand.polarity == .must && demand.condition.hasContent }

    /// The words that it looks for, those of its lists too; expressions are left out.
    package func words(in set: RuleSet) -> [String] {
        demand.condition.texts.flatMap { text in
            text.source.words + text.source.lists.flatMap { set.words(ofList: $0) ?? [] }
        }
    }
}

extension RuleSet {
    /// The words of a list and of those that it includes; `nil` where there is no such list.
    package func words(ofList name: String) -> [String]? {
        guard lists[name] != nil else { return nil }
        var seen: Set<String> = []
        var words: [String] = []
        var open = [name]
        while let next = open.popLast() {
            guard seen.insert(next).inserted, let list = lists[next] else { continue }
            words += list.words
            open += list.includes.map(\.text)
        }
        return words
    }
}
