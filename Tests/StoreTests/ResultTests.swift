import Rules
import Testing
import Transcripts

@testable import Store

/// What stands among an agent's and a rule's results.
struct ResultTests {
    /// Brings chats again, by other rules.
    private static func again(_ team: Team, chats: ClosedRange<Int>) async throws -> AuditID {
        let other = try await team.store.addAudit(
            Team.newAudit(rules: "rules-2"), by: nil, at: Team.at(30))
        let importing = try await team.store.beginImport(
            other, sources: [], by: nil, at: Team.at(31))
        _ = try team.store.add(
            chats.map { try Team.audited(Team.chat($0), scorer: Team.scorer()) }, to: other,
            of: importing)
        return other
    }

    /// Two violations are marked, the first is taken back; then pages of one result each.
    @Test func `What was marked as missed stands among the findings, page by page`() async throws {
        let (team, review) = try await Team.reviewed()
        for message in 0...1 {
            let violation = MissedViolation(
                rule: "attitude/cold", agent: "a1", message: message, span: nil)
            let root = try await team.store.record(
                NewVerdict(
                    assignment: review.assignment.id, target: .missed(violation),
                    outcome: .missed), by: team.ann, at: Team.at(25))
            if message == 0 {
                _ = try await team.store.undo(root, by: team.ann, at: Team.at(26))
            }
        }
        var filter = ResultFilter()
        filter.limit = 1
        var places: [String] = []
        while let result = try await team.store.results(of: "a1", filter).first {
            places.append(result.place.description)
            filter.before = ResultPlace(result.place.description)
        }
        let chat = "\(review.conversation.id)"
        #expect(places.count == 7)
        let here = places.filter { $0.hasPrefix(chat + "m") || $0.hasPrefix(chat + "f") }
        #expect(here.map { $0.contains("m") } == [true, false, false])
        let ofRule = try await team.store.results(ofRule: "attitude/cold")
        #expect(ofRule.map(\.points) == Array(repeating: Points(-2), count: 4))
    }

    @Test(arguments: ["", "f", "1x2", "0f1", "1f0", "1f2f3", "-1f2"])
    func `What is no place of a result is none`(text: String) {
        #expect(ResultPlace(text) == nil)
    }

    /// One chat is reviewed by the first rules; then all come again by others, two new ones too.
    @Test func `A chat that two audits have looked at counts once, by the one that was dealt`()
        async throws
    {
        let (team, review) = try await Team.reviewed()
        let other = try await Self.again(team, chats: 1...5)
        let results = try await team.store.results(of: "a1")
        let audits: [AuditID] = results.compactMap {
            if case .finding(let finding) = $0.target { finding.audit } else { nil }
        }
        #expect(audits == [other, other, other, other] + Array(repeating: team.audit, count: 6))
        #expect(try await team.store.results(ofRule: "attitude/cold").count == 5)
        let frequent = try await team.store.frequentRules(of: "a1", team.audit)
        #expect(frequent.map(\.findings) == [3, 3])
        #expect(frequent.map(\.points) == [Points(-6), Points(-12)])
        let draw = try #require(review.assignment.draw)
        #expect(try await team.store.audit(of: draw)?.id == team.audit)
    }

    @Test func `A draw that nobody has yet is judged by what counts in its chats`() async throws {
        let team = try await Team()
        let draw = try await team.draw()
        #expect(try await team.store.audit(of: draw)?.id == team.audit)
        let other = try await Self.again(team, chats: 1...2)
        #expect(try await team.store.audit(of: draw)?.id == other)
    }

    /// An appeal that waits is not lost when the chat comes again by other rules.
    @Test func `What was appealed before a review stays among the results`() async throws {
        let team = try await Team(chats: 1)
        let first = try #require(try await team.store.results(of: "a1").last)
        let target = try #require(first.target.appealable)
        _ = try await team.store.appeal(target, comment: "误判", by: team.agent, at: Team.at(5))
        _ = try await Self.again(team, chats: 1...1)
        let results = try await team.store.results(of: "a1")
        #expect(results.compactMap(\.appeal?.comment) == ["误判"])
        #expect(results.count == 2)
    }

    @Test func `Who has the chat still to review does not decide its appeal`() async throws {
        let team = try await Team()
        _ = try await team.assigned(overlap: "1.0")
        let review = try await team.firstCase(of: team.ann)
        let chat = review.conversation.id
        let finding = try #require(review.findings.first).id
        let appeal = try await team.store.appeal(
            .finding(finding), comment: "x", by: team.agent, at: Team.at(30))
        #expect(try await team.store.chatsToReview(by: team.bob).contains(chat))
        #expect(try await team.store.appealCase(appeal).barred.contains(team.bob))
        await #expect(throws: StoreError.refused(.stillToReview)) {
            try await team.store.decide(
                appeal, .upheld, comment: nil, by: team.bob, at: Team.at(31))
        }
        try await team.store.decide(
            appeal, .upheld, comment: nil, by: team.lead, at: Team.at(32))
    }
}
