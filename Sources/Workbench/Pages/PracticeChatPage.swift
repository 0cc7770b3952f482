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

/// A practice chat: the customer, the trainee's replies with what the rules say of each, and in the
/// end the score.
enum PracticeChatPage: Page {
    static let routes: [Route] = [
        .get("/practice/chats/:practice", .seesPractice) { workbench, visit in
            try await show(workbench, visit)
        },
        .post("/practice/chats/:practice/reply", .practising, reply),
        .post("/practice/chats/:practice/hint", .practising, hint),
        .post("/practice/chats/:practice/close", .practising, close),
    ]

    /// What was typed and not taken, and why.
    struct Draft: Sendable {
        let text: String
        let wrong: Phrase
    }

    static func show(
        _ workbench: Workbench, _ visit: Visit, draft: Draft? = nil
    ) async throws -> Reply {
        let me = try visit.signedIn()
        let practice = try await workbench.practice(visit)
        var exam: StoredExam?
        if let id = practice.exam {
            exam = try await workbench.examDesk.exam(id, at: visit.now)
        }
        let zone = workbench.rules.rules.calendar.timeZone
        if let kept = try await workbench.practiceDesk.kept(practice.lines) {
            let view = PracticeView(kept, practice, exam: exam, zone: zone, visit.language)
            return workbench.page("practice-chat", kept.title, view, visit)
        }
        let moment = min(visit.now, exam?.ends ?? visit.now)
        let played = try await workbench.practiceDesk.play(practice.lines, at: moment)
        let view = PracticeView(
            played, practice, exam: exam, isOwn: practice.user == me.id,
            seesHint: visit.query["hint"] != nil, draft: draft, at: visit.now,
            zone: zone, visit.language)
        var reply = workbench.page(
            "practice-chat", played.session.scenario.title, view, visit)
        if draft != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// Whether the page was shown before something was added to the chat.
    private static func isStale(_ visit: Visit, _ practice: StoredPractice) -> Bool {
        visit.form["seen"] != "\(practice.lines.count)"
    }

    /// Where to instead, of a chat whose exam is over; `nil` while it may go on.
    private static func overAlready(
        _ workbench: Workbench, _ visit: Visit, _ practice: StoredPractice
    ) async throws -> Reply? {
        guard let id = practice.exam,
            let exam = try await workbench.examDesk.exam(id, at: visit.now), exam.result != nil
        else { return nil }
        return .seeOther(exam.path)
    }

    private static func reply(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let practice = try await workbench.ownPractice(visit)
        if let over = try await overAlready(workbench, visit, practice) { return over }
        let text = (visit.form["text"] ?? "").replacing("\r\n", with: "\n")
        if practice.isOver || isStale(visit, practice) {
            let draft = Draft(text: text, wrong: .practicePageStale)
            return try await show(workbench, visit, draft: draft)
        }
        let texts = text.split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        if texts.isEmpty || text.count > 2000 || texts.count > 20 {
            let wrong: Phrase = texts.isEmpty ? .practiceReplyEmpty : .fieldTooLong(2000)
            return try await show(workbench, visit, draft: Draft(text: text, wrong: wrong))
        }
        let answer = try await workbench.practiceDesk.reply(
            texts, to: practice.lines, at: visit.now)
        do {
            try await workbench.store.add(
                try answer.lines.map { try $0.kept }, to: practice.id,
                after: practice.lines.count, by: practice.user, at: visit.now)
        } catch StoreError.refused(.changedMeanwhile) {
            let draft = Draft(text: text, wrong: .practicePageStale)
            return try await show(workbench, visit, draft: draft)
        }
        return .seeOther(practice.path + (answer.isSent ? "#now" : "?done=late#now"))
    }

    private static func hint(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let practice = try await workbench.ownPractice(visit)
        guard practice.exam == nil, !practice.isOver, !isStale(visit, practice) else {
            return .seeOther(practice.path)
        }
        try await workbench.store.add(
            [try PracticeLine.hint.kept], to: practice.id, after: practice.lines.count,
            by: practice.user, at: visit.now)
        return .seeOther(practice.path + "?hint=1#now")
    }

    /// Ends a chat in which the customer has had the last word.
    private static func close(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let practice = try await workbench.ownPractice(visit)
        if let over = try await overAlready(workbench, visit, practice) { return over }
        let line =
            practice.isOver
            ? nil
            : try await workbench.practiceDesk.ending(
                of: practice.lines, at: visit.now)
        if let line {
            try await workbench.store.add(
                [try line.kept], to: practice.id, after: practice.lines.count,
                by: practice.user, at: visit.now)
        }
        return .seeOther(practice.path + "#now")
    }
}
