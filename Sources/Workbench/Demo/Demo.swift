import Auditing
import Reports
import Rules
import Sampling
import Store
package import Transcripts
import Wording

/// Fills a new store so that every page shows something: a small team, the chats of an archive, two
/// draws of it, the first reviewed and the second begun, and appeals on the first.
package struct Demo: Sendable {
    let workbench: Workbench
    var store: Store { workbench.store }

    package init(_ workbench: Workbench) {
        self.workbench = workbench
    }

    /// The team, once it is added.
    struct Team {
        let lead: UserID
        let reviewers: [UserID]
        let agent: UserID
    }

    private static let perAgent = 5

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
        let frame = try await store.drawFrame()
        let sizes = frame.reduce(into: [String: Int]()) { $0[$1.stratum, default: 0] += 1 }
        let agent = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        guard let agent, let days = days(of: frame) else { throw DemoTrouble.nothingToShow }
        let (users, team) = try await addTeam(agent: agent)
        let middle = LocalDate(
            dayNumber: (days.lowerBound.dayNumber + days.upperBound.dayNumber) / 2)
        try await draw(days.lowerBound...middle, due: 0, by: team)
        try await review(by: team, share: 1)
        let second = LocalDate(dayNumber: middle.dayNumber + 1)
        if second <= days.upperBound {
            try await draw(second...days.upperBound, due: 3, by: team)
            try await review(by: team, share: 0.4)
        }
        try await appeal(agent, by: team)
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

    private func addTeam(agent: String) async throws -> ([DemoUser], Team) {
        let members: [(String, String, UserRole)] = [
            ("lead", "林岚", .lead), ("reviewer1", "许静", .reviewer),
            ("reviewer2", "周航", .reviewer),
            ("agent", try await store.agentNames()[agent] ?? agent, .agent),
            ("trainee", "小满", .trainee), ("auditor", "宋敏", .auditor),
        ]
        var users: [DemoUser] = []
        var ids: [UserID] = []
        for (login, name, role) in members {
            let user = DemoUser(
                login: login, name: name, role: role,
                password: DemoPassword.made(of: workbench.random()))
            ids.append(
                try await workbench.addUser(
                    NewUser(
                        login: login, name: name, role: role, agent: role == .agent ? agent : nil),
                    password: user.password, by: ids.first))
            users.append(user)
        }
        return (users, Team(lead: ids[0], reviewers: Array(ids[1...2]), agent: ids[3]))
    }

    /// Takes a draw of some days and deals it to the reviewers, a fifth to both.
    private func draw(
        _ days: ClosedRange<LocalDate>, due later: Int64, by team: Team
    ) async throws {
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
