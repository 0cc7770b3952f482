import Auditing
import Reports
import Rules
import Sampling
import Store
package import Transcripts
import Wording

/// Fills a new store so that every page shows something: a small team, the chats of an archive, two
/// draws of it, the first reviewed, appealed and published, the second begun, and a calibration.
package struct Demo: Sendable {
    let workbench: Workbench
    var store: Store { workbench.store }

    package init(_ workbench: Workbench) {
        self.workbench = workbench
    }

    /// Who lead and review.
    struct Team {
        let lead: UserID
        let reviewers: [UserID]
    }

    private static let perAgent = 10

    /// Fills the store. Throws `DemoTrouble` where it is in use, and where there is nothing to
    /// show.
    ///
    /// - Returns: who may sign in; the passwords are kept nowhere else.
    package func fill(from archive: Archive) async throws -> [DemoUser] {
        guard try await store.users().isEmpty, try await store.imports().isEmpty else {
            throw DemoTrouble.notNew(path: store.path)
        }
        _ = try await workbench.archiveImport().run(
            archive, names: archive.paths.map { String($0.split(separator: "/").last ?? "") },
            by: nil, now: workbench.clock, progress: { _ in }, tell: { _ in })
        guard let days = days(of: try await store.drawFrame()) else {
            throw DemoTrouble.nothingToShow
        }
        var (users, team) = try await addTeam()
        let middle = LocalDate(
            dayNumber: (days.lowerBound.dayNumber + days.upperBound.dayNumber) / 2)
        let first = try await draw(days.lowerBound...middle, due: 0, by: team)
        try await review(by: team, share: 1)
        if let agent = try await agentWithMostToAppeal(in: first) {
            users.append(try await add(agent, by: team))
            try await appeal(agent.id, in: first, by: team)
        }
        try await calibrate(on: first, by: team)
        let second = LocalDate(dayNumber: middle.dayNumber + 1)
        if second <= days.upperBound {
            _ = try await draw(second...days.upperBound, due: 3, by: team)
            try await review(by: team, share: 0.6)
        }
        return users
    }

    /// The days on which the chats began.
    private func days(of frame: [FrameUnit]) -> ClosedRange<LocalDate>? {
        let moments = frame.compactMap(\.moment)
        guard let first = moments.min(), let last = moments.max() else { return nil }
        let calendar = workbench.rules.rules.calendar
        return calendar.localDate(
            of: Timestamp(milliseconds: first))...calendar.localDate(
                of: Timestamp(milliseconds: last))
    }

    private func addTeam() async throws -> ([DemoUser], Team) {
        let lead = try await add("lead", "林岚", .lead, by: nil)
        let reviewers = [
            try await add("reviewer1", "许静", .reviewer, by: lead.id),
            try await add("reviewer2", "周航", .reviewer, by: lead.id),
        ]
        let others = [
            try await add("auditor", "宋敏", .auditor, by: lead.id),
            try await add("trainee", "小满", .trainee, by: lead.id),
        ]
        return (
            ([lead] + reviewers + others).map(\.user),
            Team(lead: lead.id, reviewers: reviewers.map(\.id))
        )
    }

    private func add(
        _ login: String, _ name: String, _ role: UserRole, agent: String? = nil, by: UserID?
    ) async throws -> (user: DemoUser, id: UserID) {
        let user = DemoUser(
            login: login, name: name, role: role,
            password: DemoPassword.made(of: workbench.random()))
        let id = try await workbench.addUser(
            NewUser(login: login, name: name, role: role, agent: agent), password: user.password,
            by: by)
        return (user, id)
    }

    /// Lets an agent of the chats sign in.
    private func add(_ agent: Participant, by team: Team) async throws -> DemoUser {
        try await add("agent", agent.name, .agent, agent: agent.id, by: team.lead).user
    }

    /// Takes a draw of some days and deals it to the reviewers, a fifth to both.
    private func draw(
        _ days: ClosedRange<LocalDate>, due later: Int64, by team: Team
    ) async throws -> DrawID {
        let now = workbench.clock()
        let units = try await store.drawFrame(since: days.lowerBound, until: days.upperBound)
        let design = Design(
            stratifiedBy: "agent", quota: .perStratum(Self.perAgent),
            filters: ConversationFilter.days(days).description)
        let draw = try Draw(
            frame: Frame(units), design: design,
            contributions: [Contribution(party: "lead", seedText: "demo \(days.lowerBound)")])
        let receipt = DrawReceipt(of: draw, toolVersion: workbench.settings.version)
        let id = try await store.addDraw(
            receipt, name: "\(days.lowerBound) – \(days.upperBound)",
            design: DrawFacts.words(for: design),
            due: Timestamp(milliseconds: now.milliseconds + later * 86_400_000), by: team.lead,
            at: now)
        _ = try await store.assign(
            id, to: team.reviewers, overlap: Proportion("20%"), seed: receipt.seed, by: team.lead,
            at: now)
        return id
    }
}

extension ConversationFilter {
    fileprivate static func days(_ days: ClosedRange<LocalDate>) -> ConversationFilter {
        var filter = ConversationFilter()
        filter.since = days.lowerBound
        filter.until = days.upperBound
        return filter
    }
}
