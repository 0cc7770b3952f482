import Store
import TestSupport
import Testing
import Transcripts

@testable import Workbench

/// A store filled for a look around.
struct DemoTests {
    private func archive(_ office: Office) throws -> Archive {
        Archive(paths: [try office.folder.write(Office.chats, to: "demo.jsonl")])
    }

    @Test func `Somebody of every role can sign in with the password that was told`() async throws {
        let office = try Office()
        let users = try await Demo(office.workbench).fill(from: archive(office))
        #expect(Set(users.map(\.role)) == Set(UserRole.allCases))
        #expect(Set(users.map(\.password)).count == users.count)
        for user in users {
            #expect(user.password.wholeMatch(of: /[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){2}/) != nil)
            let browser = Browser(office.workbench)
            let answer = try await browser.post(
                "/sign-in", ["login": user.login, "password": user.password])
            #expect(answer.status == 303)
            #expect(browser.cookie("spotcheck") != nil)
        }
    }

    @Test func `There are draws, reviews that are done and some that wait, and an appeal`()
        async throws
    {
        let office = try Office()
        _ = try await Demo(office.workbench).fill(from: archive(office))
        let store = office.workbench.store
        #expect(try await store.draws().count == 2)
        let drawn = try await store.drawn(DrawID(1))
        #expect(!drawn.isEmpty)
        #expect(drawn.flatMap(\.assignments).allSatisfy { $0.finished != nil })
        #expect(try await !store.appeals().isEmpty)
        #expect(try await store.publications().count == 1)
        #expect(try await store.calibrations().count == 1)
        #expect(try await store.verify().isSound)
    }

    @Test func `A store that somebody uses is left as it is`() async throws {
        let office = try Office()
        try await office.add("lead", .lead)
        await #expect(throws: DemoTrouble.self) {
            _ = try await Demo(office.workbench).fill(from: archive(office))
        }
        #expect(try await office.workbench.store.users().count == 1)
        #expect(try await office.workbench.store.imports().isEmpty)
    }

    @Test func `An archive without chats is told`() async throws {
        let office = try Office()
        let path = try office.folder.write("", to: "empty.jsonl")
        await #expect(throws: DemoTrouble.self) {
            _ = try await Demo(office.workbench).fill(from: Archive(paths: [path]))
        }
    }
}
