import Foundation
import HTTPTypes
import Reports
import Rules
import Sampling
import Scoring
import Store
import Training
import Transcripts
import Wording

/// A practice chat that cannot be played any more, since its scenario or the rules have changed: what
/// was kept of it.
struct KeptPractice: Sendable {
    let record: PracticeRecord
    /// As it is today; `nil` where there is none of the name any more.
    let scenario: Scenario?
    /// Today's.
    let scorecard: Scorecard
    let lessons: [RuleCard]

    var title: Phrase { scenario?.title ?? Phrase(record.start.scenario) }

    /// What was said; of older records, and of those without an end, only the trainee's part.
    var chat: Conversation {
        var chat = Conversation(id: record.start.session)
        for said in record.end?.chat ?? ownPart {
            let id = said.isTrainee ? record.start.trainee : customer
            chat.append(
                time: Timestamp(milliseconds: said.at), role: said.isTrainee ? .agent : .customer,
                sender: Participant(id: id, name: id), words: said.text.utf8)
        }
        return chat
    }

    private var customer: String { scenario?.setting.customer ?? Role.customer.name }

    private var ownPart: [PracticeLine.End.Said] {
        var (now, part) = (record.start.clock, [PracticeLine.End.Said]())
        for step in record.steps {
            now += step.after ?? 0
            for text in step.texts ?? [] {
                part.append(PracticeLine.End.Said(isTrainee: true, at: now, text: text))
            }
        }
        return part
    }
}
