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

extension PracticeView {
    /// A chat that can only be read: the texts, and the score of its day if it was finished.
    init(
        _ kept: KeptPractice, _ practice: StoredPractice, exam: StoredExam?, zone: TimeZone,
        _ language: Language
    ) {
        let isSecret = exam != nil && exam?.result == nil
        path = practice.path
        back = exam.map { "/practice/exams/\($0.id)" } ?? "/practice"
        shop = kept.scenario?.setting.shop
        brief = (kept.scenario?.brief ?? Phrase(""))(language)
        isExam = exam != nil
        minutesLeft = nil
        lines = MarkedChat(kept.chat, mask: nil, zone: zone, language: language).messages.map {
            Line(message: $0, notes: [], hasNotes: false)
        }
        (mood, moodTone, patience, waited) = ("", "", 0, 0)
        (reminderIn, hint, typed) = (nil, nil, "")
        (canReply, canHint, isClosing) = (false, false, false)
        seen = practice.lines.count
        let unfinished = Phrase.scenarioChanged(kept.record.start.scenario)
        wrong = kept.record.end == nil ? unfinished(language) : nil
        score =
            isSecret
            ? nil
            : kept.record.end.map {
                PracticeScore(
                    kept: $0, kept.lessons, scorecard: kept.scorecard,
                    spoken: Language(spokenIn: kept.chat.text), language)
            }
        next = isSecret ? exam.map { "/practice/exams/\($0.id)/next" } : nil
    }
}
