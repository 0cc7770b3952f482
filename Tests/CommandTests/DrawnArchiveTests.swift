import TestSupport
import Testing

/// Draws from archives that are awkward: names with commas, chats in two exports, and files that
/// are another when they are read again.
struct DrawnArchiveTests {
    @Test func `A shop with a comma in its name can be drawn from and verified`() throws {
        let bench = try Bench()
        let lines = (1...3).map {
            Bench.line($0).replacing(#""channel":"taobao""#, with: #""shop":"Lane, Harbor""#)
        }
        let chats = try bench.folder.write(lines.joined(), to: "lane/chats.jsonl")
        let receipt = bench.folder.path("receipt.json")
        let drawn = try bench.run(
            "draw", chats, "--total", "2", "--seed", "x", "--shop", "Lane, Harbor", "--receipt",
            receipt)
        #expect(drawn.messages.contains("drew 2 of 3 conversations"))
        let verified = try bench.run("draw", "--verify", receipt, chats)
        #expect(verified.status == 0, "\(verified)")
    }

    @Test func `A second export of chats that are left out changes nothing in the draw`() throws {
        let bench = try Bench()
        let arguments = [
            "draw", bench.chats, "--total", "2", "--seed", "x", "--since", "2026-03-03",
        ]
        let once = try bench.run(arguments: arguments)
        try bench.folder.write(Bench.line(1) + Bench.line(2), to: "chats/again.jsonl")
        let twice = try bench.run(arguments: arguments)
        #expect(once.status == 0)
        #expect(once.stdout == twice.stdout)
    }
}
