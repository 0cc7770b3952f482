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

extension Workbench {
    var examDesk: ExamDesk {
        ExamDesk(store, practiceDesk, rulesDigest: rules.digest)
    }

    /// Goes on with an exam: where to. Begins the next chat, or ends the exam where all are done, the
    /// time is over or the open chat cannot go on.
    func goOn(with exam: StoredExam, _ me: User, at now: Timestamp) async throws -> String {
        if now < exam.ends, let path = try await nextChat(of: exam, me, at: now) { return path }
        try await examDesk.finish(exam, at: min(now, exam.ends))
        return exam.path
    }

    /// The open chat, or else one that was not begun yet; `nil` where there is none, or the open one
    /// cannot go on.
    private func nextChat(
        of exam: StoredExam, _ me: User, at now: Timestamp
    ) async throws -> String? {
        let done = try await store.practices(of: exam.user).filter { $0.exam == exam.id }
        if let open = done.last(where: { !$0.isOver }) {
            return try await practiceDesk.kept(open.lines) == nil ? open.path : nil
        }
        let next = try await examDesk.scenarios(of: exam).first { scenario in
            !done.contains { $0.scenario == scenario.id }
        }
        guard let next else { return nil }
        return "/practice/chats/\(try await begin(next, in: exam, for: me, at: now))"
    }
}

extension StoredExam.Result {
    /// Whether it does not count.
    var isVoid: Bool { (try? ExamReport(json: body))?.isVoid ?? false }

    /// Passed, failed, or void.
    var outcome: Phrase { isPassed ? .examPassed : isVoid ? .examVoid : .examFailed }
}
