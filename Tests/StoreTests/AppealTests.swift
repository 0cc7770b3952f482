import Rules
import Testing
import Transcripts
import Wording

@testable import Store

/// An agent objects, somebody else decides.
struct AppealTests {
    @Test func `An agent sees each point with its rule, excerpt and what stands`() async throws {
        let (team, review) = try await Team.reviewed()
        let all = try await team.store.results(of: "a1")
        #expect(all.count == 6)
        #expect(all.map(\.conversation.archiveID) == ["c3", "c3", "c2", "c2", "c1", "c1"])
        let decided = all.filter { $0.standing != nil }
        #expect(decided.map(\.standing?.outcome) == [.rejected, .confirmed])
        #expect(decided.map(\.points) == [.zero, Points(-2)])
        #expect(decided.map(\.rule?.instead.zh) == ["改说", "改说"])
        let confirmed = try #require(decided.last)
        #expect(confirmed.conversation.id == review.conversation.id)
        guard case .finding(let finding) = confirmed.target else {
            Issue.record("no finding")
            return
        }
        #expect(finding.finding.evidence.map(\.text) == ["自己"])
        #expect(try await team.store.results(of: "a2") == [])
    }

    @Test
    func `A finding whose appeal was decided before anybody reviewed it keeps nobody waiting`()
        async throws
    {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        let first = try #require(review.findings.first).id
        let appeal = try await team.store.appeal(
            .finding(first), comment: "x", by: team.agent, at: Team.at(20))
        try await team.store.decide(
            appeal, .overturned, comment: "y", seen: 0, by: team.lead, at: Team.at(21))
        let after = try await team.store.reviewCase(review.assignment.id)
        #expect(after.byAppeal == [first: .rejected])
        #expect(after.undecided.map(\.id) == review.findings.dropFirst().map(\.id))
        _ = try await team.store.record(
            Team.verdict(review, 1, .confirmed), by: team.ann, at: Team.at(22))
        try await team.store.finish(
            review.assignment.id, seconds: 60, by: team.ann, at: Team.at(23))
    }

    @Test func `Only the agent appeals, once, and what costs nothing needs no appeal`() async throws
    {
        let (team, review) = try await Team.reviewed()
        try #require(review.findings.count == 2)
        let (confirmed, rejected) = (review.findings[0].id, review.findings[1].id)
        let store = team.store
        await #expect(throws: StoreError.refused(.notYourFinding)) {
            _ = try await store.appeal(
                .finding(confirmed), comment: "x", by: team.bob, at: Team.at(30))
        }
        await #expect(throws: StoreError.refused(.nothingToAppeal)) {
            _ = try await store.appeal(
                .finding(rejected), comment: "x", by: team.agent, at: Team.at(30))
        }
        _ = try await store.appeal(
            .finding(confirmed), comment: "我说过的", by: team.agent, at: Team.at(30))
        await #expect(throws: StoreError.refused(.alreadyAppealed)) {
            _ = try await store.appeal(
                .finding(confirmed), comment: "x", by: team.agent, at: Team.at(31))
        }
        #expect(try await store.openAppeals() == 1)
    }

    @Test func `Neither the reviewer nor the agent decides, and the decision has the last word`()
        async throws
    {
        let (team, review) = try await Team.reviewed()
        let store = team.store
        let finding = try #require(review.findings.first).id
        let appeal = try await store.appeal(
            .finding(finding), comment: "我说过的", by: team.agent, at: Team.at(30))
        let before = try await store.appealCase(appeal)
        #expect(before.barred == [team.ann, team.agent])
        for barred in before.barred {
            await #expect(throws: StoreError.refused(.ownVerdict)) {
                try await store.decide(
                    appeal, .overturned, comment: nil, seen: 1, by: barred, at: Team.at(40))
            }
        }
        try await store.decide(
            appeal, .adjusted, points: Points(-1), comment: "轻一点", seen: 1, by: team.lead,
            at: Team.at(41))
        await #expect(throws: StoreError.refused(.alreadyDecided)) {
            try await store.decide(
                appeal, .upheld, comment: nil, seen: 1, by: team.second, at: Team.at(42))
        }
        let result = try #require(try await store.result(.finding(finding)))
        #expect(result.points == Points(-1))
        #expect(result.standing?.isByAppeal == true)
        let last = try await store.verdicts(on: finding).last
        await #expect(throws: StoreError.refused(.appealDecided)) {
            _ = try await store.record(
                Team.verdict(review, 0, .unsure, supersedes: last?.id), by: team.ann,
                at: Team.at(43))
        }
        #expect(try await store.appeals(AppealFilter(isOpen: true)) == [])
    }

    @Test func `An appeal can be won before anybody reviewed`() async throws {
        let team = try await Team()
        let finding = try #require(
            try await team.store.findings(in: ConversationID(1), audit: team.audit).first
        ).id
        let appeal = try await team.store.appeal(
            .finding(finding), comment: "误判", by: team.agent, at: Team.at(30))
        try await team.store.decide(
            appeal, .overturned, comment: nil, seen: 0, by: team.lead, at: Team.at(31))
        let result = try #require(try await team.store.result(.finding(finding)))
        #expect(result.standing?.outcome == .rejected)
        #expect(result.points == .zero)
        #expect(try await team.store.verify().isSound)
    }

    @Test func `A missed violation can be appealed too`() async throws {
        let (team, review) = try await Team.reviewed()
        let violation = MissedViolation(
            rule: "attitude/cold", agent: "a1", message: 1, span: nil)
        let root = try await team.store.record(
            NewVerdict(
                assignment: review.assignment.id, target: .missed(violation), outcome: .missed),
            by: team.ann, at: Team.at(25))
        let appeal = try await team.store.appeal(
            .missed(root), comment: "没有", by: team.agent, at: Team.at(30))
        await #expect(throws: StoreError.refused(.ownVerdict)) {
            try await team.store.decide(
                appeal, .overturned, comment: nil, seen: 1, by: team.ann, at: Team.at(31))
        }
        #expect(try await team.store.result(.missed(root))?.points == Points(-2))
        try await team.store.decide(
            appeal, .overturned, comment: nil, seen: 1, by: team.lead, at: Team.at(31))
        #expect(try await team.store.result(.missed(root))?.points == .zero)
        #expect(try await team.store.verify().isSound)
    }

    /// Marks a violation in a chat that is reviewed; the agent objects.
    private static func appealedMark(
        _ team: Team, _ review: ReviewCase
    ) async throws -> (mark: VerdictID, appeal: AppealID) {
        let violation = MissedViolation(
            rule: "attitude/cold", agent: "a1", message: 1, span: nil)
        let mark = try await team.store.record(
            NewVerdict(
                assignment: review.assignment.id, target: .missed(violation), outcome: .missed),
            by: team.ann, at: Team.at(25))
        let appeal = try await team.store.appeal(
            .missed(mark), comment: "没有", by: team.agent, at: Team.at(30))
        return (mark, appeal)
    }

    /// Withdrawn meanwhile, it would come back by a decision that upholds it.
    @Test func `A mark is not withdrawn while an appeal on it waits`() async throws {
        let (team, review) = try await Team.reviewed()
        let (mark, appeal) = try await Self.appealedMark(team, review)
        await #expect(throws: StoreError.refused(.appealOpen)) {
            _ = try await team.store.undo(mark, by: team.ann, at: Team.at(31))
        }
        let open = try #require(try await team.store.results(of: "a1").first { $0.appeal != nil })
        #expect(open.counts && open.points == Points(-2))
        try await team.store.decide(
            appeal, .upheld, comment: nil, seen: 1, by: team.lead, at: Team.at(32))
        let decided = try #require(try await team.store.result(.missed(mark)))
        #expect(decided.counts && decided.points == Points(-2))
    }

    /// The decision hangs on the first verdict on a mark, whatever came after it.
    @Test func `A mark that has got other points counts for its agent after the decision`()
        async throws
    {
        let (team, review) = try await Team.reviewed()
        let (mark, appeal) = try await Self.appealedMark(team, review)
        let first = try #require(try await team.store.verdict(mark))
        _ = try await team.store.record(
            NewVerdict(
                assignment: review.assignment.id, target: first.target, outcome: .missed,
                points: Points(-1), supersedes: mark), by: team.ann, at: Team.at(31))
        try await team.store.decide(
            appeal, .overturned, comment: nil, seen: 2, by: team.lead, at: Team.at(32))
        let listed = try #require(
            try await team.store.results(of: "a1").first { $0.appeal != nil })
        #expect(listed.counts && listed.points == .zero)
        #expect(try await team.store.result(.missed(mark)) == listed)
        let chain = try await team.store.verdicts(on: [.missed(mark)])
        #expect(chain[.missed(mark)]?.map(\.points) == [nil, Points(-1)])
    }
}
