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
        let rows = try await workbench.todayRows(visit)
        let isParty = rows.contains { $0.what == .part }
        if me.role == .agent && !isParty { return .seeOther("/results") }
        if me.role == .trainee && !isParty { return .seeOther("/practice") }
        let tiles = rows.filter { [.part, .review, .appeal].contains($0.what) }.map { row in
            Tile(path: row.path, count: "\(row.waiting)", title: row.what.title(visit.language))
        }
        let draws = rows.filter { $0.what == .draw }.compactMap { self.row($0, workbench, visit) }
        let shares = rows.filter { $0.what == .share }.compactMap { share($0, workbench, visit) }
        let seesAll = PageAccess.overview.admits(me.role)
        let imports = seesAll ? try await workbench.store.imports().count : 1
        let view = View(
            tiles: tiles, draws: draws, hasDraws: !draws.isEmpty, shares: shares,
            hasShares: !shares.isEmpty,
            isQuiet: tiles.isEmpty && imports > 0,
            isNew: imports == 0)
        return workbench.page("today", .greeting(me.name), view, visit)
    }

    private static func share(
        _ row: TodayRow, _ workbench: Workbench, _ visit: Visit
    ) -> Share? {
        row.share.map { share in
            let whole = Phrase.wholeDraw(share.allFinished, of: share.all)
            return Share(
                name: share.name, due: due(row, workbench, visit), isOverdue: row.isOverdue,
                done: share.ownFinished, all: share.own,
                share: share.ownFinished * 100 / max(1, share.own), whole: whole(visit.language))
        }
    }

    private static func row(_ row: TodayRow, _ workbench: Workbench, _ visit: Visit) -> Row? {
        row.progress.map {
            Row(
                path: row.path, name: row.name ?? "", due: due(row, workbench, visit),
                isOverdue: row.isOverdue, progress: $0)
        }
    }

    private static func due(
        _ row: TodayRow, _ workbench: Workbench, _ visit: Visit
    ) -> String? {
        row.due.map { due in
            let day = workbench.day(of: due)
            return (row.isOverdue ? Phrase.overdueSince(day) : .dueOn(day))(visit.language)
        }
    }
}
