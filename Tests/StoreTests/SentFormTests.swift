import Sampling
import Testing
import Transcripts
import Wording

@testable import Store

/// A form that is sent twice takes effect once, whichever connection it comes by.
struct SentFormTests {
    private static let digest = Digest(of: "/draws\u{0}name=w")

    private static func plan(_ store: Store, _ team: Team, _ name: String) async throws -> DrawID {
        try await store.planDraw(
            name, plan: "frame", design: Phrase(""), due: nil, by: team.lead, at: Team.at(5))
    }

    @Test func `Of two sendings at once in two connections one takes effect`() async throws {
        let team = try await Team(chats: 0)
        let stores = [team.store, try Store(path: team.store.path)]
        let told = await withTaskGroup(of: StoreError?.self) { group in
            for store in stores {
                let sending = store.carryingOut(SentForm(Self.digest))
                group.addTask {
                    do throws(StoreError) {
                        _ = try await sending.planDraw(
                            "w", plan: "frame", design: Phrase(""), due: nil, by: team.lead,
                            at: Team.at(5))
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(told.count { $0 == nil } == 1)
        #expect(told.compactMap(\.self) == [.sentBefore])
        #expect(try await team.store.draws().count == 1)
    }

    @Test func `All changes of one sending are made, and none of the next`() async throws {
        let team = try await Team(chats: 0)
        let form = SentForm(Self.digest)
        #expect(!form.isSpent)
        let sending = team.store.carryingOut(form)
        for name in ["a", "b"] { _ = try await Self.plan(sending, team, name) }
        #expect(form.isSpent)
        await #expect(throws: StoreError.sentBefore) {
            _ = try await Self.plan(team.store.carryingOut(SentForm(Self.digest)), team, "c")
        }
        let other = SentForm(Digest(of: "another"))
        _ = try await Self.plan(team.store.carryingOut(other), team, "d")
        _ = try await Self.plan(team.store, team, "e")
        #expect(try await team.store.draws().map(\.name) == ["e", "d", "b", "a"])
    }

    @Test func `A form that was refused can be sent again, and one is remembered for a week`()
        async throws
    {
        let team = try await Team(chats: 0)
        let form = SentForm(Self.digest)
        await #expect(throws: StoreError.refused(.notDrawn)) {
            let planned = try await Self.plan(team.store, team, "w")
            _ = try await team.store.carryingOut(form).assign(
                planned, to: [team.ann], overlap: nil, seed: Digest(of: "s"), by: team.lead,
                at: Team.at(6))
        }
        #expect(!form.isSpent)
        let user = NewUser(login: "new", name: "新", role: .reviewer)
        _ = try await team.store.carryingOut(form).addUser(user, by: team.lead, at: Team.at(7))
        let week: Int64 = 7 * 24 * 60
        for (minutes, isNew) in [(week + 7, false), (2 * week, true)] {
            let again = team.store.carryingOut(SentForm(Self.digest))
            do {
                try await again.deactivate(team.bob, by: team.lead, at: Team.at(minutes))
                #expect(isNew)
            } catch {
                #expect(error == .sentBefore && !isNew)
            }
        }
    }
}
