import Store
import Wording

/// The start: what waits for whoever is signed in.
enum TodayPage: Page {
    static let routes: [Route] = [.get("/", .signedIn, show)]

    private struct View: Sendable {
        let tiles: [Tile]
        let draws: [Row]
        let hasDraws: Bool
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

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        if me.role == .agent { return .seeOther("/results") }
        var tiles: [Tile] = []
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
        let imports = seesAll ? try await workbench.store.imports().count : 1
        let view = View(
            tiles: tiles, draws: draws, hasDraws: !draws.isEmpty,
            isQuiet: tiles.isEmpty && imports > 0,
            isNew: imports == 0)
        return workbench.page("today", .greeting(me.name), view, visit)
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
                    path: "/draws/\(draw.id.value)", name: draw.name, due: due?(visit.language),
                    isOverdue: isOverdue, progress: progress))
        }
        return rows
    }
}
