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
        let verified = try bench.run("draw", "verify", receipt, chats)
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

    @Test func `Drawn chats that are gone when they are to be checked are told, with the cause`()
        throws
    {
        let bench = try Bench()
        // A pipe inside a folder gives its chats to the draw and has none left for the check.
        let program = try Program.run(
            "/bin/bash",
            [
                "-c",
                """
                exec 9< <(cat "$1"); mkdir "$3"; ln -s /dev/fd/9 "$3/chats"
                "$0" audit "$3" --rules "$2" --total 2 --seed x --format jsonl
                """,
                Bench.binary, bench.folder.path("chats/t.jsonl"), bench.folder.path("rules"),
                bench.folder.path("piped"),
            ], environment: ["SPOTCHECK_LANG": "en"])
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("the file is empty"))
        #expect(
            program.messages.matches(of: /t\d was drawn but is no longer there/).count == 2,
            "\(program.messages)")
    }
}
