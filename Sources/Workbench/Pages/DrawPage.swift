import HTTPTypes
import Reports
import Sampling
import Store
import Transcripts
import Wording

/// One draw: what was drawn and how, its receipt, its proof, and who reviews what.
enum DrawPage: Page {
    static let routes: [Route] = [
        .get("/draws/:draw", .overview) { workbench, visit in try await show(workbench, visit) },
        .get("/draws/:draw/receipt.json", .overview, receipt),
        .post("/draws/:draw/verify", .lead, verify),
        .post("/draws/:draw/assign", .lead, assign),
    ]

    private struct View: Sendable {
        let path: String
        let name: String
        let facts: [DrawFact]
        let progress: DrawProgress
        let chats: [Row]
        let pages: DrawnPages
        let reviewers: [Choice]
        let canAssign: Bool
        let overlap: String
        let isBlind: Bool
        let canVerify: Bool
        let canAmend: Bool
        /// What could give its place to another.
        let replaceable: [Choice]
        let hasLog: Bool
        let f: [String: ShownField]
        let wrong: String?
        let proof: [String]
        let discrepancies: [String]
    }

    private struct Row: Sendable {
        let number: Int
        let id: String
        let agent: String
        let day: String
        let chance: String
        let reviewers: [Seat]
        let out: String?
        /// The chat that came in for it.
        let other: String?
    }

    private struct Seat: Sendable {
        let name: String
        let isDone: Bool
        let path: String
    }

    /// Shows the draw; `form` where a change to it was not taken.
    static func show(
        _ workbench: Workbench, _ visit: Visit, wrong: Phrase? = nil, proof: [Phrase] = [],
        discrepancies: [Phrase] = [], form: FormReader? = nil
    ) async throws -> Reply {
        let draw = try await draw(workbench, visit)
        if draw.state != .drawn { return try await DrawPlanPage.show(workbench, visit, draw) }
        let drawn = try await workbench.store.drawn(draw.id)
        let receipts = try await workbench.store.receipts(of: draw.id)
        let users = try await workbench.store.users()
        let team = try await workbench.team()
        let language = visit.language
        let names = users.reduce(into: [UserID: String]()) { $0[$1.id] = $1.name }
        let reviewers = users.filter { $0.isActive && [.lead, .reviewer].contains($0.role) }
        let isOpen = drawn.contains { $0.takenOut == nil && $0.assignments.isEmpty }
        let pages = DrawnPages(of: drawn.count, visit, at: draw.id.path)
        let view = View(
            path: draw.id.path, name: draw.name,
            facts: try facts(draw, receipts.last, names, workbench, language),
            progress: DrawProgress(try await workbench.store.counts(of: draw.id)[draw.id]),
            chats: Array(rows(drawn, names)[pages.shown]), pages: pages,
            reviewers: reviewers.map {
                Choice(id: "\($0.id.value)", title: $0.name, isChosen: $0.role == .reviewer)
            },
            canAssign: visit.user?.role == .lead && isOpen,
            overlap: visit.form["overlap"] ?? "\(team.overlap)",
            isBlind: visit.form["overlap"] == nil ? team.isBlind : visit.form["blind"] == "1",
            canVerify: visit.user?.role == .lead, canAmend: visit.user?.role == .lead,
            replaceable: replaceable(drawn, pages, visit), hasLog: draw.plan != nil,
            f: form?.shown(in: language) ?? [:], wrong: wrong?(language),
            proof: proof.map { $0(language) }, discrepancies: discrepancies.map { $0(language) })
        var reply = workbench.page("draw", Phrase(draw.name), view, visit)
        if wrong != nil || form != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func facts(
        _ draw: StoredDraw, _ receipt: Receipt?, _ names: [UserID: String],
        _ workbench: Workbench, _ language: Language
    ) throws -> [DrawFact] {
        let kept = try receipt.map { try DrawReceipt(json: Array($0.json.utf8)) }
        let by = draw.by.flatMap { names[$0] } ?? ""
        let facts: [(Phrase, String?, Bool)] = [
            (.factDesign, draw.design(language), false),
            (.factDays, kept.flatMap { DrawFact.days(of: $0.design) }, false),
            (.factFrame, draw.population.map { Phrase.chatsCounted($0)(language) }, false),
            (.factLeftOut, kept.flatMap { DrawFact.leftOut(of: $0.design)?(language) }, false),
            (.factSeed, draw.seedCode, true),
            (.factParties, parties(of: kept), false),
            (.factReceipt, receipt.map { String($0.digest.prefix(16)) }, true),
            (.factMade, "\(workbench.moment(of: draw.made)) · \(by)", false),
            (.columnDue, draw.due.map { workbench.day(of: $0) }, false),
        ]
        return facts.compactMap { name, value, isCode in
            value.map { DrawFact(name: name(language), value: $0, isCode: isCode) }
        }
    }

    private static func rows(_ drawn: [DrawnConversation], _ names: [UserID: String]) -> [Row] {
        let ids = drawn.reduce(into: [ConversationID: String]()) {
            $0[$1.conversation.id] = $1.conversation.archiveID
        }
        return drawn.enumerated().map { place, chat in
            Row(
                number: place + 1, id: chat.conversation.archiveID,
                agent: chat.conversation.agentName ?? "", day: "\(chat.conversation.day)",
                chance: chat.chance,
                reviewers: chat.assignments.map {
                    Seat(
                        name: names[$0.reviewer] ?? "", isDone: $0.finished != nil,
                        path: "/review/\($0.id.value)")
                },
                out: chat.takenOut == nil ? nil : chat.reason ?? "",
                other: chat.replacedBy.flatMap { ids[$0] })
        }
    }

    /// The chats of the page that is shown, and the one that was asked for.
    private static func replaceable(
        _ drawn: [DrawnConversation], _ pages: DrawnPages, _ visit: Visit
    ) -> [Choice] {
        let asked = visit.form["conversation"]
        return drawn.enumerated().filter { place, chat in
            chat.canGiveWay
                && (pages.shown.contains(place) || chat.conversation.archiveID == asked)
        }.map { _, chat in
            let id = chat.conversation.archiveID
            return Choice(
                id: id, title: "\(chat.conversation.agentName ?? "") · \(id)",
                isChosen: asked == id)
        }
    }

    /// Whose values made the seed; `nil` where one party alone did.
    private static func parties(of receipt: DrawReceipt?) -> String? {
        let names = receipt?.contributions.map(\.party) ?? []
        return names.count < 2 ? nil : names.joined(separator: " · ")
    }

    private static func draw(_ workbench: Workbench, _ visit: Visit) async throws -> StoredDraw {
        let id = try visit.id("draw", of: StoredDraw.self)
        guard let draw = try await workbench.store.draw(id) else { throw Refusal.notFound }
        return draw
    }

    private static func receipt(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let draw = try await draw(workbench, visit)
        guard let receipt = try await workbench.store.receipts(of: draw.id).last else {
            throw Refusal.notFound
        }
        return .download(
            "receipt-\(draw.seedCode ?? "")-\(receipt.version).json",
            type: "application/json; charset=utf-8", body: receipt.json.utf8)
    }

    /// Takes the draw again from the stored chats and says whether it is the same.
    private static func verify(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let draw = try await draw(workbench, visit)
        let receipt = try await workbench.receipt(of: draw.id)
        let found = receipt.verify(
            against: try await workbench.frame(of: receipt.design, asOf: draw.made))
        let log = try draw.agreed?.entries
        let proof = [receipt.proof(log: log), receipt.changesTold(log: log)].compactMap { $0 }
        return try await show(
            workbench, visit, proof: found.isEmpty ? proof : [], discrepancies: found)
    }

    private static func assign(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let draw = try await draw(workbench, visit)
        let users = try await workbench.store.users()
        let ids = visit.form.all("reviewer").compactMap { UserID($0) }
        let chosen = users.filter {
            ids.contains($0.id) && $0.isActive && [.lead, .reviewer].contains($0.role)
        }.map(\.id)
        if chosen.isEmpty { return try await show(workbench, visit, wrong: .chooseReviewers) }
        if chosen.count < Set(ids).count {
            return try await show(workbench, visit, wrong: .lookAgain)
        }
        let percent = Int(visit.form["overlap"] ?? "") ?? 0
        guard (0...100).contains(percent) else {
            return try await show(workbench, visit, wrong: .fieldNotWithin(0, 100))
        }
        if percent > 0 && chosen.count < 2 {
            return try await show(workbench, visit, wrong: .overlapNeedsTwoReviewers)
        }
        guard let kept = try await workbench.store.receipts(of: draw.id).first else {
            throw Refusal.notFound
        }
        let receipt = try DrawReceipt(json: Array(kept.json.utf8))
        let count = try await workbench.store.assign(
            draw.id, to: chosen, overlap: percent > 0 ? Proportion("\(percent)%") : nil,
            seed: receipt.seed, isBlind: visit.form["blind"] == "1", by: me.id, at: visit.now)
        if count == 0 { return try await show(workbench, visit, wrong: .nothingLeftToDeal) }
        return .seeOther(draw.id.path)
    }
}
