import Rules
import Sampling
import Scoring
import Testing
import Transcripts
import Wording

@testable import Store

/// Counts and what is made of them.
struct FigureTests {
    /// Three chats of a1: in the first the hard finding is confirmed and the other rejected, in the
    /// second both are confirmed, the second with -1 instead of -4; the third is left open.
    private static func reviewed() async throws -> (Team, DrawID) {
        let team = try await Team()
        let draw = try await team.assigned()
        let queue = try await team.store.queue(of: team.ann)
        try #require(queue.count == 3)
        for (number, entry) in queue.prefix(2).enumerated() {
            let review = try await team.store.reviewCase(entry.assignment.id)
            _ = try await team.store.record(
                Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(20))
            var second = try Team.verdict(review, 1, number == 0 ? .rejected : .confirmed)
            second.points = number == 0 ? nil : Points(-1)
            _ = try await team.store.record(second, by: team.ann, at: Team.at(21))
            try await team.store.finish(
                entry.assignment.id, seconds: 60, by: team.ann, at: Team.at(22))
        }
        return (team, draw)
    }

    @Test func `Coverage counts what is finished`() async throws {
        let (team, draw) = try await Self.reviewed()
        let coverage = try await team.store.coverage(of: draw)
        #expect(coverage.finished == 2)
        #expect(coverage.drawn == 3)
        #expect(coverage.reviewers.map(\.finished) == [2])
        let summary = try await team.store.agentSummary(team.audit, dimensions: ["attitude"])
        #expect(summary.map(\.machine.totals.count) == [3])
        let counts = DrawCounts(chats: 3, dealt: 3, finished: 2, takenOut: 0)
        #expect(try await team.store.counts() == [draw: counts])
        #expect(try await team.store.counts(of: draw) == [draw: counts])
        #expect(summary.map(\.name) == ["客服 a1"])
    }

    @Test func `A rule's quality is counted in findings and in chats of the sample`() async throws {
        let (team, _) = try await Self.reviewed()
        let quality = try await team.store.ruleQuality(team.audit)
        #expect(quality.population == 3)
        #expect(quality.reviewed == 2)
        #expect(quality.rules.map(\.rule) == ["attitude/cold", "knowledge/doubtful"])
        let doubtful = try #require(quality.rules.last)
        #expect(doubtful.findings == 3)
        #expect(doubtful.flagged == 3)
        #expect(doubtful.points == Points(-12))
        #expect(doubtful.outcomes == [.confirmed: 1, .rejected: 1])
        #expect(
            [doubtful.sampledFlagged, doubtful.sampledRight, doubtful.sampledMissed] == [2, 1, 0])
        #expect(
            try await team.store.rejectReasons(
                ofRule: "knowledge/doubtful", digest: "0123456789ab") == [.exception: 1])
        let later = DaySpan(first: LocalDate(dayNumber: 20_601))
        let none = try await team.store.ruleQuality(team.audit, in: later)
        #expect(none.rules.map(\.decided) == [0, 0])
    }

    /// Nobody can draw it, so that no sample speaks of it.
    @Test func `A chat without an agent is among the hits, not among what a sample speaks of`()
        async throws
    {
        let (team, _) = try await Self.reviewed()
        var chat = Conversation(id: "left")
        chat.append(
            time: Team.start, role: .customer, sender: Participant(id: "u", name: "客户"),
            words: "在吗".utf8)
        let alone = AuditedConversation(
            chat, findings: [Team.finding("attitude/cold", "-2", "left", "")],
            scorer: try Team.scorer(), day: LocalDate(dayNumber: 20_600))
        _ = try await team.add([alone])
        let cold = try #require(try await team.store.ruleQuality(team.audit).rules.first)
        #expect([cold.flagged, cold.looked, cold.lookedFlagged] == [4, 3, 3])
    }

    @Test func `What is missed counts only where the machine saw nothing`() async throws {
        let (team, _) = try await Self.reviewed()
        let scorer = try Team.scorer()
        let chat = Team.chat(9)
        let clean = AuditedConversation(
            chat, findings: [], scorer: scorer, day: LocalDate(dayNumber: 20_600))
        _ = try await team.add([clean])
        let receipt = try await team.receipt(perAgent: 4)
        let draw = try await team.store.addDraw(
            receipt, name: "again", design: Phrase(""), by: team.lead, at: Team.at(30))
        _ = try await team.store.assign(
            draw, to: [team.bob], overlap: nil, seed: Digest(of: "s"), by: team.lead,
            at: Team.at(31))
        let entry = try #require(
            try await team.store.queue(of: team.bob).first { $0.findings == 0 })
        let violation = MissedViolation(
            rule: "attitude/cold", agent: "a1", message: 1, span: nil)
        _ = try await team.store.record(
            NewVerdict(
                assignment: entry.assignment.id, target: .missed(violation), outcome: .missed),
            by: team.bob, at: Team.at(32))
        try await team.store.finish(entry.assignment.id, seconds: 1, by: team.bob, at: Team.at(33))
        let cold = try #require(try await team.store.ruleQuality(team.audit).rules.first)
        #expect([cold.sampledFlagged, cold.sampledRight, cold.sampledMissed] == [2, 2, 1])
        let missed = try await team.store.reviewed(draw: draw)
            .first { $0.archiveID == "c9" }
        #expect(missed?.confirmed.map(\.rule) == ["attitude/cold"])
        #expect(missed?.confirmed.map(\.points) == [Points(-2)])
        #expect(missed?.found == [])
    }

    /// By hand: 100 − 2 = 98 and 100 − 2 − 1 = 97, where the machine gave 98 to both, for the
    /// second finding waited for a person; the mean is 97.5.
    @Test func `Confirmed scores come from what stands`() async throws {
        let (team, draw) = try await Self.reviewed()
        let scorer = try Team.scorer().confirming
        var tally = TeamTally()
        let reviewed = try await team.store.reviewed(draw: draw)
        #expect(reviewed.map(\.machine) == [Points(98), Points(98)])
        for chat in reviewed {
            tally.add(
                owner: chat.agent, name: chat.agentName ?? "", findings: chat.confirmed,
                scorer: scorer)
        }
        let populations = try await team.store.strata(of: draw).reduce(into: [:]) {
            $0[$1.stratum] = $1.population
        }
        let scores = tally.scores(
            populations: populations, scorecard: scorer.scorecard, design: .stratifiedByAgent)
        #expect(scores.map(\.total.mean) == [Points("97.5")])
        #expect(scores.map(\.total.population) == [3])
        #expect(scores.map(\.waiting) == [0])
        #expect(scores.map(\.defects.found) == [2])
    }

    /// Closes the period of the team's chats, and another one behind it.
    ///
    /// - Parameter snapshot: what is published of both.
    private static func close(
        _ team: Team, snapshot: String = #"{"draws":[{"id":1}]}"#
    ) async throws -> (PublicationID, PublicationID) {
        let day = LocalDate(dayNumber: 20_600)
        func close(_ name: String, _ days: ClosedRange<Int>) async throws -> PublicationID {
            try await team.store.closePeriod(
                name, first: day.adding(days: days.lowerBound),
                last: day.adding(days: days.upperBound), snapshot: snapshot,
                seen: team.store.trailEnd(), by: team.lead, at: Team.at(41))
        }
        let first = try await close("5 月", 0...0)
        await #expect(throws: StoreError.refused(.nameTaken)) { _ = try await close("5 月", 1...9) }
        return (first, try await close("6 月", 1...9))
    }

    @Test func `What is decided on chats that no published draw has changes nothing published`()
        async throws
    {
        let (team, _) = try await Self.reviewed()
        let (first, _) = try await Self.close(team, snapshot: #"{"draws":[{"id":9}]}"#)
        let review = try await team.firstCase(of: team.ann)
        _ = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(42))
        #expect(try await team.store.changes(since: first) == [])
        #expect(try await team.store.changes(since: first, of: "a1") == [])
    }

    @Test func `What changes after a period was published is told as a change`() async throws {
        let (team, _) = try await Self.reviewed()
        let store = team.store
        let (first, elsewhere) = try await Self.close(team)
        let period = try #require(try await store.publication(first)).period
        #expect(try await store.changes(since: first) == [])
        let review = try await team.firstCase(of: team.ann)
        _ = try await store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(42))
        _ = try await store.adjust(
            NewAdjustment(
                agent: "a1", publication: first, old: Points(90), points: Points(92),
                reason: "系统故障",
                signature: "林"), by: team.lead, at: Team.at(43))
        #expect(
            try await store.changes(since: first).map(\.entry.knownAction) == [.decided, .adjusted])
        #expect(try await store.changes(since: elsewhere) == [])
        let own = try await store.changes(since: first, of: "a1")
        #expect(own.map(\.entry.knownAction) == [.decided] && own.map(\.rule) == ["attitude/cold"])
        #expect(own.map(\.conversation) == [review.conversation.archiveID])
        #expect(try await store.changes(since: first, of: "a2") == [])
        #expect(try await store.changes(since: elsewhere, of: "a1") == [])
        _ = try await store.publish(
            period, snapshot: "{2}", after: first, seen: store.trailEnd(), by: team.lead,
            at: Team.at(44))
        let published = try await store.publications(of: period)
        #expect(published.map(\.number) == [2, 1])
        #expect(published.map(\.snapshot) == ["{2}", #"{"draws":[{"id":1}]}"#])
        #expect(published.last?.digest == Digest(of: #"{"draws":[{"id":1}]}"#).hex)
        #expect(try await store.adjustments(of: first).map(\.points) == [Points(92)])
        let check = try await store.verify()
        #expect(check.isSound, "\(check)")
    }

    @Test func `A calibration round gives each reviewer the same chats, blind and uncounted`()
        async throws
    {
        let (team, _) = try await Self.reviewed()
        let chat = ConversationID(3)
        let round = try await team.store.openCalibration(
            "第 1 轮", conversations: [chat], reviewers: [team.ann, team.bob], due: nil,
            by: team.lead, at: Team.at(50))
        for (reviewer, outcome) in [(team.ann, Outcome.confirmed), (team.bob, .rejected)] {
            let entry = try #require(
                try await team.store.queue(of: reviewer).first { $0.source == "第 1 轮" })
            let review = try await team.store.reviewCase(entry.assignment.id)
            #expect(review.assignment.isBlind)
            #expect(review.verdicts == [])
            for place in 0...1 {
                var verdict = try Team.verdict(review, place, place == 0 ? outcome : .confirmed)
                verdict.sawMachine = false
                _ = try await team.store.record(verdict, by: reviewer, at: Team.at(51))
            }
            try await team.store.finish(
                entry.assignment.id, seconds: 1, by: reviewer, at: Team.at(52))
        }
        let ratings = try await team.store.ratings(in: round)
        #expect(ratings.map(\.outcome) == [.confirmed, .rejected, .confirmed, .confirmed])
        #expect(ratings.map(\.reviewer) == [team.ann, team.bob, team.ann, team.bob])
        #expect(ratings.map(\.dimension) == ["attitude", "attitude", "knowledge", "knowledge"])
        #expect(ratings.allSatisfy { !$0.sawMachine })
        #expect(try await team.store.ruleQuality(team.audit).rules.map(\.decided) == [2, 2])
        try await team.store.closeCalibration(round, by: team.lead, at: Team.at(53))
        #expect(try await team.store.calibration(round)?.closed == Team.at(53))
    }
}
