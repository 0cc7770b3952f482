import Scoring
import Transcripts
package import Wording

extension CardSummary {
    /// What is odd about the days on which agents were there.
    ///
    /// - Parameters:
    ///   - late: ids of those who began late though nobody said that they came then.
    ///   - outside: how many chats agents have on days on which they were not there, by id.
    ///   - names: gives the name of an id.
    package static func cautions(
        late: [String], outside: [String: Int], names: (String) -> String
    ) -> [Phrase] {
        let outside = outside.sorted { $0.key < $1.key }
            .map { (name: names($0.key), chats: NumberText.count($0.value)) }
        return [
            late.isEmpty ? nil : .cautionLate(late.map(names)),
            outside.isEmpty ? nil : .cautionOutsidePresence(outside),
        ].compactMap { $0 }
    }

    /// What a reader has to know that the summary itself tells: days of the month without chats,
    /// and lines that nobody has.
    package var ownCautions: [Phrase] {
        let missing = card.items.filter { item in
            people.allSatisfy { person in
                person.score.lines.first { $0.item.id == item.id }?.points == nil
            }
        }
        let isPart =
            covered.lowerBound.dayNumber - month.first.dayNumber > 2
            || month.last.dayNumber - covered.upperBound.dayNumber > 2
        return [
            isPart ? .cautionPartOfMonth("\(covered.lowerBound)", "\(covered.upperBound)") : nil,
            missing.isEmpty ? nil : .cautionMissing(missing.map(\.title)),
        ].compactMap { $0 }
    }
}
