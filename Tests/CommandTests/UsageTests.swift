import Testing

/// Wrong usage: exit code 64, nothing on stdout, and what to do on stderr.
struct UsageTests {
    static let mistakes: [(arguments: [String], said: String)] = [
        (["audit"], "Missing expected argument"),
        (["audit", "x", "--nosuch"], "Unknown option '--nosuch'"),
        (["audit", "x", "--format", "xml"], "'table', 'json', 'jsonl' or 'csv'"),
        (["audit", "x", "--input-format", "xml"], "csv, qq, qianniu"),
        (["audit", "x", "--fail-on", "huge"], "'minor', 'major' or 'critical'"),
        (["audit", "x", "--jobs", "0"], "--jobs is at least 1"),
        (["audit", "x", "--since", "2026-02-30"], "--since"),
        (["audit", "x", "--seed", "s"], "to draw, give --per-agent, --each, --share or --total"),
        (["audit", "x", "--share", "120%"], "--share"),
        (["audit", "x", "--column", "text"], "--column"),
        (["draw", "x", "--per-agent", "2", "--total", "9"], "choose one of"),
        (["draw", "x", "--per-agent", "2", "--share", "5%"], "choose one of"),
        (["draw", "x", "--per-agent", "2", "--allocation", "equal"], "goes with --total"),
        (["draw", "x", "--per-agent", "2", "--minimum", "1"], "goes with --share or --total"),
        (["draw", "x"], "to draw, give --per-agent"),
        (["draw", "verify", "r.json", "x", "--total", "3"], "--total"),
        (["draw", "x", "--per-agent", "2", "--by", "channel"], "write --each"),
        (["draw", "x", "--each", "2", "--by", "shop,shop"], "--by"),
        (["draw", "x", "--each", "2", "--overlap", "20%"], "--overlap goes with"),
        (["draw", "x", "--total", "9", "--allocation", "neyman"], "--past go together"),
        (["draw", "replace", "r.json", "x", "--conversation", "c"], "--reason"),
        (["audit", "x", "--each", "2", "--by", "shop"], "Unknown option '--by'"),
        (["audit", "x", "--reviewers", "a,b"], "to draw, give --per-agent"),
        (["audit", "x", "--ledger", "l"], "to draw, give --per-agent"),
        (["audit", "x", "--excerpts=-1"], "--excerpts is at least 0"),
        (
            ["audit", "x", "--since", "2026-03-05", "--until", "2026-03-01"],
            "--until is not before --since"
        ),
        (["draw", "top-up", "r", "x", "--total", "9", "--format", "csv"], "goes with --receipt"),
        (["commit", "--party", " "], "--party takes a name"),
        (["trend", "--from", "x", "--baseline", "9%", "--worse", "9%"], "--worse is above"),
        (["draw", "x", "--per-agent", "0"], "a draw is of at least 1"),
        (["audit", "x", "--total", "0"], "a draw is of at least 1"),
        (["draw", "x", "--per-agent", "2", "--format", "csv"], "--format goes with --receipt"),
        (["draw", "verify", "r", "x", "--receipt", "y"], "--receipt"),
        (["evaluate", "x", "--details", "--format", "json"], "--details goes with"),
        (["evaluate"], "Missing expected argument"),
        (["nosuch"], "nosuch"),
        (["plan", "rate"], "--margin"),
        (["plan", "rate", "--margin", "nan"], "'nan' is invalid"),
        (["plan", "rate", "--margin", "0%"], "'0%' is invalid"),
        (["plan", "mean", "--margin", "inf", "--spread", "3"], "'inf' is invalid"),
        (["plan", "detect", "--rate", "5%", "--confidence", "100%"], "below 100%"),
        (["plan", "detect", "--rate", "120%"], "'120%' is invalid"),
        (["plan", "detect", "--rate", "5%", "--population", "0"], "at least 1"),
        (
            ["plan", "detect", "--rate", "5%", "--population", "20", "--sample", "30"],
            "30 are more than the 20"
        ),
        (["plan", "compare", "--first", "5%", "--second", "0.05"], "nothing to tell"),
        (["plan", "lot", "--lot", "0", "--aql", "2.5"], "--lot is at least 1"),
        (["plan", "lot", "--lot", "9", "--aql", "3"], "- 2.5\n"),
        (["plan", "lot", "--lot", "9", "--aql", "1", "--found=-1"], "at least 0"),
        (["plan", "two-point", "--good", "8%", "--bad", "1%"], "--good is below --bad"),
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
        #expect(program.messages.contains("--per-agent、--each、--share、--total 只能选一个"))
    }

    @Test func `The language that is asked for holds for wrong usage and help too`() throws {
        let bench = try Bench()
        let wrong = try bench.runBare("draw", "x", "--language", "zh")
        #expect(wrong.status == 64)
        #expect(wrong.messages.contains("要抽样请写"))
        let help = try bench.runBare("audit", "--help", "--language=zh")
        #expect(help.status == 0)
        #expect(help.output.contains("给客服打分"))
        let english = try bench.runBare("audit", "--language", "en", "--help", language: "zh")
        #expect(!english.output.contains("给客服打分"))
    }
}
