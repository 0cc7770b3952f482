import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// What is told about the files of a folder of rules before anything in them counts.
struct FolderFileTests {
    private func errors(_ files: [String: [UInt8]], dimensions: [String] = []) throws -> [Phrase] {
        let folder = try TemporaryFolder()
        try folder.write(RuleBench.complete("must_not: {words: [甲]}"), to: "topic/rule.yaml")
        for (name, bytes) in files { try folder.write(bytes, to: name) }
        let read: RulePack.DimensionReader = { _ in dimensions }
        do throws(FileErrors) {
            _ = try RulePack(folders: [folder.path], dimensions: read) { "\($0.count)" }
            return []
        } catch {
            return error.errors.map { error in
                let at = error.path.dropFirst(folder.path.count + 1)
                return Phrase(
                    zh: "\(at):\(error.line):\(error.column) \(error.problem.zh)",
                    en: "\(at):\(error.line):\(error.column) \(error.problem.en)")
            }
        }
    }

    /// 您好 is C4 FA BA C3 in GB18030; in UTF-16 it is 60A8 597D.
    @Test(arguments: [
        ([0xC4, 0xFA, 0xBA, 0xC3], "GB18030 (GBK)"), ([0x81, 0x30, 0x81, 0x30], "GB18030 (GBK)"),
        ([0xFF, 0xFE, 0xA8, 0x60, 0x7D, 0x59], "UTF-16"), ([0x61, 0, 0x62, 0], "UTF-16"),
    ]) func `A file in another encoding is told with what it seems to be`(
        bytes: [UInt8], name: String
    ) throws {
        let told = try errors(["words/a.txt": bytes])
        #expect(told.map(\.zh) == ["words/a.txt:0:0 这个文件看起来是 \(name) 编码，请用编辑器另存为 UTF-8"])
        #expect(
            told.map(\.en) == ["words/a.txt:0:0 the file seems to be \(name); save it as UTF-8"])
    }

    @Test func `A file in no known encoding is told as such`() throws {
        let told = try errors(["words/a.txt": [0xC4, 0x20]])
        #expect(told.map(\.en) == ["words/a.txt:0:0 the file is no UTF-8 text; save it as UTF-8"])
        #expect(told.map(\.zh) == ["words/a.txt:0:0 这个文件不是 UTF-8 文本，请用编辑器另存为 UTF-8"])
    }

    @Test func `An expression of a list that is not closed is told at its line`() throws {
        let told = try errors(["words/a.txt": Array("好\n/abc\n".utf8)])
        #expect(
            told.map(\.zh) == [
                "words/a.txt:2:1 “/abc”以 / 开头却没有以 / 结尾：表达式写成 /…/；要找的就是 / 本身，写成 /\\/…/"
            ])
        #expect(
            told.map(\.en) == [
                "words/a.txt:2:1 `/abc` begins with / and does not end with it: "
                    + "an expression is /…/; for a slash itself write /\\/…/"
            ])
    }

    @Test(arguments: ["a.yaml", "mine/A b.yaml", "mine/a_b.yaml", "我的/a.yaml", "a/b/c.yaml"])
    func `A rule that is not named topic and rule is told`(path: String) throws {
        let told = try errors([path: Array(RuleBench.complete("must: {words: [乙]}").utf8)])
        let id = path.dropLast(5)
        #expect(
            told.map(\.en) == [
                "\(path):0:0 a rule is <topic>/<rule>.yaml, both names in small letters, digits "
                    + "and hyphens, such as attitude/late-reply.yaml; `\(id)` is not"
            ])
        #expect(told.first?.zh.hasSuffix("例如 attitude/late-reply.yaml；“\(id)”不合要求") == true)
    }

    @Test(arguments: ["topic/a.yaml~", "topic/#a.yaml#", "words/a.txt.bak", "b.yaml.orig"])
    func `What an editor left behind is passed over`(path: String) throws {
        #expect(try errors([path: [0xFF, 0xFE]]) == [])
    }

    @Test func `A dimension that no scorecard has is told at its place`() throws {
        let card = ["scorecards/s.yaml": Array("x".utf8)]
        let told = try errors(card, dimensions: ["atitude", "process"])
        #expect(
            told == [
                Phrase(
                    zh: "topic/rule.yaml:2:12 评分卡里没有维度“attitude”，是不是“atitude”？"
                        + "现有的维度：atitude、process",
                    en: "topic/rule.yaml:2:12 no scorecard has the dimension `attitude`, "
                        + "did you mean `atitude`? Known: atitude, process")
            ])
        #expect(try errors(card, dimensions: ["attitude"]) == [])
        #expect(try errors(card) == [])
    }

    /// 围芯 is known to the fallback, 卫士 to the folder itself; 薇信 is built in.
    @Test func `Disguises of the fallback count beside those of the folder`() throws {
        let (own, shipped) = (try TemporaryFolder(), try TemporaryFolder())
        let rule = RuleBench.complete("folds: true\nmust_not: {words: [微信]}")
        try own.write(rule, to: "topic/rule.yaml")
        try own.write("卫士 = 微信\n", to: "folding.txt")
        try shipped.write("围芯 = 微信\n", to: "folding.txt")
        let alone = try RulePack(folders: [own.path]) { "\($0.count)" }
        let both = try RulePack(folders: [own.path], fallback: shipped.path) { "\($0.count)" }
        let script = try Script("A: 加围芯\nA: 加卫士\nA: 加薇信", zone: both.rules.calendar.zone)
        func found(_ pack: RulePack) -> [Int] {
            RuleChecker(pack.rules).check(script.conversation).findings.flatMap(\.evidence)
                .map(\.message).sorted()
        }
        #expect(found(alone) == [1, 2])
        #expect(found(both) == [0, 1, 2])
    }
}
