import Testing

@testable import Rules

/// What a rule forbids: words, allow-lists, combinations, repetition, exact spans.
struct MustNotTests {
    @Test func `The span is told in Unicode scalars of the message`() throws {
        let bench = try RuleBench("must_not: {words: [最好]}")
        let finding = try bench.finding("C: 问\nA: 🎉这是最好的")
        #expect(finding.evidence == [Evidence(message: 1, span: 3..<5, text: "最好")])
    }

    @Test func `Only the named side breaks a rule`() throws {
        let bench = try RuleBench("must_not: {by: agent, words: [垃圾]}")
        #expect(try bench.findings("C: 垃圾\nB: 垃圾\nS: 垃圾").isEmpty)
        #expect(try bench.places("A: 垃圾") == [[0]])
    }

    @Test func `A hit inside an allowed phrase is no hit, one beside it is`() throws {
        let bench = try RuleBench("must_not: {words: [操, 第一], except: {words: [操作, 第一时间]}}")
        #expect(try bench.findings("A: 请在后台操作，第一时间回复").isEmpty)
        #expect(try bench.places("A: 操作不了？操") == [[0]])
        #expect(try bench.finding("A: 操作不了？操").evidence[0].span == 5..<6)
    }

    @Test func `Allowed phrases of one list that overlap do not hide each other`() throws {
        let bench = try RuleBench(
            "must_not: {words: [甲], except: {list: allowed}}",
            words: ["allowed": "/子.{1,2}丑/\n/丑寅.{0,3}/"])
        #expect(try bench.findings("A: 子子丑寅甲").isEmpty)
    }

    @Test func `Every hit of a message is marked, and each message is one finding`() throws {
        let bench = try RuleBench("must_not: {words: [最好, 第一]}")
        let findings = try bench.findings("A: 最好，第一\nA: 好\nA: 第一")
        #expect(findings.map { $0.evidence.map(\.text) } == [["最好", "第一"], ["第一"]])
    }

    @Test func `A message that says one thing without end is marked in a hundred places`() throws {
        let bench = try RuleBench("must_not: {words: [最好]}")
        let finding = try bench.finding("A: " + String(repeating: "最好！", count: 150))
        #expect(finding.evidence.map(\.span) == (0..<100).map { $0 * 3..<$0 * 3 + 2 })
    }

    @Test func `At least k spots, any, all and not combine for one message`() throws {
        let two = try RuleBench("must_not: {words: [甲, 乙], at_least: 2}")
        #expect(try two.places("A: 甲\nA: 甲乙") == [[1]])
        let all = try RuleBench(
            "must_not: {all: [{words: [甲]}, {any: [{words: [乙]}, {words: [丙]}]}]}")
        #expect(try all.places("A: 甲\nA: 乙丙\nA: 甲丙") == [[2]])
        let not = try RuleBench("must_not: {words: [甲], not: {words: [乙]}}")
        #expect(try not.places("A: 甲乙\nA: 甲") == [[1]])
    }

    @Test func `A count is reached by the n-th message`() throws {
        let bench = try RuleBench("must_not: {words: [亲亲], count: 3}")
        #expect(try bench.findings("A: 亲亲\nA: 亲亲").isEmpty)
        #expect(try bench.places("A: 亲亲\nA: 亲亲\nC: 好\nA: 亲亲") == [[0, 1, 3]])
    }

    @Test func `A word list may hold patterns, comments and other lists`() throws {
        let bench = try RuleBench(
            "must_not: {list: bad}",
            words: ["bad": "# comment\n@include worse\n/自己.{0,3}看/\n", "worse": "烦死了\n"])
        #expect(try bench.places("A: 自己去看\nA: 烦死了\nA: comment") == [[0], [1]])
    }

    @Test func `What is forbidden after a trigger is free elsewhere`() throws {
        let bench = try RuleBench(
            """
            when: {by: customer, words: [联系方式]}
            must_not: {pattern: '\\d{6,}'}
            within: next 1 turn
            """)
        #expect(try bench.findings("A: 订单 1234567").isEmpty)
        #expect(try bench.places("C: 给个联系方式\nA: 1234567\nC: 好\nA: 7654321") == [[0, 1]])
    }

    @Test func `Something said before lifts what is forbidden`() throws {
        let bench = try RuleBench(
            """
            must_not: {words: [退不了]}
            unless: {said: {by: agent, words: [抱歉]}, in: previous 2 messages}
            """)
        #expect(try bench.findings("A: 抱歉\nC: 嗯\nA: 退不了").isEmpty)
        #expect(try bench.places("A: 抱歉\nA: 一\nA: 二\nA: 退不了") == [[3]])
    }

    @Test func `A rule is meant for its channels only`() throws {
        let bench = try RuleBench("where: {not_channel: [wechat]}\nmust_not: {words: [微信]}")
        #expect(try bench.findings("@channel wechat\nA: 加微信").isEmpty)
        #expect(try bench.places("@channel taobao\nA: 加微信") == [[0]])
    }

    @Test func `Nearly the same answer to different questions repeats`() throws {
        let bench = try RuleBench("must_not: {repeats: {times: 3, similarity: 0.85, length: 6}}")
        let thrice = """
            C: 几点发货
            A: 这边帮您记录了，您耐心等通知
            C: 能换颜色吗
            A: 亲，这边帮你记录了 你耐心等通知哦
            C: 积分在哪看
            A: 这边帮您记录了，您耐心等通知～
            """
        #expect(try bench.places(thrice) == [[1, 3, 5]])
        let same = "C: 几点发货\nA: 今天下午三点发货\nC: 几点发货？\nA: 今天下午三点发货\nC: 几点发货\nA: 今天下午三点发货"
        #expect(try bench.findings(same).isEmpty)
        #expect(try bench.findings("C: 一\nA: 好的\nC: 二\nA: 好的\nC: 三\nA: 好的").isEmpty)
    }

    @Test(
        arguments: [
            ("13800001234", nil), ("138 0000 1234", nil), ("１３８０００01234", nil),
            ("一三八零零零零一二三四", "一三八零零零零一二三四"), ("①③⑧⓪⓪⓪⓪①②③④吧", "①③⑧⓪⓪⓪⓪①②③④"),
            ("138❤0000❤1234", "138❤0000❤1234"),
        ] as [(String, String?)])
    func `Where only disguises count, plain writing is no hit`(text: String, hit: String?) throws {
        let bench = try RuleBench(
            #"must_not: {pattern: '(?<!\d)1[3-9]\d{9}(?!\d)', disguised: true}"#)
        let findings = try bench.findings("A: 打\(text)")
        #expect(findings.flatMap { $0.evidence.map(\.text) } == [hit].compactMap { $0 })
        #expect(findings.filter { !$0.disguised } == [])
    }

    @Test func `A disguise that a rule knows by itself is marked too`() throws {
        let bench = try RuleBench("folds: true\nmust_not: {pattern: '加我?[薇微]信'}")
        let marks = try ["A: 加我薇信", "A: 加我微信", "A: 加我 微信"].map { try bench.finding($0).disguised }
        #expect(marks == [true, false, false])
    }

    @Test func `Words in disguise are found only where the rule folds, and are marked`() throws {
        let chat = "A: 加我薇❤信聊"
        #expect(try RuleBench("must_not: {words: [微信]}").findings(chat).isEmpty)
        let finding = try RuleBench("folds: true\nmust_not: {words: [微信]}").finding(chat)
        #expect(finding.disguised)
        #expect(finding.evidence == [Evidence(message: 0, span: 2..<5, text: "薇❤信")])
    }

    @Test func `A recalled message says nothing`() throws {
        let bench = try RuleBench("must_not: {kind: [image]}")
        #expect(try bench.findings("A: x\nC[image]: x").isEmpty)
        #expect(try bench.places("A[image]: x") == [[0]])
        #expect(try RuleBench("must_not: {words: [滚]}").findings("A[recalled]: 滚").isEmpty)
    }
}
