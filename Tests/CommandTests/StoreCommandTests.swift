import Foundation
import TestSupport
import Testing

/// The verbs that keep a store, as a shell runs them.
struct StoreCommandTests {
    private func imported() throws -> (Bench, store: String) {
        let bench = try Bench()
        let store = bench.folder.path("team.db")
        let run = try bench.run("store", "import", bench.chats, "--store", store)
        #expect(run.status == 0, "\(run.messages)")
        return (bench, store)
    }

    @Test func `An import tells what came of it, and repeated adds nothing`() throws {
        let (bench, store) = try imported()
        let again = try bench.run(
            "store", "import", bench.chats, "--store", store, "--format", "jsonl")
        #expect(again.status == 0)
        #expect(
            again.output == """
                {"added":0,"known":9,"forgotten":0,"conflicting":0,"rejects":0,"undetermined":0,"findings":2}

                """)
    }

    @Test func `An import of broken lines keeps the good ones and exits with 2`() throws {
        let bench = try Bench()
        let file = try bench.folder.write(
            Bench.line(1) + "{\"id\":\"x\",\"messages\":3}\n" + Bench.line(2), to: "broken.jsonl")
        let store = bench.folder.path("team.db")
        let run = try bench.run("store", "import", file, "--store", store, "--format", "jsonl")
        #expect(run.status == 2)
        #expect(run.output.contains(#""added":2,"#) && run.output.contains(#""rejects":1,"#))
        #expect(run.messages.contains("broken.jsonl:2"))
    }

    @Test func `A chat that differs from the stored one is told and left out`() throws {
        let (bench, store) = try imported()
        let changed = Bench.line(1).replacing("a2", with: "a9")
        let file = try bench.folder.write(changed, to: "changed.jsonl")
        let run = try bench.run("store", "import", file, "--store", store)
        #expect(run.status == 2)
        #expect(run.messages.contains("t1 differs from the stored one"))
    }

    @Test func `A sound store is verified, and a head that was kept is found again`() throws {
        let (bench, store) = try imported()
        let first = try bench.runBare("store", "verify", "--store", store, "--format", "json")
        #expect(first.status == 0, "\(first.messages)")
        let head = try #require(first.messages.firstMatch(of: /[0-9a-f]{64}/)?.output)
        _ = try bench.run("store", "import", bench.chats, "--store", store)
        let later = try bench.runBare(
            "store", "verify", "--store", store, "--head", String(head))
        #expect(later.status == 0)
        let wrong = try bench.runBare(
            "store", "verify", "--store", store, "--head", "0", language: "zh")
        #expect(wrong.status == 2)
        #expect(wrong.messages.contains("库有问题"))
    }

    @Test func `A backup is a store, and is not overwritten`() throws {
        let (bench, store) = try imported()
        let copy = bench.folder.path("copy.db")
        let made = try bench.runBare("store", "backup", "--store", store, "--out", copy)
        #expect(made.status == 0, "\(made.messages)")
        #expect(try bench.runBare("store", "verify", "--store", copy).status == 0)
        let again = try bench.runBare(
            "store", "backup", "--store", store, "--out", copy, language: "zh")
        #expect(again.status == 2)
        #expect(again.messages.contains("没有覆盖"))
    }

    @Test func `Old words go, and a customer's, and the count is told`() throws {
        let (bench, store) = try imported()
        let unknown = try bench.runBare(
            "store", "forget", "--store", store, "--customer", "nobody", "--format", "jsonl")
        #expect(unknown.status == 0)
        #expect(unknown.output == "{\"conversations\":0,\"findings\":0}\n")
        #expect(unknown.messages.contains("no chat with this customer"))
        let kate = try bench.runBare(
            "store", "forget", "--store", store, "--customer", "kate", "--format", "jsonl")
        #expect(kate.output == "{\"conversations\":6,\"findings\":1}\n")
        let old = try bench.runBare(
            "store", "retain", "--store", store, "--months", "1", "--format", "jsonl")
        #expect(old.output == "{\"conversations\":3,\"findings\":1}\n")
        #expect(try bench.runBare("store", "verify", "--store", store).status == 0)
    }

    static let wrong = [
        ["store", "retain", "--store", "x.db", "--months", "0"],
        ["store", "retain", "--store", "x.db"], ["store", "forget", "--store", "x.db"],
        ["store", "verify"], ["store", "backup", "--store", "x.db"],
    ]

    @Test(arguments: wrong)
    func `Wrong usage exits with 64`(arguments: [String]) throws {
        #expect(try Bench().runBare(arguments: arguments).status == 64)
    }

    @Test func `A store that is not there, and a file that is none, are told`() throws {
        let bench = try Bench()
        let absent = try bench.runBare("store", "verify", "--store", bench.folder.path("none.db"))
        #expect(absent.status == 2)
        #expect(absent.messages.contains("there is no store"))
        let other = try bench.runBare(
            "store", "verify", "--store", bench.folder.path("chats/j.csv"))
        #expect(other.status == 2)
        #expect(other.messages.contains("not a store of SpotCheck"))
    }
}
