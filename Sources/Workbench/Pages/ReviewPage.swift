import Reports
import Rules
import Store
import Transcripts
import Wording

/// One chat to review: the chat, what the machine found beside it, and a verdict on each.
enum ReviewPage: Page {
    static let routes: [Route] = [
        .get("/review/:assignment", .roles([.lead, .reviewer, .auditor])) { workbench, visit in
            try await show(workbench, visit)
        },
        .post("/review/:assignment/verdict", .reviewing, decide),
        .post("/review/:assignment/missed", .reviewing, addMissed),
        .post("/review/:assignment/withdraw", .reviewing, withdraw),
        .post("/review/:assignment/reveal", .reviewing, reveal),
        .post("/review/:assignment/finish", .reviewing, finish),
    ]

    /// Shows the chat; `trouble` where a verdict was not taken.
    static func show(
        _ workbench: Workbench, _ visit: Visit, trouble: ReviewTrouble? = nil
    ) async throws -> Reply {
        let review = try await review(workbench, visit)
        let me = try visit.signedIn()
        if me.id == review.assignment.reviewer, review.assignment.opened == nil {
            try await workbench.store.open(review.assignment.id, by: me.id, at: visit.now)
        }
        let names = try await workbench.names()
        let view = ReviewView(
            review, names: names, workbench: workbench, visit: visit, me: me, trouble: trouble)
        var reply = workbench.page("review", .review, view, visit)
        if let trouble { reply.status = trouble.status }
        return reply
    }

    /// The case; only its reviewer, leads and auditors may know of it, and who has the same chat to
    /// review only once that is done.
    private static func review(_ workbench: Workbench, _ visit: Visit) async throws -> ReviewCase {
        let me = try visit.signedIn()
        let id = try visit.id("assignment", of: Assignment.self)
        do {
            let review = try await workbench.store.reviewCase(id)
            if me.role == .reviewer && review.assignment.reviewer != me.id {
                throw Refusal.notFound
            }
            if review.assignment.reviewer != me.id,
                try await workbench.store.chatsToReview(by: me.id).contains(
                    review.assignment.conversation)
            {
                throw StoreError.refused(.stillToReview)
            }
            return review
        } catch StoreError.absent {
            throw Refusal.notFound
        }
    }

    /// The case where the visitor is the one to decide it.
    private static func ownReview(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ReviewCase {
        let review = try await review(workbench, visit)
        if review.assignment.reviewer != visit.user?.id {
            throw StoreError.refused(.notYourAssignment)
        }
        return review
    }

    private static func decide(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let review = try await ownReview(workbench, visit)
        let me = try visit.signedIn()
        guard let id = FindingID(visit.form["finding"] ?? ""),
            let finding = review.findings.first(where: { $0.id == id })
        else { throw Refusal.notFound }
        let saw = visit.form["supersedes"].flatMap { VerdictID($0) }
        do {
            if visit.form["outcome"] == "undo" {
                guard let saw else { throw Refusal.unreadable }
                _ = try await workbench.store.undo(saw, by: me.id, at: visit.now)
            } else {
                var verdict = try VerdictForm.verdict(
                    visit.form, on: finding, assignment: review.assignment)
                verdict.supersedes = saw
                _ = try await workbench.store.record(verdict, by: me.id, at: visit.now)
            }
        } catch StoreError.decidedMeanwhile(let other) {
            return try await show(
                workbench, visit, trouble: .meanwhile(other, finding: id, typed: visit.form))
        } catch StoreError.refused(.needsVerdict) {
            let phrase = Phrase.refusedNeedsVerdict
            return try await show(
                workbench, visit, trouble: .wrong(phrase, finding: id, typed: visit.form))
        } catch let wrong as VerdictForm.Wrong {
            return try await show(
                workbench, visit, trouble: .wrong(wrong.phrase, finding: id, typed: visit.form))
        }
        return .seeOther(path(of: review.assignment.id, at: id, review))
    }

    /// The page again, at the finding after the one decided.
    private static func path(
        of assignment: AssignmentID, at id: FindingID, _ review: ReviewCase
    ) -> String {
        let place = review.findings.firstIndex { $0.id == id } ?? 0
        let later = review.findings[(place + 1)...]
        let open =
            later.first { next in review.undecided.contains(next) }
            ?? review.undecided.first { $0.id != id }
        return "/review/\(assignment.value)#f\((open?.id ?? id).value)"
    }

    private static func addMissed(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let review = try await ownReview(workbench, visit)
        let me = try visit.signedIn()
        do {
            let verdict = try VerdictForm.missed(visit.form, in: review)
            _ = try await workbench.store.record(verdict, by: me.id, at: visit.now)
        } catch let wrong as VerdictForm.Wrong {
            return try await show(
                workbench, visit, trouble: .missed(wrong.phrase, typed: visit.form))
        }
        return .seeOther("/review/\(review.assignment.id.value)")
    }

    private static func withdraw(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let review = try await ownReview(workbench, visit)
        let me = try visit.signedIn()
        guard let id = VerdictID(visit.form["verdict"] ?? ""),
            review.missed.contains(where: { $0.id == id })
        else { throw Refusal.notFound }
        do {
            _ = try await workbench.store.undo(id, by: me.id, at: visit.now)
        } catch {
            if error != .refused(.appealOpen) { throw error }
            return try await show(
                workbench, visit, trouble: .kept(.refusedAppealOpen, mark: id))
        }
        return .seeOther("/review/\(review.assignment.id.value)")
    }

    private static func reveal(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let review = try await ownReview(workbench, visit)
        let me = try visit.signedIn()
        try await workbench.store.reveal(review.assignment.id, by: me.id, at: visit.now)
        return .seeOther("/review/\(review.assignment.id.value)")
    }

    /// Ends the chat and goes to the next. Seconds come from the browser, or else from when it was
    /// opened; an hour at most, for people are called away.
    private static func finish(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let review = try await ownReview(workbench, visit)
        let me = try visit.signedIn()
        let assignment = review.assignment
        let sinceOpened = assignment.opened.map { Int(visit.now.since($0) / 1000) } ?? 0
        let seconds = visit.form["seconds"].flatMap { Int($0) } ?? sinceOpened
        do {
            try await workbench.store.finish(
                assignment.id, seconds: min(3600, max(0, seconds)), by: me.id, at: visit.now)
        } catch {
            if case .undecided(let count) = error {
                return try await show(workbench, visit, trouble: .undecided(count))
            }
            // A form sent twice: what it asked for is done.
            if error != .refused(.alreadyFinished) { throw error }
        }
        let next = try await workbench.store.next(of: me.id, after: assignment.id)
        return .seeOther(next.map { "/review/\($0.value)" } ?? "/?done=finished")
    }
}
