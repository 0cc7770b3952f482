import Rules
import Scoring
package import Transcripts
import Wording

/// How difficult a sitting is, in figures: what its files say, and what trainees of three kinds
/// score in it.
package struct ExamFigures: Hashable, Sendable {
    package let chats: Int
    /// The mean of what the files say, from 1 to 5.
    package let difficulty: Double
    /// Mean scores of who writes the model replies, of who answers everything with a mere
    /// acknowledgement after 90 seconds, and of who writes the bad replies.
    package let model: Double
    package let careless: Double
    package let bad: Double

    /// Plays all of it; `nil` for a sitting without chats.
    package init?(_ paper: ExamPaper, on day: Timestamp, by coach: Coach) {
        let scenarios = paper.scenarios
        if scenarios.isEmpty { return nil }
        func mean(_ replies: (Scenario) -> [SampleReply]) -> Double {
            let scores = scenarios.compactMap {
                Rehearsal(replies($0), of: $0, on: day, by: coach)?.result.total.value
            }
            return scores.reduce(0, +) / Double(max(1, scores.count))
        }
        chats = scenarios.count
        difficulty = Double(scenarios.map(\.difficulty).reduce(0, +)) / Double(chats)
        model = mean(\.good)
        bad = mean(\.bad)
        careless = mean { scenario in
            let words = scenario.language == .zh ? "好的" : "OK"
            return Array(repeating: SampleReply("+90s " + words), count: 20)
        }
    }
}
