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

/// A practice chat as its page shows it.
struct PracticeView: Sendable {
    let path: String
    let back: String
    let shop: String?
    let brief: String
    let isExam: Bool
    let minutesLeft: String?
    let lines: [Line]
    let mood: String
    let moodTone: String
    /// What is left of the patience, in percent.
    let patience: Int
    /// Seconds since the customer began to wait, by the clock of practice.
    let waited: Int64
    /// Seconds until the customer writes again; `nil` where it never does.
    let reminderIn: Int64?
    let hint: String?
    let canReply: Bool
    let canHint: Bool
    let isClosing: Bool
    /// How many lines the chat has; a form of an earlier page is told so.
    let seen: Int
    let typed: String
    let wrong: String?
    let score: PracticeScore?
    /// Where an exam goes on.
    let next: String?

    /// A message, and below the last of a reply what there is to say of it.
    struct Line: Sendable {
        let message: ShownMessage
        let notes: [Note]
        let hasNotes: Bool
    }

    /// One line of feedback.
    struct Note: Sendable {
        /// `good`, `time`, `wrong`, `detail` or `due`.
        let kind: String
        let mark: String
        let text: String
    }

    init(
        _ played: PlayedPractice, _ practice: StoredPractice, exam: StoredExam?, isOwn: Bool,
        seesHint: Bool, draft: PracticeChatPage.Draft?, at now: Timestamp, zone: TimeZone,
        _ language: Language
    ) {
        let session = played.session
        let inTime = exam.map { $0.result == nil && now < $0.ends } ?? true
        let isRunning = !practice.isOver && isOwn && inTime
        let isSecret = exam != nil && exam?.result == nil
        path = practice.path
        back = exam.map { "/practice/exams/\($0.id)" } ?? "/practice"
        shop = session.scenario.setting.shop
        brief = session.scenario.brief(language)
        isExam = exam != nil
        minutesLeft = exam.flatMap { Self.minutesLeft(of: $0, at: now) }
        lines = Self.lines(played, hidesNotes: isSecret, zone, language)
        mood = session.mood.title(language)
        moodTone = session.mood == .calm ? "good" : session.mood == .angry ? "bad" : "warn"
        patience = max(0, session.patience) * 100 / session.scenario.patience
        waited = max(0, session.now.since(session.waitingSince)) / 1000
        reminderIn = session.nextReminder.map { max(1, ($0.since(session.now) + 999) / 1000) }
        hint =
            seesHint && isRunning && exam == nil
            ? (session.state.hint ?? .practiceNoHint)(language) : nil
        canReply = isRunning && !session.isOver
        canHint = canReply && !session.isClosing && exam == nil
        isClosing = session.isClosing && isRunning
        seen = practice.lines.count
        typed = draft?.text ?? ""
        wrong = draft?.wrong(language)
        score =
            isSecret
            ? nil
            : played.result.map {
                PracticeScore($0, played.lessons, showsModel: exam == nil, language)
            }
        next =
            isSecret && (practice.isOver || !inTime)
            ? exam.map { "/practice/exams/\($0.id)/next" } : nil
    }

    /// Of an exam that is not over; rounded up.
    private static func minutesLeft(of exam: StoredExam, at now: Timestamp) -> String? {
        let left = exam.ends.milliseconds - now.milliseconds
        return exam.result == nil ? "\(max(0, (left + 59_999) / 60_000))" : nil
    }

    private static func lines(
        _ played: PlayedPractice, hidesNotes: Bool, _ zone: TimeZone, _ language: Language
    ) -> [Line] {
        var chat = MarkedChat(played.session.chat, mask: nil, zone: zone, language: language)
        var notes: [Int: [Note]] = [:]
        for case let feedback? in played.replies where !hidesNotes {
            for remark in feedback.wrong {
                chat.mark(remark.finding?.evidence.filter { $0.span != nil } ?? [], as: 0)
            }
            notes[feedback.messages.upperBound - 1] = feedback.notes.map { Note($0, language) }
        }
        return zip(chat.messages, played.session.chat.messages.indices).map { message, index in
            let own = notes[index] ?? []
            return Line(message: message, notes: own, hasNotes: !own.isEmpty)
        }
    }
}

extension PracticeView.Note {
    init(_ note: PracticeNote, _ language: Language) {
        (kind, mark) =
            switch note.kind {
            case .good: ("good", "✓")
            case .time: ("time", "·")
            case .wrong: ("wrong", "✗")
            case .detail: ("detail", "")
            case .due: ("due", "…")
            }
        text = note.text(language)
    }
}
