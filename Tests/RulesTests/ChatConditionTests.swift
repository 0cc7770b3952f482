import Testing

@testable import Rules

/// What a conversation as a whole is like, behind `where` and behind `chat`.
struct ChatConditionTests {
    /// Thursday 2026-03-05, 21:30 to 21:42, five messages of three agents' and customer's turns.
    private static let chat = """
        @day 2026-03-05
        @channel jd
        @shop 云栖家居
        @tag 退货
        @tag 加急
        @rating 2
        @resolved no
        21:30:00 C: 甲
        21:31:00 B: 甲
        21:31:30 A: 甲
        21:40:00 C: 甲
        21:42:00 A: 甲
        """

    @Test(arguments: [
        ("channel: jd", true), ("channel: [taobao, jd]", true), ("not_channel: jd", false),
        ("shop: 云栖家居, tag: [加急, 投诉]", true), ("tag: 投诉", false), ("not_tag: 投诉", true),
        ("rating: {max: 2}", true), ("rating: {min: 2.5}", false), ("resolved: false", true),
        ("resolved: true", false),
        // The bot's line counts for neither side.
        ("messages: {min: 4, max: 4}", true), ("agent_messages: {min: 3}", false),
        ("customer_messages: {max: 2}", true),
        ("duration: {min: 12 min, max: 12 min}", true), ("duration: {max: 700 s}", false),
        ("hours: 21:00-22:00", true), ("hours: [08:00-12:00, 20:00-02:00]", true),
        ("hours: 22:00-08:00", false), ("weekday: [thursday]", true), ("weekday: sunday", false),
        ("working: true", true), ("working: false", false),
        ("channel: jd, rating: {min: 4}", false),
    ]) func `A rule is meant for conversations like this`(traits: String, holds: Bool) throws {
        let places = holds ? [[2], [4]] : []
        #expect(
            try RuleBench("where: {\(traits)}\nmust_not: {words: 甲}").places(Self.chat) == places)
        #expect(
            try RuleBench("must_not: {chat: {\(traits)}, words: 甲}").places(Self.chat) == places)
    }

    @Test(arguments: ["03:00:00", "23:59:59", "22:00:00"])
    func `Hours may reach past midnight`(time: String) throws {
        let bench = try RuleBench("where: {hours: 22:00-06:00}\nmust_not: {words: [甲]}")
        #expect(try bench.places("\(time) A: 甲") == [[0]])
        #expect(try bench.findings("06:00:00 A: 甲").isEmpty)
    }

    @Test(arguments: [
        "where: {rating: {max: 2}}\nmust_not: {words: [甲]}",
        "must_not: {words: [甲], chat: {rating: {max: 2}}}",
        "must_not: {words: [甲], not: {chat: {rating: {max: 2}}}}",
        "must_not: {words: [甲], chat: {duration: {max: 2 h}}}",
        "must_not: {words: [甲], after_pause: 5 min}",
        "when: {by: customer, chat: {resolved: false}}\nmust: {words: [乙]}",
        "must: {words: [甲], chat: {resolved: true}}",
        "must: {words: [乙]}\nunless: {said: {chat: {rating: {min: 4}}}, in: whole conversation}",
        "must_not: {words: [甲]}\nunless: {said: {chat: {rating: {min: 4}}}, in: around 1 message}",
    ]) func `What is not known makes a rule inapplicable, and accuses nobody`(body: String) throws {
        let result = try RuleBench(body).result("C: 在\nA: 甲")
        #expect(result.findings.isEmpty)
        #expect(Set(result.notApplicable) == ["topic/rule"])
    }

    @Test(arguments: [
        // Nothing was said that the unknown rating could make forbidden.
        ("must_not: {words: [甲], chat: {rating: {max: 2}}}", "A: 乙", [[Int]]()),
        // The shop settles it: whatever the rating, the rule is not meant for this chat.
        ("where: {shop: x, rating: {max: 2}}\nmust_not: {words: [乙]}", "A: 乙", []),
        ("must_not: {any: [{chat: {rating: {max: 2}}}, {words: [乙]}]}", "A: 乙", [[0]]),
        ("must: {any: [{chat: {rating: {max: 2}}}, {words: [乙]}]}", "A: 甲\nA: 乙", []),
    ]) func `What is not known does no harm where it does not matter`(
        body: String, chat: String, places: [[Int]]
    ) throws {
        let bench = try RuleBench(body)
        #expect(try bench.places(chat) == places)
        #expect(try bench.result(chat).notApplicable == [])
    }

    /// A pattern that runs into its limits on `hard`.
    private static let pattern = "'^(?|a|aa|aaa)*b$'"
    private static let hard = String(repeating: "a", count: 200) + "cb"

    @Test(arguments: [
        "must_not: {pattern: \(pattern)}",
        "must_not: {not: {pattern: \(pattern)}, words: [\(hard)]}",
        "must_not: {pattern: cb, except: {pattern: \(pattern)}}",
        "must: {pattern: \(pattern)}",
    ]) func `A message on which a pattern was given up is neither passed nor flagged`(
        body: String
    ) throws {
        let result = try RuleBench(body).result("A: \(Self.hard)")
        #expect(result.findings.isEmpty)
        #expect(
            Set(result.undetermined) == [CheckResult.Undecided(rule: "topic/rule", message: 0)])
    }

    @Test func `Each part of a combination has its own side`() throws {
        let bench = try RuleBench(
            "must_not: {by: anyone, any: [{by: customer, words: [甲]}, {by: agent, words: [乙]}]}")
        #expect(try bench.places("C: 乙\nA: 甲\nC: 甲\nA: 乙") == [[2], [3]])
    }
}
