package import Rules
package import Scoring
import Synchronization
package import Transcripts
import Wording

/// Looks at a practice chat with the rules of the audit: nothing is graded by anything else.
///
/// One coach serves one worker; it is not to be shared between threads.
package final class Coach {
    package let book: ScenarioBook
    package let rules: RuleSet
    package let scorer: Scorer
    private let probe: ConditionProbe
    private let checker: RuleChecker
    private let clock = PracticeClock()
    private let demands: [String: Rule]

    package init(_ book: ScenarioBook, rules: RuleSet, scorer: Scorer) {
        self.book = book
        self.rules = rules
        self.scorer = scorer
        probe = ConditionProbe(book.conditions)
        checker = RuleChecker(rules, background: clock, keepsAnswers: true)
        demands = Dictionary(rules.rules.map { ($0.card.id, $0) }) { first, _ in first }
    }

    /// The card of a rule; `nil` where there is none with the id.
    package func card(_ rule: String) -> RuleCard? { demands[rule]?.card }

    package var calendar: WorkingCalendar { rules.calendar }

    /// What the rules find in a chat up to now. What was promised for later is not due yet.
    package func findings(in chat: Conversation) -> CheckResult {
        watched(chat).check(chat)
    }

    /// The checker, told how far time has come.
    private func watched(_ chat: Conversation) -> RuleChecker {
        clock.now.withLock { $0 = chat.messages.lazy.compactMap(\.time).max() }
        return checker
    }

    /// What there is to say about the trainee's last messages.
    ///
    /// - Parameter told: what was told of earlier messages; what is told now is added.
    func remarks(
        on messages: Range<Int>, of chat: Conversation, told: inout Set<Feedback.Key>
    ) -> Remarks {
        let look = watched(chat).look(at: chat)
        var remarks = Remarks(
            good: praise(for: look.met.filter { messages.contains($0.message) }),
            facts: look.result.facts.answers.filter {
                messages.contains($0.message) && $0.countsInPractice
            }
            .map { StatedFact($0, in: rules.facts.book) })
        for finding in look.result.findings {
            guard let rule = demands[finding.rule], told.insert(Feedback.Key(finding)).inserted
            else { continue }
            let remark = remark(on: finding, by: rule.card, look.result.facts)
            if finding.points > .zero {
                remarks.good.append(remark)
            } else if !finding.isOpen {
                remarks.wrong.append(remark)
            } else if rule.waitsForEnd {
                // It may still come: to be told, if at all, when the chat is over.
                told.remove(Feedback.Key(finding))
            } else {
                remarks.due.append(remark)
            }
        }
        return remarks
    }

    private func remark(
        on finding: Finding, by card: RuleCard, _ facts: ToldFacts
    ) -> Feedback.Remark {
        Feedback.Remark(
            card: card, finding: finding, judgement: scorer.judge(finding),
            waits: scorer.waits(finding),
            right: right(for: finding, facts))
    }

    /// The facts that a finding is about, each with the value in force.
    func right(for finding: Finding, _ facts: ToldFacts) -> [Phrase] {
        facts.right(for: finding, in: rules.facts.book).map { .practiceFactIs($0, $1) }
    }

    /// The words that were demanded and that the messages say.
    private func praise(for met: [RuleChecker.Met]) -> [Feedback.Remark] {
        var seen: Set<String> = []
        return met.filter {
            demands[$0.rule]?.demandsCertainWords == true && seen.insert($0.rule).inserted
        }
        .compactMap { card($0.rule) }.map { Feedback.Remark(card: $0) }
    }

    /// How often each demand was met, by the id of its rule.
    func met(in chat: Conversation) -> [String: Int] {
        watched(chat).met(in: chat).reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
    }

    /// Which conditions hold for one of the messages.
    func holding(
        _ conditions: some Sequence<Int>, in messages: Range<Int>, of chat: Conversation
    ) -> Set<Int> {
        probe.holding(conditions, in: messages, of: chat)
    }
}

/// All that is known of the rest of the archive in practice: that the time has come no further
/// than the chat.
private final class PracticeClock: Background {
    let now = Mutex<Timestamp?>(nil)

    var end: Timestamp? { now.withLock { $0 } }

    func nextContact(after moment: Timestamp, of conversation: Conversation) -> Timestamp? { nil }

    func load(of agent: String, at moment: Timestamp, in conversation: Conversation) -> Int? {
        nil
    }
}

/// What there is to say about a reply.
struct Remarks {
    var good: [Feedback.Remark]
    var wrong: [Feedback.Remark] = []
    var due: [Feedback.Remark] = []
    var facts: [StatedFact]
}

extension FactAnswer {
    /// Whether it answers a question, or is wrong: 三天没动了 states no transit time, though three
    /// days may be right.
    fileprivate var countsInPractice: Bool { isAsked || standing != .right }
}

extension Finding {
    /// Whether something is missing, which may still come.
    fileprivate var isOpen: Bool {
        offences.allSatisfy { $0.kind == .awaited }
    }
}
