import TestSupport
import Testing

/// A file of filters in the folder of rules, or beside it.
struct FiltersCommandTests {
    /// In the bench the agents of t3 and j2 say 滚; t3 says 滚，有事打….
    private static let filters = """
        # 允许的说法
        - why: {zh: 电影台词, en: A line of a film}
          phrases: ['滚，有事']

        """

    @Test func `What is exempted is counted in the summary and missing in the findings`() throws {
        let bench = try Bench()
        try bench.folder.write(Self.filters, to: "rules/filters.yaml")
        let out = bench.folder.path("out")
        let program = try bench.run("audit", bench.chats, "--out", out)
        #expect(program.status == 0)
        let sentence = "filters.yaml:2 (A line of a film)."
        #expect(program.output.contains("1 finding was exempted by"))
        #expect(program.output.replacing(/\s+/, with: " ").contains(sentence))
        let findings = try FindingLine.all(
            in: String(decoding: try bench.folder.read("out/findings.jsonl"), as: UTF8.self))
        #expect(findings.map(\.conversation) == ["j2"])
        let page = String(decoding: try bench.folder.read("out/report.html"), as: UTF8.self)
        #expect(page.contains("Findings exempted"))
    }

    @Test func `A file that is named with an option counts as well`() throws {
        let bench = try Bench()
        let path = try bench.folder.write(
            "- {why: x, agents: 木木}\n" + Self.filters, to: "mine.yaml")
        let program = try bench.run(
            "audit", bench.chats, "--filters", path, "--format", "jsonl")
        #expect(program.output == "")
        let explained = try bench.run(
            "rules", "explain", bench.chats, "--conversation", "j2", "--filters", path)
        #expect(explained.output.contains("exempted"))
        let previewed = try bench.run(
            "rules", "try", "attitude/rude", bench.chats, "--filters", path)
        #expect(previewed.output.contains("finds nothing in 9 conversations"))
    }

    @Test func `A mistake in it stops the audit before any work`() throws {
        let bench = try Bench()
        let path = try bench.folder.write("- {why: x, rules: [attitude/rud]}\n", to: "mine.yaml")
        let out = bench.folder.path("out")
        let program = try bench.run("audit", bench.chats, "--filters", path, "--out", out)
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("\(path):1:20: error:"))
        #expect(program.messages.contains("did you mean `attitude/rude`?"))
        #expect(throws: (any Error).self) { _ = try bench.folder.read("out/findings.jsonl") }
    }
}
