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
            _ name: String, to path: String, isTaken: Bool = true, session: String = "s",
            fails: Bool = false
        ) async throws -> String? {
            let form = SentForm(Digest(of: name))
            let lead = try await office.user("lead").id
            let now = office.time.now
            let reply = try await desk.answer(form, to: session, at: now) { [self] in
                done.withLock { $0 += 1 }
                let store = office.workbench.store
                if isTaken {
                    try await store.carryingOut(form).set(
                        [name: path], seen: store.settings(), by: lead, at: office.time.now)
                }
                if fails { throw Refusal.notFound }
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

    /// An hour and a minute later, or signed out: the desk has forgotten, the store has not.
    @Test(arguments: [true, false])
    func `An answer is kept for an hour, and until its sender signs out`(byTime: Bool) async throws
    {
        let work = try await Work(room: 9)
        _ = try await work.send("a", to: "/a")
        _ = try await work.send("b", to: "/b", session: "other")
        work.office.time.advance(minutes: 59)
        #expect(try await work.send("a", to: "/x") == "/a")
        if byTime {
            work.office.time.advance(minutes: 2)
        } else {
            work.desk.forget(session: "s")
            #expect(try await work.send("b", to: "/x", session: "other") == "/b")
        }
        await #expect(throws: StoreError.sentBefore) { _ = try await work.send("a", to: "/x") }
    }

    @Test func `A form that changed something and then failed fails alike when it comes again`()
        async throws
    {
        let work = try await Work(room: 2)
        for _ in 0..<2 {
            await #expect(throws: Refusal.notFound) {
                _ = try await work.send("a", to: "/a", fails: true)
            }
        }
        #expect(work.count == 1)
    }
}
