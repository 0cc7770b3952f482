import Foundation
import Transcripts
package import Wording

/// The record of one practice chat: one JSON object a line, as far as it came.
package struct PracticeRecord: Hashable, Sendable {
    package let start: PracticeLine.Start
    /// Replies and hints, in their order.
    package let steps: [PracticeLine]
    /// `nil` where the chat was not finished.
    package let end: PracticeLine.End?

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
    }

    /// The chat as far as it came, made again from what was written. `nil` where the scenario is
    /// not the same any more.
    package func session(of scenario: Scenario, by coach: Coach) -> PracticeSession? {
        guard scenario.digest == start.scenarioDigest,
            var session = PracticeSession(
                of: scenario, id: start.session, trainee: start.trainee,
                start: Timestamp(milliseconds: start.clock))
        else { return nil }
        for step in steps {
            switch step.kind {
            case .hint: _ = session.hint()
            case .reply:
                _ = session.reply(step.texts ?? [], after: step.after ?? 0, by: coach)
            case .start, .end: break
            }
        }
        return session
    }
}

/// A line of a record that cannot be read.
package struct PracticeRecordError: Explained, Hashable {
    package let file: String
    /// 1-based.
    package let line: Int

    package var phrase: Phrase { .practiceLineUnreadable("\(file):\(line)") }
}
