import Foundation
import TestSupport
import Testing
import Wording
import Yams

@testable import Rules

/// The JSON Schema accepts what the decoder accepts, and refuses what it refuses.
struct RuleSchemaTests {
    private func validator(of kind: RuleSchema.Kind = .rule) throws -> SchemaValidator {
        let json = Data(RuleSchema(kind, language: .en).json.utf8)
        let root = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        return SchemaValidator(root: root)
    }

    private func problems(of body: String) throws -> [String] {
        let rule = try #require(try Yams.load(yaml: RuleBench.complete(body)))
        return try validator().problems(of: rule)
    }

    @Test func `Every shipped rule is valid`() throws {
        let validator = try validator()
        let files = Repository.files(below: "rules", ending: ".yaml").filter { path in
            let topic = path.split(separator: "/").dropLast().last ?? ""
            return !["rules", "facts", "scorecards", "conditions", "cards", "scenarios"].contains(
                topic)
        }
        #expect(files.count > 30)
        for path in files {
            let text = try #require(Repository.text(of: path))
            let rule = try #require(try Yams.load(yaml: text))
            #expect(validator.problems(of: rule) == [], "\(path)")
        }
    }

    @Test(arguments: [
        "must: {words: [甲, 7]}\nwithin: next 3 messages",
        "must_not: {all: [{words: 甲}, {not: {pattern: '乙'}}], by: [agent, bot]}",
        "when: {by: customer, at: end of turn, hit: from 2}\nmust: {by: agent}\nwithin: 60 s",
        "must: {by: agent}\nunless: {said: {words: [甲]}, in: around 4 messages}",
        "must_not: {characters: {of: ！!, min: 4}, echoes: {share: 0.8}, length: {max: 9}}",
        "must_not: {mixes: [[您], 你, {words: [尔], except: {words: [尔等]}}], different: 2, words: 甲}",
        "must_not: {clause: {words: 甲, about: customer, not: {words: 乙}}, fills: 0.5, about: [open]}",
        "must: {order: [[甲], {words: 乙}], every: true}\nwithin: [messages 2 to 5, first 20 %]",
        "when: {by: customer, hit: last 2}\nmust_not: {typing_rate: {min: 300}}\nwithin: 5 min by the clock",
        "must_not: {repeats: {times: 2, within: previous 5 min, except: {words: 甲}}}",
        "must_not: {words: 甲, with: [{said: {words: 乙}, in: [same turn, 60 s]}]}",
        "where: {rating: {max: 2.5}, hours: [22:00-06:00], working: false}\nmust_not: {words: 甲}",
        "must_not: {chat: {duration: {min: 10 min}, weekday: [sunday], not_tag: [a]}, words: 甲}",
        "must_not: {repeats: {times: 3, similarity: 0.9}}\nwhere: {channel: jd, not_tag: [a, b]}",
    ]) func `What the decoder accepts is valid`(body: String) throws {
        _ = try RuleBench(body)
        #expect(try problems(of: body) == [])
    }

    @Test(arguments: [
        "must_nott: {words: [甲]}", "must: {words: [甲]}\nmust_not: {words: [乙]}",
        "must: {by: agnt}", "must: {words: [甲]}\nwithin: 3 messges",
        "must_not: {repeats: {similarity: 0.9}}", "must_not: {repeats: {times: 1}}",
        "must_not: {all: [{wrods: 甲}]}", "must: {by: agent}\nunless: {said: {words: [甲]}}",
        "must_not: {characters: {of: abc, min: 1}}", "must_not: {echoes: {share: 2}}",
        "must: {words: 甲}\nwithin: first 20 turn by the clock", "must_not: {words: 甲, every: true}",
        "must_not: {with: {said: {words: 甲}}}", "must_not: {chat: {hours: 9-18}}",
        "where: {rating: 2}\nmust_not: {words: 甲}",
        "when: {hit: from 0}\nmust: {by: agent}",
    ]) func `What the decoder refuses is not valid`(body: String) throws {
        #expect(throws: (any Error).self) { try RuleBench(body) }
        #expect(try problems(of: body) != [])
    }

    @Test(arguments: [
        (RuleSchema.Kind.condition, "title: {zh: 称呼, en: Address}\nwords: [亲, 亲爱的]", true),
        (.condition, "words: [亲, 亲爱的]", false),
        (.condition, "title: 称呼\nwrods: [亲]", false),
        (.filters, "- {why: 大促口号, phrases: [全网最低], until: '2026-11-12'}", true),
        (.filters, "- {phrases: [全网最低]}", false),
        (.filters, "why: 大促口号\nphrases: [全网最低]", false),
        (.filters, "- {why: 大促口号, until: 11月12日}", false),
    ]) func `Shared conditions and filters have schemas of their own`(
        kind: RuleSchema.Kind, text: String, valid: Bool
    ) throws {
        let file = try #require(try Yams.load(yaml: text))
        #expect(try validator(of: kind).problems(of: file).isEmpty == valid)
    }
}
