import Foundation
import Rules
import Sampling
import Scoring
import Store
import TestSupport
import Transcripts
import Wording
import Workbench

/// Fills a store as a big team has it: chats of four months, a draw every week of the last two
/// months, reviewed but for the last, appeals and their decisions. The same at every run.
struct BigStore {
    private let office: LoadOffice
    private var random = Xoshiro256(seed: 20_260_601)
    private var people = People()

    /// Who was added.
    private struct People {
        var lead = UserID(1)
        var reviewers: [UserID] = []
        var agents: [UserID] = []
    }

    private static let days = 120
    private static let weeks = 8
    private static let batch = 2000

    init(_ office: LoadOffice) {
        self.office = office
    }

    /// Fills it, and says how long each step took.
    mutating func fill() async throws {
        let clock = ContinuousClock()
        var start = clock.now
        func tell(_ what: String) {
            Output.tell("\(what): \(Seconds.text(clock.now - start)) s")
            start = clock.now
        }
        try await addPeople()
        tell("\(people.reviewers.count) reviewers, \(people.agents.count) agents")
        let chats = try await addChats()
        tell("\(chats) chats with \(office.options.findings) findings")
        for week in (0...Self.weeks).reversed() {
            try await draw(weeksAgo: week)
            if week > 0 { try await review(weeksAgo: week) }
        }
        tell("\(Self.weeks + 1) draws, all but the last reviewed")
        try await appeal()
        tell("appeals")
    }

    private mutating func addPeople() async throws {
        let bench = office.workbench
        func add(_ login: String, _ role: UserRole, agent: String? = nil) async throws -> UserID {
            try await bench.addUser(
                NewUser(login: login, name: "名 \(login)", role: role, agent: agent),
                password: LoadOffice.password, by: nil)
        }
        people.lead = try await add("lead", .lead)
        _ = try await add("lead2", .lead)
        _ = try await add("auditor", .auditor)
        for number in 1...office.options.reviewers {
            people.reviewers.append(try await add(LoadOffice.reviewer(number), .reviewer))
        }
        for number in 1...10 {
            people.agents.append(
                try await add("agent\(number)", .agent, agent: LoadOffice.agent(number)))
        }
    }

    /// Chats until there are so many findings; chats with more findings come more often, and one
    /// of five is clean.
    private mutating func addChats() async throws -> Int {
        let pack = office.rules
        guard let source = pack.scorecards["standard"] else { return 0 }
        let scorer = try Scorer(Scorecard(source), rules: pack.rules.cards)
        let templates = try await ChatTemplate.all(
            of: Archive(paths: [Repository.path("samples")]), by: pack.rules)
        let urn = templates.flatMap { Array(repeating: $0, count: $0.result.findings.count) }
        let clean = templates.filter(\.result.findings.isEmpty)
        let audit = try await office.store.addAudit(
            NewAudit(
                rulesDigest: pack.digest, scorecardDigest: scorer.scorecard.digest,
                scorecard: source.text, pack: pack.info?.version,
                zone: pack.rules.calendar.timeZone.identifier, cards: pack.rules.cards),
            by: nil, at: moment(daysAgo: 1))
        let importing = try await office.store.beginImport(
            audit, sources: ["load"], by: people.lead, at: moment(daysAgo: 1))
        var chats = 0
        var findings = 0
        var waiting: [AuditedConversation] = []
        while findings < office.options.findings {
            let isClean = random.index(below: 5) == 0
            let template =
                isClean
                ? clean[random.index(below: clean.count)] : urn[random.index(below: urn.count)]
            chats += 1
            findings += template.result.findings.count
            waiting.append(audited(template, number: chats, scorer))
            if waiting.count == Self.batch || findings >= office.options.findings {
                _ = try office.store.add(waiting, to: audit, of: importing)
                waiting.removeAll(keepingCapacity: true)
            }
        }
        try await office.store.finishImport(
            importing, rejects: 0, digest: Digest(of: "load"), by: people.lead,
            at: moment(daysAgo: 1))
        return chats
    }

    private mutating func audited(
        _ template: ChatTemplate, number: Int, _ scorer: Scorer
    ) -> AuditedConversation {
        let agent = LoadOffice.agent(1 + random.index(below: LoadOffice.agents))
        let day = 1 + random.index(below: Self.days)
        let time = moment(daysAgo: day, minutes: Int64(random.index(below: 720)))
        let chat = template.made(
            id: "chat-\(number)", agent: Participant(id: agent, name: agent),
            customer: "客户\(random.index(below: office.options.findings / 3))", at: time)
        return AuditedConversation(
            chat, findings: template.findings(in: chat.id, of: agent), scorer: scorer,
            day: office.rules.rules.calendar.localDate(of: time))
    }

    /// A moment on a day before the run's: nine o'clock and some minutes.
    private func moment(daysAgo days: Int, minutes: Int64 = 0) -> Timestamp {
        Timestamp(
            milliseconds: LoadOffice.morning.milliseconds - Int64(days) * 86_400_000
                + minutes * 60_000)
    }

    /// Five chats of each agent; of the last week twenty, so that there is enough to do.
    private func draw(weeksAgo week: Int) async throws {
        let made = moment(daysAgo: week * 7)
        let today = office.rules.rules.calendar.localDate(of: made)
        let units = try await office.store.drawFrame(
            since: LocalDate(dayNumber: today.dayNumber - 7),
            until: LocalDate(dayNumber: today.dayNumber - 1))
        let count = week == 0 ? 20 : 5
        let draw = try Draw(
            frame: Frame(units), design: Design(stratifiedBy: "agent", quota: .perStratum(count)),
            contributions: [Contribution(party: "lead", seedText: "load \(week)")])
        let id = try await office.store.addDraw(
            DrawReceipt(of: draw, toolVersion: "load"), name: "\(today)",
            design: Phrase(zh: "每人 \(count) 通", en: "\(count) chats each"),
            due: moment(daysAgo: week * 7 - 5), by: people.lead, at: made)
        _ = try await office.store.assign(
            id, to: people.reviewers, overlap: Proportion("10%"), seed: Digest(of: "\(week)"),
            by: people.lead, at: made)
    }

    private mutating func review(weeksAgo week: Int) async throws {
        for reviewer in people.reviewers {
            var minutes: Int64 = 0
            while let next = try await office.store.next(of: reviewer) {
                minutes += 3
                try await review(
                    next, by: reviewer, at: moment(daysAgo: week * 7 - 1, minutes: minutes))
            }
        }
    }

    /// Three of four findings are right.
    private mutating func review(
        _ assignment: AssignmentID, by reviewer: UserID, at: Timestamp
    ) async throws {
        let review = try await office.store.reviewCase(assignment)
        try await office.store.open(assignment, by: reviewer, at: at)
        for finding in review.undecided {
            let isRight = random.index(below: 4) > 0
            let reason = RejectReason.allCases[random.index(below: RejectReason.allCases.count)]
            _ = try await office.store.record(
                NewVerdict(
                    assignment: assignment, target: .finding(finding.id),
                    outcome: isRight ? .confirmed : .rejected, reason: isRight ? nil : reason),
                by: reviewer, at: at)
        }
        try await office.store.finish(assignment, seconds: 150, by: reviewer, at: at)
    }

    /// Each agent who signs in objects to what he can; the lead decides two of three.
    private mutating func appeal() async throws {
        for (place, user) in people.agents.enumerated() {
            var filter = ResultFilter()
            filter.limit = 50
            let results = try await office.store.results(of: LoadOffice.agent(place + 1), filter)
            let open = results.filter { $0.points < .zero && $0.appeal == nil }
            for result in open.filter({ $0.target.appealable != nil }).prefix(15) {
                guard let target = result.target.appealable else { continue }
                let appeal = try await office.store.appeal(
                    target, comment: "客户当时已经同意了", by: user, at: LoadOffice.morning)
                if random.index(below: 3) == 0 { continue }
                let outcome: AppealDecision.Outcome =
                    random.index(below: 2) == 0 ? .upheld : .overturned
                try await office.store.decide(
                    appeal, outcome, comment: "看过原文",
                    seen: result.standing?.verdict == nil ? 0 : 1, by: people.lead,
                    at: LoadOffice.morning)
            }
        }
    }
}
