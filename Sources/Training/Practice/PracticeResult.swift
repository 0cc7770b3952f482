package import Rules
package import Scoring
package import Transcripts
package import Wording

/// What a practice chat came to, by the scorecard of the audit.
package struct PracticeResult: Sendable {
    package let scenario: Scenario
    package let chat: Conversation
    package let trainee: String
    /// How the customer left; `nil` where the chat was broken off.
    package let ending: ScenarioState.Ending?
    /// By the findings that count at once.
    package let score: ConversationScore
    /// If a reviewer confirmed all findings that wait for one.
    package let confirmed: ConversationScore
    package let scorecard: Scorecard
    package let findings: [Finding]
    /// What would have been right of facts that were stated wrong or not at all, by the rule that
    /// was broken so.
    package let right: [String: [Phrase]]
    /// Ids of rules whose demands were met, each with how often.
    package let met: [String: Int]
    /// The mean time that the customer waited, in working milliseconds; `nil` without a reply.
    package let meanWait: Int64?
    package let replies: Int
    package let hints: Int

    package init(of session: PracticeSession, by coach: Coach) {
        scenario = session.scenario
        chat = session.chat
        trainee = session.trainee
        ending = session.ending
        scorecard = coach.scorer.scorecard
        let result = coach.findings(in: session.chat)
        let found = result.findings
        findings = found
        right = found.reduce(into: [:]) { right, finding in
            let told = coach.right(for: finding, result.facts)
            right[finding.rule, default: []] += told.filter {
                right[finding.rule]?.contains($0) != true
            }
        }
        score = coach.scorer.score(found, for: session.trainee)
        confirmed = coach.scorer.confirming.score(found, for: session.trainee)
        met = coach.met(in: session.chat)
        replies = session.waits.count
        meanWait = session.waits.isEmpty ? nil : session.waits.reduce(0, +) / Int64(replies)
        hints = session.hints
    }

    /// The share of the full score that a chat can reach at most in which the customer does not
    /// leave satisfied, in percent: polite and useless is not enough.
    private static let unsatisfiedShare = 40

    /// The most that the chat can reach by the way it ended, in points; `nil` where the customer
    /// left satisfied. Nothing for a chat that was broken off.
    package var ceiling: Points? {
        switch ending {
        case .satisfied: nil
        case .resigned, .angry:
            Points(thousandths: scorecard.base.thousandths * Self.unsatisfiedShare / 100)
        case nil: .zero
        }
    }

    /// The grade: the score by the rules, and never more than `ceiling`.
    package var total: Points { min(score.total, ceiling ?? score.total) }

    /// The grade if a reviewer confirmed all findings that wait for one.
    package var confirmedTotal: Points { min(confirmed.total, ceiling ?? confirmed.total) }

    /// What a dimension kept of its weight, from 0 to 1, in the order of the scorecard.
    package var keptShares: [Double] {
        zip(scorecard.dimensions, score.dimensions).map { dimension, loss in
            (dimension.weight - loss.lost).value / dimension.weight.value
        }
    }

    /// The ids of rules that were broken, each with how often.
    package var broken: [String: Int] {
        let own = findings.filter { $0.agent == trainee && $0.points <= .zero }
        return own.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
    }
}
