import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// What stands on the start: a thing that waits for the visitor, a share of a draw's reviews, or a
/// draw that is not reviewed to the end.
struct TodayRow: Sendable {
    let what: What
    let path: String
    /// How many chats, appeals or draws wait.
    let waiting: Int
    /// Of a draw, or of the visitor's share of one.
    var name: String?
    var due: Timestamp?
    var progress: DrawProgress?
    var share: OwnShare?
    let now: Timestamp
    let zone: TimeZone

    /// Which of these it is.
    enum What: String, CaseIterable, Sendable {
        case part
        case review
        case appeal
        case share
        case draw

        var title: Phrase {
            switch self {
            case .part: .todayPartyTile
            case .review: .todayReviewTile
            case .appeal: .todayAppealTile
            case .share: .todaySharesTitle
            case .draw: .todayDrawsTitle
            }
        }
    }

    var isOverdue: Bool { due.map { $0 < now } ?? false }

    static let listing = Listing<TodayRow>(
        "Today",
        [
            .coded("what", .columnWhat, What.allCases.map(\.rawValue)) {
                ($0.what.rawValue, $0.what.title)
            },
            .optionalText("draw", .columnDraw) { $0.name },
            .integer("waiting", .todayLeft) { $0.waiting },
            .integer("own_reviewed", .todayOwnReviewed) { $0.share?.ownFinished },
            .integer("own", .todayOwn) { $0.share?.own },
            .integer("reviewed", .reviewed) { $0.progress?.done ?? $0.share?.allFinished },
            .integer("drawn", .drawnColumn) { $0.progress?.all ?? $0.share?.all },
            .moment("due", .columnDue) { row in row.due.map { ($0, row.zone) } },
            .flag("overdue", .todayOverdue) { $0.isOverdue },
        ])
}

extension Workbench {
    /// What stands on the visitor's start, in the order of the page.
    func todayRows(_ visit: Visit) async throws -> [TodayRow] {
        let me = try visit.signedIn()
        var rows: [TodayRow] = []
        if let part = try await part(visit, me) { rows.append(part) }
        if PageAccess.reviewing.admits(me.role) {
            let waiting = try await store.queueLength(of: me.id)
            let open = try await store.openAppeals()
            if waiting > 0 { rows.append(row(.review, "/review", waiting, visit)) }
            if open > 0 { rows.append(row(.appeal, "/appeals", open, visit)) }
            rows += try await shares(visit, me)
        }
        if PageAccess.overview.admits(me.role) { rows += try await drawsUnderReview(visit) }
        return rows
    }

    private func row(
        _ what: TodayRow.What, _ path: String, _ waiting: Int, _ visit: Visit
    ) -> TodayRow {
        TodayRow(
            what: what, path: path, waiting: waiting, now: visit.now,
            zone: rules.rules.calendar.timeZone)
    }

    /// The draws that wait for the visitor's value; `nil` for none.
    private func part(_ visit: Visit, _ me: User) async throws -> TodayRow? {
        let waiting = try await store.plannedDraws().filter { draw in
            guard let plan = try draw.agreed, plan.parties.contains(me.login) else { return false }
            let step = try plan.step(of: me.login)
            if step == .committed { return try plan.isCommitted }
            return step == .waiting
        }
        return waiting.first.map { row(.part, "\($0.id.path)/part", waiting.count, visit) }
    }

    /// How far the visitor is with what is his.
    private func shares(_ visit: Visit, _ me: User) async throws -> [TodayRow] {
        try await store.ownShares(of: me.id).map { share in
            var row = row(.share, "/review", share.own - share.ownFinished, visit)
            row.name = share.name
            row.due = share.due
            row.share = share
            return row
        }
    }

    /// The draws that are not reviewed to the end.
    private func drawsUnderReview(_ visit: Visit) async throws -> [TodayRow] {
        let counts = try await store.counts()
        return try await store.draws().prefix(50).filter { $0.state == .drawn }.compactMap { draw in
            let progress = DrawProgress(counts[draw.id])
            if progress.isDone { return nil }
            var row = row(.draw, draw.id.path, progress.all - progress.done, visit)
            row.name = draw.name
            row.due = draw.due
            row.progress = progress
            return row
        }
    }
}
