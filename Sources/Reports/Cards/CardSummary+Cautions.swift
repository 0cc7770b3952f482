import Scoring
import Transcripts
package import Wording

extension CardSummary {
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
