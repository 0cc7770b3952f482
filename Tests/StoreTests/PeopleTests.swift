import Sampling
import TestSupport
import Testing
import Transcripts
import Wording

@testable import Store

/// Users, sessions, links and settings.
struct PeopleTests {
    private let token = Digest(of: "token")

    @Test func `A login is unique in any case, and an agent has one active user`() async throws {
        let team = try await Team(chats: 0)
        await #expect(throws: StoreError.loginTaken("ANN")) {
            _ = try await team.store.addUser(
                NewUser(login: "ANN", name: "x", role: .reviewer), by: team.lead, at: Team.at(1))
        }
        await #expect(throws: StoreError.agentTaken("a1")) {
            _ = try await team.store.addUser(
                NewUser(login: "new", name: "x", role: .agent, agent: "a1"), by: team.lead,
                at: Team.at(1))
        }
        try await team.store.deactivate(team.agent, by: team.lead, at: Team.at(2))
        let new = try await team.store.addUser(
            NewUser(login: "new", name: "x", role: .agent, agent: "a1"), by: team.lead,
            at: Team.at(3))
        #expect(try await team.store.user(agent: "a1")?.id == new)
        await #expect(throws: StoreError.agentTaken("a1")) {
            try await team.store.activate(team.agent, by: team.lead, at: Team.at(4))
        }
    }

    @Test func `A session lasts until it is over, closed, or its user may not sign in`()
        async throws
    {
        let team = try await Team(chats: 0)
        let store = team.store
        try await store.openSession(
            of: team.ann, token: token, at: Team.at(0), expires: Team.at(60))
        #expect(try await store.session(token: token, at: Team.at(59))?.user.login == "ann")
        #expect(try await store.session(token: token, at: Team.at(60)) == nil)
        #expect(try await store.session(token: Digest(of: "other"), at: Team.at(1)) == nil)
        try await store.closeSession(token: token, at: Team.at(10))
        #expect(try await store.session(token: token, at: Team.at(11)) == nil)
        try await store.openSession(
            of: team.ann, token: token, at: Team.at(12), expires: Team.at(60))
        try await store.deactivate(team.ann, by: team.lead, at: Team.at(13))
        #expect(try await store.session(token: token, at: Team.at(14)) == nil)
    }

    @Test func `A new password ends all sessions, and the trail does not hold it`() async throws {
        let team = try await Team(chats: 0)
        try await team.store.openSession(
            of: team.ann, token: token, at: Team.at(0), expires: Team.at(60))
        try await team.store.setPassword("$hash$", of: team.ann, by: team.lead, at: Team.at(1))
        #expect(try await team.store.session(token: token, at: Team.at(2)) == nil)
        #expect(try await team.store.passwordHash(of: team.ann) == "$hash$")
        let last = try #require(try await team.store.trail().first)
        #expect(last.knownAction == .passwordSet)
        #expect(last.new == nil)
        #expect(last.user == team.lead)
    }

    @Test func `The first lead comes by a link that works once`() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.path("store.db"))
        try await store.addSetupLink(
            token: token, for: nil, by: nil, at: Team.at(0), expires: Team.at(60))
        #expect(try await store.setupLink(token: token, at: Team.at(1)) == nil)
        let lead = try await store.addFirstLead(
            NewUser(login: "lin", name: "林", role: .agent, agent: "x"), password: "$", link: token,
            at: Team.at(2))
        #expect(try await store.user(lead)?.role == .lead)
        await #expect(throws: StoreError.linkVoid) {
            _ = try await store.setupLink(token: token, at: Team.at(3))
        }
    }

    @Test func `A user's link sets a password once and not after its time`() async throws {
        let team = try await Team(chats: 0)
        for (name, expires) in [("a", 60), ("b", 5), ("d", 60)] as [(String, Int64)] {
            try await team.store.addSetupLink(
                token: Digest(of: name), for: team.ann, by: team.lead, at: Team.at(0),
                expires: Team.at(expires))
        }
        #expect(
            try await team.store.setPassword("$1", link: Digest(of: "a"), at: Team.at(10))
                == team.ann)
        for name in ["a", "b", "c", "d"] {
            await #expect(throws: StoreError.linkVoid) {
                _ = try await team.store.setPassword("$2", link: Digest(of: name), at: Team.at(11))
            }
        }
    }

    @Test func `One active lead remains`() async throws {
        let team = try await Team(chats: 0)
        let lead = try #require(try await team.store.user(team.lead))
        try await team.store.deactivate(team.second, by: team.lead, at: Team.at(1))
        await #expect(throws: StoreError.refused(.lastLead)) {
            try await team.store.deactivate(team.lead, by: team.lead, at: Team.at(2))
        }
        await #expect(throws: StoreError.refused(.lastLead)) {
            try await team.store.change(
                lead, to: NewUser(login: "lead", name: "林主管", role: .auditor), by: team.lead,
                at: Team.at(2))
        }
        #expect(try await team.store.user(team.lead)?.isActive == true)
    }

    @Test func `A login stays what it is, for agreements to draw name people by it`()
        async throws
    {
        let team = try await Team(chats: 0)
        let ann = try #require(try await team.store.user(team.ann))
        await #expect(throws: StoreError.refused(.loginStays)) {
            try await team.store.change(
                ann, to: NewUser(login: "anne", name: "安", role: .reviewer), by: team.lead,
                at: Team.at(2))
        }
        try await team.store.change(
            ann, to: NewUser(login: "ann", name: "安妮", role: .reviewer), by: team.lead,
            at: Team.at(3))
        #expect(try await team.store.user(login: "ann")?.name == "安妮")
    }

    @Test func `A setting is set, changed and taken back, each in the trail`() async throws {
        let team = try await Team(chats: 0)
        for value in ["7", "14", "14", nil] {
            try await team.store.set(
                ["appeal-days": value], seen: team.store.settings(), by: team.lead,
                at: Team.at(1))
        }
        #expect(try await team.store.settings() == [:])
        var filter = TrailFilter()
        filter.subject = .setting
        let trail = try await team.store.trail(filter)
        #expect(
            trail.map(\.new) == [
                #"{"name":"appeal-days"}"#, #"{"name":"appeal-days","value":"14"}"#,
                #"{"name":"appeal-days","value":"7"}"#,
            ])
    }
}
