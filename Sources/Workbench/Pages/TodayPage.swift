import Store
import Wording

/// The start: what waits for whoever is signed in.
enum TodayPage: Page {
    static let routes: [Route] = [.get("/", .signedIn, show)]

    private struct View: Sendable {
        let tiles: [Tile]
        let draws: [Row]
        let hasDraws: Bool
        let shares: [Share]
        let hasShares: Bool
        let isQuiet: Bool
        let isNew: Bool
    }

    private struct Tile: Sendable {
        let path: String
        let count: String
        let title: String
    }

    private struct Row: Sendable {
        let path: String
        let name: String
        let due: String?
        let isOverdue: Bool
        let progress: DrawProgress
    }

    /// What a reviewer has of a draw, and how far the draw is.
    private struct Share: Sendable {
        let name: String
        let due: String?
        let isOverdue: Bool
        let done: Int
        let all: Int
        /// In percent.
        let share: Int
        let whole: String
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let part = try await part(workbench, visit, me)
        if me.role == .agent && part == nil { return .seeOther("/results") }
        if me.role == .trainee && part == nil { return .seeOther("/practice") }
        var tiles: [Tile] = []
        if let part { tiles.append(part) }
        let waiting = try await workbench.store.queueLength(of: me.id)
        if [.lead, .reviewer].contains(me.role), waiting > 0 {
            let title = Phrase.todayReviewTile(visit.language)
            tiles.append(Tile(path: "/review", count: "\(waiting)", title: title))
        }
        let open = try await workbench.store.openAppeals()
        if PageAccess.reviewing.admits(me.role), open > 0 {
            let title = Phrase.todayAppealTile(visit.language)
            tiles.append(Tile(path: "/appeals", count: "\(open)", title: title))
        }
        let seesAll = PageAccess.overview.admits(me.role)
        let draws = seesAll ? try await rows(workbench, visit) : []
        let shares = try await shares(workbench, visit, me)
        let imports = seesAll ? try await workbench.store.imports().count : 1
        let view = View(
            tiles: tiles, draws: draws, hasDraws: !draws.isEmpty, shares: shares,
            hasShares: !shares.isEmpty,
            isQuiet: tiles.isEmpty && imports > 0,
            isNew: imports == 0)
        return workbench.page("today", .greeting(me.name), view, visit)
    }

    /// The draws that wait for the visitor's value; `nil` for none.
    private static func part(
        _ workbench: Workbench, _ visit: Visit, _ me: User
    ) async throws -> Tile? {
        let waiting = try await workbench.store.plannedDraws().filter { draw in
            guard let plan = try draw.agreed, plan.parties.contains(me.login) else { return false }
            let step = try plan.step(of: me.login)
            if step == .committed { return try plan.isCommitted }
            return step == .waiting
        }
        return waiting.first.map { draw in
            Tile(
                path: "\(draw.id.path)/part", count: "\(waiting.count)",
                title: Phrase.todayPartyTile(visit.language))
        }
    }

    private static func shares(
        _ workbench: Workbench, _ visit: Visit, _ me: User
    ) async throws -> [Share] {
        guard PageAccess.reviewing.admits(me.role) else { return [] }
        return try await workbench.store.ownShares(of: me.id).map { share in
            let isOverdue = share.due.map { $0 < visit.now } ?? false
            let due = share.due.map { workbench.day(of: $0) }.map {
                isOverdue ? Phrase.overdueSince($0) : .dueOn($0)
            }
            let whole = Phrase.wholeDraw(share.allFinished, of: share.all)
            return Share(
                name: share.name, due: due?(visit.language), isOverdue: isOverdue,
                done: share.ownFinished, all: share.own,
                share: share.ownFinished * 100 / max(1, share.own), whole: whole(visit.language))
        }
    }

    /// The draws that are not reviewed to the end.
    private static func rows(_ workbench: Workbench, _ visit: Visit) async throws -> [Row] {
        let counts = try await workbench.store.counts()
        var rows: [Row] = []
        for draw in try await workbench.store.draws().prefix(50) where draw.state == .drawn {
            let progress = DrawProgress(counts[draw.id])
            if progress.isDone { continue }
            let isOverdue = draw.due.map { $0 < visit.now } ?? false
            let day = draw.due.map { workbench.day(of: $0) }
            let due = day.map { isOverdue ? Phrase.overdueSince($0) : .dueOn($0) }
            rows.append(
                Row(
                    path: draw.id.path, name: draw.name, due: due?(visit.language),
                    isOverdue: isOverdue, progress: progress))
        }
        return rows
    }
}
