import Foundation
package import Transcripts
package import Wording

/// The record of one practice chat: one JSON object a line, as far as it came.
package struct PracticeRecord: Hashable, Sendable {
    package let start: PracticeLine.Start
    /// Replies and hints, in their order.
    package let steps: [PracticeLine]
    /// `nil` where the chat was not finished.
    package let end: PracticeLine.End?
    /// Milliseconds that passed between the last reply and the end.
    private let lastPause: Int64

    /// Reads a record. A last line that is cut short, as a crash leaves it, is passed over; any
    /// other that cannot be read is an error with its number.
    ///
    /// - Parameter name: of the file, for messages.
    package init(_ text: String, name: String) throws(PracticeRecordError) {
        var lines: [PracticeLine] = []
        let rows = text.split(separator: "\n", omittingEmptySubsequences: true)
        for (number, row) in rows.enumerated() {
            if let line = try? JSONDecoder().decode(PracticeLine.self, from: Data(row.utf8)) {
                lines.append(line)
            } else if number < rows.count - 1 || text.hasSuffix("\n") {
                throw PracticeRecordError(file: name, line: number + 1)
            }
        }
        guard let start = lines.first?.start else {
            throw PracticeRecordError(file: name, line: 1)
        }
        self.start = start
        steps = lines.filter { $0.kind == .reply || $0.kind == .hint }
        end = lines.last?.end
        lastPause = lines.last?.end == nil ? 0 : lines.last?.after ?? 0
    }

    /// Whether a record is known to be of somebody else, by its first line alone; one whose first
    /// line cannot be read is not.
    package static func isOfAnother(_ text: String, than trainee: String) -> Bool {
        guard let row = text.split(separator: "\n").first,
            let line = try? JSONDecoder().decode(PracticeLine.self, from: Data(row.utf8)),
            let start = line.start
        else { return false }
        return start.trainee != trainee
    }

    /// The moment of the last reply by the wall's clock, of the start where there was none.
    package var lastMoment: Timestamp {
        let passed = steps.reduce(Int64(0)) { $0 + ($1.after ?? 0) }
        return Timestamp(milliseconds: start.at + passed)
    }

    /// The chat as far as it came, made again from what was written. `nil` where the scenario is
    /// not the same any more.
    package func session(of scenario: Scenario, by coach: Coach) -> PracticeSession? {
        played(of: scenario, by: coach)?.session
    }

    /// The same with what there was to say of each reply; `nil` for a reply that came when the
    /// customer had left.
    package func played(
        of scenario: Scenario, by coach: Coach
    ) -> (session: PracticeSession, replies: [Feedback?])? {
        guard scenario.digest == start.scenarioDigest,
            var session = PracticeSession(
                of: scenario, id: start.session, trainee: start.trainee,
                start: Timestamp(milliseconds: start.clock))
        else { return nil }
        var replies: [Feedback?] = []
        for step in steps {
            switch step.kind {
            case .hint: _ = session.hint()
            case .reply:
                replies.append(session.reply(step.texts ?? [], after: step.after ?? 0, by: coach))
            case .start, .end: break
            }
        }
        if end != nil {
            session.wait(lastPause)
            session.close()
        }
        return (session, replies)
    }
}

/// A line of a record that cannot be read.
package struct PracticeRecordError: Explained, Hashable {
    package let file: String
    /// 1-based.
    package let line: Int

    package var phrase: Phrase { .practiceLineUnreadable("\(file):\(line)") }
}
