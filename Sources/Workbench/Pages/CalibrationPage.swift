import HTTPTypes
import Rules
import Store
import Transcripts
import Wording

/// Calibration rounds, and opening one; a reviewer finds his own figures here.
enum CalibrationPage: Page {
    static let routes: [Route] = [
        .get("/calibration", .roles([.lead, .reviewer, .auditor]), list),
        .get("/calibration/new", .lead) { workbench, visit in try await plan(workbench, visit) },
        .post("/calibration", .lead, open),
        .get("/calibration/reviewers", .overview, reviewers),
    ]

    private struct ListView: Sendable {
        let rounds: [Row]
        let hasRounds: Bool
        let canOpen: Bool
    }

    private struct Row: Sendable {
        let path: String
        let name: String
        let chats: String
        let reviewers: String
        let due: String?
        let progress: String
        let state: String
        let tone: String
    }

    private struct PlanView: Sendable {
        let f: [String: ShownField]
        let draws: [Choice]
        let reviewers: [Choice]
    }

    private struct ReviewersView: Sendable {
        let reviewers: [ShownLeniency]
        let hasReviewers: Bool
        let sentence: String
        let isOwn: Bool
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        if me.role == .reviewer { return try await own(workbench, visit, me) }
        let rows = try await workbench.roundRows(limit: 100).map { row in
            let round = row.round
            return Row(
                path: "/calibration/rounds/\(round.id.value)", name: round.name,
                chats: "\(round.conversations.count)",
                reviewers: row.reviewers.joined(separator: visit.language == .zh ? "、" : ", "),
                due: round.due.map { workbench.day(of: $0) },
                progress: "\(row.done) / \(row.seats.count)",
                state: row.state.title(visit.language),
                tone: row.state == .running ? "on" : "good")
        }
        let view = ListView(
            rounds: rows, hasRounds: !rows.isEmpty, canOpen: me.role == .lead)
        return workbench.page("calibration", .calibrationTitle, view, visit)
    }

    /// Everybody's leniency, in the order of names.
    private static func reviewers(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let names = try await workbench.names()
        let figures = try await workbench.leniency()
        let people = (gold: figures.told(\.gold), peers: figures.told(\.peers))
        let shown = figures.reviewers.values
            .sorted {
                (names[$0.reviewer] ?? "", $0.reviewer) < (names[$1.reviewer] ?? "", $1.reviewer)
            }
            .map {
                ShownLeniency(
                    $0, name: names[$0.reviewer] ?? "", people: people, visit.language)
            }
        let view = ReviewersView(
            reviewers: shown, hasReviewers: !shown.isEmpty,
            sentence: Phrase.leniencySentence(ReviewerLeniency.fewest)(visit.language),
            isOwn: false)
        return workbench.page("reviewers", .leniencyTitle, view, visit)
    }

    /// A reviewer's own figures, up to last Sunday: told at once, they would give away which chat
    /// was a gold one.
    private static func own(
        _ workbench: Workbench, _ visit: Visit, _ me: User
    ) async throws -> Reply {
        let figures = try await workbench.leniency(until: workbench.monday(of: visit.now))
        let shown = figures.reviewers[me.id].map {
            ShownLeniency($0, name: me.name, people: (gold: 1, peers: 1), visit.language)
        }
        let view = ReviewersView(
            reviewers: shown.map { [$0] } ?? [], hasReviewers: shown != nil,
            sentence: Phrase.ownLeniencySentence(ReviewerLeniency.fewest)(visit.language),
            isOwn: true)
        return workbench.page("reviewers", .calibrationTitle, view, visit)
    }

    private static func plan(
        _ workbench: Workbench, _ visit: Visit, sent: (form: FormReader, fields: FormFields)? = nil
    ) async throws -> Reply {
        let users = try await workbench.store.users()
            .filter { $0.isActive && [.lead, .reviewer].contains($0.role) }
        let drawn = try await workbench.store.draws().filter { $0.state == .drawn }.prefix(60)
        var form = sent?.form ?? FormReader(defaults(workbench, visit))
        if sent == nil { form.touch(["name", "count", "seed", "chats", "due"]) }
        let ticked = sent?.fields.all("reviewer")
        let view = PlanView(
            f: form.shown(in: visit.language),
            draws: drawn.map { draw in
                let id = "\(draw.id.value)"
                return Choice(id: id, title: draw.name, isChosen: sent?.fields["draw"] == id)
            },
            reviewers: users.map { user in
                let id = "\(user.id.value)"
                return Choice(
                    id: id, title: user.name,
                    isChosen: ticked?.contains(id) ?? (user.role == .reviewer))
            })
        var reply = workbench.page("calibration-new", .newRound, view, visit, layout: "text")
        if sent != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func defaults(_ workbench: Workbench, _ visit: Visit) -> FormFields {
        let today = workbench.rules.rules.calendar.localDate(of: visit.now)
        var fields = FormFields()
        fields.add(Phrase.roundName("\(today)")(visit.language), to: "name")
        fields.add("5", to: "count")
        return fields
    }

    private static func open(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let order = try await CalibrationOrder(&form, visit.form, workbench)
        guard let order else { return try await plan(workbench, visit, sent: (form, visit.form)) }
        let zone = ZoneOffsets(workbench.rules.rules.calendar.timeZone)
        let due = order.due.flatMap { Timestamp(text: "\($0) 23:59:59", zone: zone) }
        let id = try await workbench.store.openCalibration(
            order.name, conversations: order.conversations, reviewers: order.reviewers, due: due,
            from: order.draw, seed: order.seed, by: me.id, at: visit.now)
        return .seeOther("/calibration/rounds/\(id.value)")
    }
}
