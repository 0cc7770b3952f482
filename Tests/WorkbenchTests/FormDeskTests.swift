import HTTPTypes
import Sampling
import Store
import Synchronization
import Testing

@testable import Workbench

/// What the desk for forms remembers, and what it forgets.
struct FormDeskTests {
    /// Answers a sending of a form with a path; counts how often the work is done.
    private final class Work: Sendable {
        let desk: FormDesk
        let office: Office
        private let done = Mutex(0)

        init(room: Int) async throws {
            desk = FormDesk(room: room)
            office = try Office()
            try await office.add("lead", .lead)
        }

        var count: Int { done.withLock { $0 } }

        func send(
            _ name: String, to path: String, isTaken: Bool = true
        ) async throws -> String? {
            let form = SentForm(Digest(of: name))
            let lead = try await office.user("lead").id
            let reply = try await desk.answer(form) { [self] in
                done.withLock { $0 += 1 }
                let store = office.workbench.store
                if isTaken {
                    try await store.carryingOut(form).set(
                        [name: path], seen: store.settings(), by: lead, at: office.time.now)
                }
                return .seeOther(path)
            }
            return reply.headers[.location]
        }
    }

    @Test func `An answer is kept until there is no room left`() async throws {
        let work = try await Work(room: 2)
        for name in ["a", "b", "a", "c"] {
            #expect(try await work.send(name, to: "/" + name) == "/" + name)
        }
        #expect(work.count == 3)
        #expect(try await work.send("c", to: "/other") == "/c")
        #expect(try await work.send("b", to: "/other") == "/b")
        // The first is forgotten by the desk, and not by the store.
        await #expect(throws: StoreError.sentBefore) {
            _ = try await work.send("a", to: "/other")
        }
    }

    @Test func `What changed nothing is worked out each time`() async throws {
        let work = try await Work(room: 2)
        for path in ["/one", "/two"] {
            #expect(try await work.send("a", to: path, isTaken: false) == path)
        }
        #expect(work.count == 2)
        #expect(try await work.send("a", to: "/three") == "/three")
        #expect(try await work.send("a", to: "/four") == "/three")
    }
}
