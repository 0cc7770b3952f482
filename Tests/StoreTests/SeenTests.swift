import Rules
import Sampling
import Testing
import Transcripts
import Wording

@testable import Store

/// Who does something over what somebody else has changed since is told so, and nothing is done.
struct SeenTests {
    private static let day = LocalDate(dayNumber: 20_600)

    private static func close(
        _ team: Team, _ name: String, _ days: ClosedRange<Int> = 0...0, seen: TrailEnd? = nil
    ) async throws -> PublicationID {
        let end = try await team.store.trailEnd()
        return try await team.store.closePeriod(
            name, first: day.adding(days: days.lowerBound), last: day.adding(days: days.upperBound),
            snapshot: "{}", seen: seen ?? end, by: team.lead, at: Team.at(40))
    }

    /// Does something in another connection, with a finding of a finished chat or with the next chat.
    private static func act(
        _ what: String, _ team: Team, on finding: FindingID, or next: ReviewCase
    ) async throws {
        let other = try Store(path: team.store.path)
        switch what {
        case "verdict":
            _ = try await other.record(
                Team.verdict(next, 0, .confirmed), by: team.ann, at: Team.at(30))
        case "undo":
            let last = try await other.record(
                Team.verdict(next, 0, .unsure), by: team.ann, at: Team.at(30))
            _ = try await other.undo(last, by: team.ann, at: Team.at(30))
        case "appeal":
            _ = try await other.appeal(
                .finding(finding), comment: "x", by: team.agent, at: Team.at(30))
        case "decision":
            try await other.decide(
                AppealID(1), .overturned, comment: "y", seen: 1, by: team.second, at: Team.at(31))
        case "finish":
            for place in 0...1 {
                _ = try await other.record(
                    Team.verdict(next, place, .confirmed), by: team.ann, at: Team.at(30))
            }
            try await other.finish(next.assignment.id, seconds: 1, by: team.ann, at: Team.at(31))
        case "draw": _ = try await team.draw(perAgent: 1)
        default: try await team.add(20..<21)
        }
    }

    /// What is done in another connection between the look and the signature.
    @Test(arguments: ["verdict", "undo", "appeal", "decision", "finish", "draw", "import"])
    func `A period is not closed over what was done while its snapshot was made`(
        what: String
    ) async throws {
        let (team, review) = try await Team.reviewed()
        let finding = try #require(review.findings.first).id
        let next = try await team.firstCase(of: team.ann)
        if what == "decision" {
            _ = try await team.store.appeal(
                .finding(finding), comment: "x", by: team.agent, at: Team.at(30))
        }
        let seen = try await team.store.trailEnd()
        try await Self.act(what, team, on: finding, or: next)
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            _ = try await Self.close(team, "5 月", seen: seen)
        }
        #expect(try await team.store.periods() == [])
        _ = try await Self.close(team, "5 月")
        #expect(try await team.store.changes(since: PublicationID(1)) == [])
    }

    @Test func `A period is not published again over an adjustment of it, as over one of another`()
        async throws
    {
        let team = try await Team(chats: 1)
        let first = try await Self.close(team, "5 月")
        let elsewhere = try await Self.close(team, "6 月", 1...9)
        let period = try #require(try await team.store.publication(first)).period
        let other = try Store(path: team.store.path)
        func adjust(_ publication: PublicationID) async throws {
            _ = try await other.adjust(
                NewAdjustment(
                    agent: "a1", publication: publication, old: Points(90), points: Points(92),
                    reason: "系统故障", signature: "林"), by: team.second, at: Team.at(42))
        }
        let seen = try await team.store.trailEnd()
        try await adjust(elsewhere)
        let second = try await team.store.publish(
            period, snapshot: "{2}", after: first, seen: seen, by: team.lead, at: Team.at(43))
        let again = try await team.store.trailEnd()
        try await adjust(second)
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            _ = try await team.store.publish(
                period, snapshot: "{3}", after: second, seen: again, by: team.lead,
                at: Team.at(44))
        }
    }

    @Test func `A period is not closed over a draw that was amended meanwhile`() async throws {
        let team = try await Team(chats: 9)
        let id = try await team.draw(perAgent: 3)
        let seen = try await team.store.trailEnd()
        try await team.amend(id, to: team.receipt(perAgent: 3, [.topUp(.perStratum(5))]))
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            _ = try await Self.close(team, "5 月", seen: seen)
        }
    }

    @Test func `What is done elsewhere does not keep a period open`() async throws {
        let (team, _) = try await Team.reviewed()
        let seen = try await team.store.trailEnd()
        let next = try await team.firstCase(of: team.ann)
        _ = try await team.store.record(
            Team.verdict(next, 0, .confirmed), by: team.ann, at: Team.at(30))
        _ = try await team.store.addUser(
            NewUser(login: "x", name: "新", role: .reviewer), by: team.lead, at: Team.at(30))
        _ = try await Self.close(team, "6 月", 1...9, seen: seen)
        #expect(try await team.store.periods().map(\.name) == ["6 月"])
    }

    /// Days 1 to 5 are published.
    @Test(arguments: [
        (-1...0, false), (0...1, true), (1...5, true), (2...3, true), (5...9, true), (0...9, true),
        (6...7, false),
    ])
    func `No day is published twice`(days: ClosedRange<Int>, isRefused: Bool) async throws {
        let team = try await Team(chats: 1)
        _ = try await Self.close(team, "第一期", 1...5)
        do {
            _ = try await Self.close(team, "第二期", days)
            #expect(!isRefused)
        } catch {
            #expect(isRefused)
            #expect(
                error as? StoreError
                    == .daysPublished(
                        name: "第一期", first: Self.day.adding(days: 1),
                        last: Self.day.adding(days: 5)))
        }
    }

    @Test func `Of two who publish again at once the second is told`() async throws {
        let team = try await Team(chats: 1)
        let first = try await Self.close(team, "5 月")
        let period = try #require(try await team.store.periods().first).id
        let seen = try await team.store.trailEnd()
        let second = try await team.store.publish(
            period, snapshot: "{2}", after: first, seen: seen, by: team.lead, at: Team.at(41))
        let other = try Store(path: team.store.path)
        await #expect(throws: StoreError.refused(.publishedMeanwhile)) {
            _ = try await other.publish(
                period, snapshot: "{3}", after: first, seen: seen, by: team.second,
                at: Team.at(41))
        }
        #expect(try await other.publications(of: period).map(\.id) == [second, first])
    }

    /// Two adjust one score; the period is published again in the same moment of the clock; the
    /// third adjusts what is no longer the last.
    @Test func `Of two who adjust a score at once the second is told, and who adjusts an old one`()
        async throws
    {
        let team = try await Team(chats: 1)
        let first = try await Self.close(team, "5 月")
        let period = try #require(try await team.store.periods().first).id
        let other = try Store(path: team.store.path)
        var new = NewAdjustment(
            agent: "a1", publication: first, old: Points(90), points: Points(92),
            reason: "系统故障", signature: "林")
        let signed = try await team.store.adjust(new, by: team.lead, at: Team.at(41))
        new.points = Points(94)
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            _ = try await other.adjust(new, by: team.second, at: Team.at(41))
        }
        new.after = signed
        new.old = Points(92)
        _ = try await other.adjust(new, by: team.second, at: Team.at(41))
        let second = try await team.store.publish(
            period, snapshot: "{2}", after: first, seen: team.store.trailEnd(), by: team.lead,
            at: Team.at(41))
        await #expect(throws: StoreError.refused(.publishedMeanwhile)) {
            _ = try await other.adjust(new, by: team.second, at: Team.at(41))
        }
        (new.publication, new.after) = (second, nil)
        _ = try await other.adjust(new, by: team.second, at: Team.at(41))
        #expect(
            try await other.adjustments(of: first).map(\.points) == [92, 94].map { Points($0) })
        #expect(try await other.adjustments(of: second).map(\.points) == [Points(94)])
    }

    @Test func `Of two who amend a draw at once the second is told, and nothing is forgotten`()
        async throws
    {
        let team = try await Team(chats: 9)
        let id = try await team.draw(perAgent: 3)
        let draw = try #require(try await team.store.draw(id))
        let last = try #require(try await team.store.receipts(of: id).last)
        let out = try #require(try await team.store.drawn(id).first).conversation.archiveID
        let changes: [Amendment] = [
            .replacement(id: out, reason: "客户要求删除"), .topUp(.perStratum(5)),
        ]
        let other = try Store(path: team.store.path)
        try await team.store.amend(
            draw, from: last, to: team.receipt(perAgent: 3, [changes[0]]), by: team.lead,
            at: Team.at(12))
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await other.amend(
                draw, from: last, to: team.receipt(perAgent: 3, [changes[1]]), by: team.second,
                at: Team.at(12))
        }
        try await team.amend(id, to: team.receipt(perAgent: 3, changes))
        let receipts = try await other.receipts(of: id)
        #expect(receipts.map(\.version) == [1, 2, 3])
        let kept = try DrawReceipt(json: Array(try #require(receipts.last).json.utf8))
        #expect(kept.amendments?.map(\.kind) == [.replacement, .topUp])
        let drawn = try await other.drawn(id)
        #expect(drawn.count { $0.takenOut == nil } == 5)
    }

    @Test func `A draw is not taken over a restart in the same moment`() async throws {
        let team = try await Team(chats: 9)
        let id = try await team.store.planDraw(
            "计划", plan: "revealed", design: Phrase(""), due: nil, by: team.lead, at: Team.at(1))
        let planned = try #require(try await team.store.draw(id))
        let other = try Store(path: team.store.path)
        try await other.changePlan(
            of: id, from: "revealed", to: "restarted", state: .planned, step: .drawRestarted,
            by: team.second, at: Team.at(2))
        let receipt = try await team.receipt(perAgent: 2)
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await team.store.completeDraw(
                planned, receipt, plan: "drawn", by: team.lead, at: Team.at(2))
        }
        #expect(try await other.draw(id)?.plan == "restarted")
    }

    @Test func `Settings and users are not changed over a change of somebody else`() async throws {
        let team = try await Team(chats: 0)
        let other = try Store(path: team.store.path)
        let seen = try await team.store.settings()
        try await team.store.set(
            ["overlap": "10"], seen: seen, by: team.lead, at: Team.at(1))
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await other.set(["per-agent": "7"], seen: seen, by: team.second, at: Team.at(1))
        }
        #expect(try await other.settings() == ["overlap": "10"])
        let ann = try #require(try await team.store.user(team.ann))
        try await team.store.change(
            ann, to: NewUser(login: "ann", name: "安", role: .auditor), by: team.lead,
            at: Team.at(2))
        try await team.store.speak(.en, with: team.ann, at: Team.at(2))
        let stale = NewUser(login: "ann", name: "安", role: .reviewer, seesPersonalData: true)
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await other.change(ann, to: stale, by: team.second, at: Team.at(3))
        }
        let now = try #require(try await other.user(team.ann))
        #expect(now.role == .auditor && !now.seesPersonalData)
        try await other.change(now, to: stale, by: team.second, at: Team.at(4))
        #expect(try await other.user(team.ann)?.language == .en)
    }

    @Test func `An appeal is not decided over a verdict that came since`() async throws {
        let (team, review) = try await Team.reviewed()
        let finding = try #require(review.findings.first).id
        let appeal = try await team.store.appeal(
            .finding(finding), comment: "x", by: team.agent, at: Team.at(30))
        let seen = try await team.store.appealCase(appeal).verdicts.count
        let other = try Store(path: team.store.path)
        let last = try #require(try await other.verdicts(on: finding).last).id
        _ = try await other.record(
            Team.verdict(review, 0, .unsure, supersedes: last), by: team.ann, at: Team.at(31))
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await team.store.decide(
                appeal, .upheld, comment: "y", seen: seen, by: team.second, at: Team.at(32))
        }
        #expect(try await other.appeals(AppealFilter(isOpen: true)).map(\.id) == [appeal])
        try await team.store.decide(
            appeal, .upheld, comment: "y", seen: seen + 1, by: team.second, at: Team.at(33))
    }

    @Test func `What is done already is not done, nor written down, once more`() async throws {
        let team = try await Team()
        let draw = try await team.assigned()
        let chat = ConversationID(1)
        let round = try await team.store.openCalibration(
            "第 1 轮", conversations: [chat], reviewers: [team.ann, team.bob], due: nil,
            by: team.lead, at: Team.at(50))
        try await team.store.plantGold(
            chat, audit: team.audit, answers: [], by: team.lead, at: Team.at(51))
        await #expect(throws: StoreError.refused(.alreadyGold)) {
            try await team.store.plantGold(
                chat, audit: team.audit, answers: [], by: team.second, at: Team.at(51))
        }
        try await team.store.closeCalibration(round, by: team.lead, at: Team.at(52))
        try await team.store.retireGold(chat, by: team.lead, at: Team.at(52))
        let end = try await team.store.trailEnd()
        try await team.store.closeCalibration(round, by: team.second, at: Team.at(53))
        try await team.store.retireGold(chat, by: team.second, at: Team.at(53))
        let dealt = try await team.store.assign(
            draw, to: [team.bob], overlap: nil, seed: Digest(of: "s"), by: team.second,
            at: Team.at(53))
        #expect(dealt == 0)
        #expect(try await team.store.trailEnd() == end)
        #expect(try await team.store.calibration(round)?.closed == Team.at(52))
    }
}
