import Foundation
import Wording

/// The answers of one trainee to drills, and what follows from them.
package struct DrillBook: Hashable, Sendable {
    package private(set) var answers: [Answer] = []

    /// One answer, as a line of JSON keeps it.
    package struct Answer: Codable, Hashable, Sendable {
        package let subject: String
        package let right: Bool
        /// Days since 1970-01-01.
        package let day: Int

        package init(subject: String, right: Bool, day: Int) {
            self.subject = subject
            self.right = right
            self.day = day
        }

        /// With a line break; the same values give the same bytes.
        package func json() throws -> String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    package init(_ answers: [Answer] = []) {
        self.answers = answers
    }

    /// Reads the lines of a file. A last line that is cut short is passed over; any other that
    /// cannot be read is an error with its number.
    package init(_ text: String, name: String) throws(PracticeRecordError) {
        let rows = text.split(separator: "\n", omittingEmptySubsequences: true)
        for (number, row) in rows.enumerated() {
            if let answer = try? JSONDecoder().decode(Answer.self, from: Data(row.utf8)) {
                answers.append(answer)
            } else if number < rows.count - 1 || text.hasSuffix("\n") {
                throw PracticeRecordError(file: name, line: number + 1)
            }
        }
    }

    package mutating func add(_ answer: Answer) { answers.append(answer) }

    /// The box of a subject.
    package func box(of subject: String) -> LeitnerBox {
        answers.reduce(into: LeitnerBox()) { box, answer in
            if answer.subject == subject { box.answer(isRight: answer.right, on: answer.day) }
        }
    }

    package func mastery(of subject: String) -> Mastery {
        Mastery(answers.filter { $0.subject == subject }.map(\.right))
    }

    /// What to ask on a day: what is due, first what was broken most often in practice, then what
    /// was asked before and is longest due, then the rest in its order.
    ///
    /// - Parameter broken: how often each rule was broken in practice.
    package func due(
        on day: Int, of subjects: [String], broken: [String: Int]
    ) -> [String] {
        let boxes = subjects.map { (subject: $0, box: box(of: $0)) }
        let due = boxes.filter { $0.box.isDue(on: day) }.enumerated()
        return due.sorted { one, other in
            let (left, right) = (one.element, other.element)
            return (-(broken[left.subject] ?? 0), left.box.due ?? .max, one.offset)
                < (-(broken[right.subject] ?? 0), right.box.due ?? .max, other.offset)
        }.map(\.element.subject)
    }
}
