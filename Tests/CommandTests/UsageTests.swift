import Testing

/// Wrong usage: exit code 64, nothing on stdout, and what to do on stderr.
struct UsageTests {
    static let mistakes: [(arguments: [String], said: String)] = [
        (["audit"], "Missing expected argument"),
        (["audit", "x", "--nosuch"], "Unknown option '--nosuch'"),
        (["audit", "x", "--format", "xml"], "'table', 'json', 'jsonl' or 'csv'"),
        (["audit", "x", "--input-format", "xml"], "jsonl, csv, qianniu"),
        (["audit", "x", "--fail-on", "huge"], "'minor', 'major' or 'critical'"),
        (["audit", "x", "--threads", "0"], "--threads is at least 1"),
        (["audit", "x", "--since", "2026-02-30"], "--since"),
        (["audit", "x", "--seed", "s"], "to draw, give --per-agent, --share or --total"),
        (["audit", "x", "--share", "120%"], "--share"),
        (["audit", "x", "--column", "text"], "--column"),
        (["draw", "x", "--per-agent", "2", "--total", "9"], "choose one of"),
        (["draw", "x", "--per-agent", "2", "--share", "5%"], "choose one of"),
        (["draw", "x", "--per-agent", "2", "--allocation", "equal"], "goes with --total"),
        (["draw", "x", "--per-agent", "2", "--minimum", "1"], "goes with --share or --total"),
        (["draw", "x"], "either draw"),
        (["draw", "x", "--verify", "r.json", "--total", "3"], "either draw"),
        (["evaluate"], "Missing expected argument"),
        (["nosuch"], "nosuch"),
    ]

    @Test(arguments: mistakes)
    func `Wrong usage is told on stderr and exits with 64`(arguments: [String], said: String)
        throws
    {
        let program = try Bench().runBare(arguments: arguments)
        #expect(program.status == 64)
        #expect(program.output == "")
        #expect(program.messages.contains(said), "\(program.messages)")
    }

    @Test func `Wrong usage is told in Chinese too`() throws {
        let program = try Bench().runBare(
            "draw", "x", "--per-agent", "2", "--total", "9", language: "zh")
        #expect(program.status == 64)
        #expect(program.messages.contains("--per-agent、--share、--total 只能选一个"))
    }
}
