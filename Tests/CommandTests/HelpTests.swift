import Testing

/// What the program says about itself.
struct HelpTests {
    static let verbs = [
        ["audit"], ["inspect"], ["convert"], ["serve"], ["facts"],
        ["store"], ["store", "import"], ["store", "verify"], ["store", "backup"],
        ["store", "retain"], ["store", "forget"], ["draw", "verify"], ["draw", "top-up"],
        ["draw", "replace"],
        ["draw", "freeze"],
        ["draw", "list"], ["rules"],
        ["rules", "test"], ["rules", "list"],
        ["rules", "lint"], ["rules", "new"], ["rules", "publish"], ["rules", "diff"],
        ["rules", "mine"], ["rules", "show"], ["rules", "explain"], ["evaluate"],
        ["plan"], ["plan", "rate"], ["plan", "mean"], ["plan", "detect"], ["plan", "compare"],
        ["plan", "lot"], ["plan", "series"], ["plan", "two-point"], ["commit"], ["agree"],
        ["score"], ["report"], ["rank"], ["trend"], ["rules", "try"], ["rules", "schema"],
        ["facts", "check"],
        ["split"], ["split", "plan"], ["split", "run"], ["split", "merge"],
        ["split", "spark-driver"], ["split", "estimate"],
        ["train"], ["train", "list"], ["train", "play"], ["train", "check"],
        ["train", "make"], ["train", "exam"], ["train", "drill"], ["train", "effect"],
        ["train", "results"],
    ]

    @Test(arguments: verbs, ["zh", "en"])
    func `Every verb explains itself and its options on stdout, in the user's language`(
        verb: [String], language: String
    ) throws {
        let bench = try Bench()
        let help = try bench.runBare(arguments: ["help"] + verb, language: language)
        let option = try bench.runBare(arguments: verb + ["--help"], language: language)
        #expect(help.status == 0)
        #expect(help.messages == "")
        #expect(help.output == option.output)
        #expect(help.output.contains("USAGE: spotcheck \(verb.joined(separator: " "))"))
        let overview = help.output.split(separator: "\n").first ?? ""
        #expect(overview.contains(/\p{Han}{4}/) == (language == "zh"))
    }

    @Test(arguments: ["zh", "en"])
    func `The help of draw shows its options, and how the rest of it goes`(language: String) throws
    {
        let help = try Bench().runBare("draw", "--help", language: language)
        #expect(help.status == 0)
        #expect(help.output.contains("USAGE: spotcheck draw <file>"))
        for word in ["--per-agent", "--by", "--ledger", "draw verify", "draw top-up"] {
            #expect(help.output.contains(word), "\(word)")
        }
    }

    @Test(arguments: verbs)
    func `No help shows how a default is stored`(verb: [String]) throws {
        let help = try Bench().runBare(arguments: ["help"] + verb)
        #expect(!help.output.contains("billionths"))
        #expect(help.output.firstMatch(of: /\(default:\s*[A-Z]\w+\(/) == nil)
        #expect(help.output.firstMatch(of: /; default:? \S+\s+\(default:/) == nil)
    }

    @Test func `Without a verb the program lists its verbs`() throws {
        let program = try Bench().runBare()
        #expect(program.status == 0)
        for verb in ["audit", "draw", "plan", "rules", "evaluate"] {
            #expect(program.output.contains(verb))
        }
    }

    @Test func `The version is one line on stdout`() throws {
        let program = try Bench().runBare("--version")
        #expect(program.status == 0)
        #expect(program.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
