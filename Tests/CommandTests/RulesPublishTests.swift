import Foundation
import TestSupport
import Testing

/// From an idea to a published rule: `rules new`, `rules publish`, and the five commands of the
/// README.
struct RulesPublishTests {
    /// Fills in what a new rule leaves open.
    private func fill(_ path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let filled = text.replacing(/zh: ‹[^›]*›/, with: "zh: 客户听着不舒服")
            .replacing(/en: ‹[^›]*›/, with: "en: Customers do not like it")
            .replacing(/instead: .*/, with: "instead: {zh: 您好, en: Hello}")
        try filled.write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test func `A rule is drafted, filled in and published with version and changelog`() throws {
        let bench = try Bench()
        let (drafts, rules) = (bench.folder.path("drafts"), bench.folder.path("rules"))
        let new = try bench.runBare(
            "rules", "new", "attitude/qinqin", "--words", "亲亲", "--count", "2", "--to", drafts)
        #expect(new.status == 0)
        #expect(new.output.contains("fill in what stands in ‹…›"))
        let publish = ["rules", "publish", drafts, "--into", rules]
        let early = try bench.runBare(arguments: publish, language: "zh")
        #expect(early.status == 2)
        #expect(early.messages.contains("attitude/qinqin.yaml:") && early.messages.contains("还没有填"))
        try fill(drafts + "/attitude/qinqin.yaml")
        let done = try bench.runBare(arguments: publish)
        #expect(done.status == 0, "\(done.messages)")
        #expect(done.output.contains("published 0.1.0: attitude/qinqin"))
        let page = try bench.runBare(
            "rules", "show", "attitude/qinqin", "--rules", rules, language: "zh")
        #expect(page.output.contains("规则包: rules 0.1.0"))
        #expect(page.output.contains("新规则：不说“亲亲”太多次"))
        let again = try bench.runBare(arguments: publish)
        #expect(again.status == 2 && again.messages.contains("nothing new to publish"))
    }

    @Test func `What is wrong is not published, and nothing is changed`() throws {
        let bench = try Bench()
        let drafts = bench.folder.path("drafts")
        try bench.folder.write(
            Bench.rule.replacing("A: 好", with: "A: 滚"), to: "drafts/attitude/worse.yaml")
        let refused = try bench.runBare(
            "rules", "publish", drafts, "--into", bench.folder.path("rules"))
        #expect(refused.status == 2)
        #expect(refused.messages.contains("not published"))
        #expect((try? bench.folder.read("rules/pack.yaml")) == nil)
        #expect((try? bench.folder.read("rules/attitude/worse.yaml")) == nil)
    }

    @Test func `A bad id is wrong usage, and no file is written over`() throws {
        let bench = try Bench()
        let arguments = ["--words", "亲", "--to", bench.folder.path("d")]
        #expect(try bench.runBare(arguments: ["rules", "new", "Bad Id"] + arguments).status == 64)
        #expect(try bench.runBare(arguments: ["rules", "new", "a/b"] + arguments).status == 0)
        let again = try bench.runBare(arguments: ["rules", "new", "a/b"] + arguments)
        #expect(again.status == 2 && again.messages.contains("exists already"))
    }

    @Test func `The five commands of the README run on the samples`() throws {
        let readme = try #require(Repository.text(of: "README.md"))
        let section = try #require(
            readme.firstMatch(of: /five commands\n([\s\S]*?)\n## Where/)?.output.1)
        let commands = section.matches(of: /(?m)^spotcheck (rules [^#\n]+)/).map {
            $0.output.1.split(separator: " ").map(String.init)
        }
        #expect(commands.count == 5)
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: Repository.path("rules"), toPath: folder.path("rules"))
        func inside(_ word: String) -> String {
            switch word {
            case "samples": Repository.path("samples")
            case "drafts", "rules": folder.path(word)
            case "rules,drafts": folder.path("rules") + "," + folder.path("drafts")
            default: word
            }
        }
        for (number, words) in commands.enumerated() {
            let program = try Program.run(
                Bench.binary, ["rules"] + words.dropFirst().map(inside),
                environment: ["SPOTCHECK_LANG": "en", "TMPDIR": folder.path], input: [],
                output: nil)
            #expect(program.status == 0, "\(words): \(program.output) \(program.messages)")
            if words[1] == "try" {
                #expect(program.messages.contains("53 of 302 conversations would be flagged"))
            }
            if number == 0 { try fill(folder.path("drafts/attitude/just-a-moment.yaml")) }
        }
        let pack = String(decoding: try folder.read("rules/pack.yaml"), as: UTF8.self)
        #expect(pack.contains("rule: attitude/just-a-moment"))
    }
}
