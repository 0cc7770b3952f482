import Foundation
import Testing
import Transcripts

@testable import Rules

/// Chats of an invented shop; what each line claims was written down by hand.
struct FactReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let lines: [String]
        let expected: String
        var testDescription: String { lines.joined(separator: " | ") }

        /// Lines of a script; a clock time is put before each, on 2026-03-02.
        init(_ lines: String..., gives expected: String) {
            self.lines = lines
            self.expected = expected
        }

        var script: String {
            lines.enumerated().map { index, line in
                line.hasPrefix("@") ? line : "09:00:\(index < 10 ? "0" : "")\(index) \(line)"
            }.joined(separator: "\n")
        }
    }

    @Test(arguments: [
        "我知道退货几天内可以，就问去哪点", "I know how long the return window is, just send the link",
    ])
    func `who says that he knows does not ask`(line: String) throws {
        #expect(try SampleBook.unanswered("C: \(line)\nA: 订单右侧点开就是").isEmpty)
    }

    @Test(arguments: [
        Case("C: 退货几天内可以", "A: 七天内都可以的亲", gives: "1 returns 七天 right"),
        Case("C: 退货几天内可以", "A: 一周哦", gives: "1 returns 一周 right"),
        Case("C: 退货几天内可以", "A: 签收后30天内支持的", gives: "1 returns 30天 wrong"),
        Case("C: 退货多久内有效", "A: 15天", gives: "1 returns 15天 wrong"),
        Case("C: 退货几天", "A: 7", gives: "1 returns 7 right"),
        Case(
            "C: how long do I have to return it", "A: You have seven days from delivery.",
            gives: "1 returns seven days right"),
        Case(
            "C: how long do I have to return it", "A: A full two weeks, no questions asked.",
            gives: "1 returns two weeks wrong"),
        Case("C: 多久发货呀", "A: 亲，差不多两天就发出了", gives: "1 dispatch 两天 right"),
        Case("C: 多久发货呀", "A: 最晚72小时发出", gives: "1 dispatch 72小时 wrong"),
        Case("C: 多久发货", "A: 24-48小时内", gives: "1 dispatch 24-48小时 right"),
        Case("C: 退款多久到账", "A: 两三个工作日吧", gives: "1 refund 两三个工作日 right"),
        Case("C: 退款多久到账", "A: 大概7个工作日左右", gives: "1 refund 7个工作日 wrong"),
        Case("C: 满多少包邮", "A: 满88就包邮", gives: "1 free-shipping 88 right"),
        Case("C: 满多少包邮", "A: 满99元包邮的", gives: "1 free-shipping 99元 wrong"),
        Case("C: 满多少包邮", "A: 五十九块起", gives: "1 free-shipping 五十九块 wrong"),
        Case(
            "@shop Harbor Lane", "C: do you have free shipping", "A: Yes, from $35.",
            gives: "1 free-shipping $35 right"),
        Case(
            "@shop Harbor Lane", "C: do you have free shipping", "A: Over fifty bucks it's on us.",
            gives: "1 free-shipping fifty bucks wrong"),
    ])
    func `an answer is judged by the fact in force`(_ example: Case) throws {
        #expect(try SampleBook.claims(example.script) == example.expected)
    }

    @Test(arguments: [
        Case("C: 退货几天", "A: 不是30天，是7天", gives: "1 returns 30天 negated; 1 returns 7天 right"),
        Case("C: 退货几天", "C: 是30天吗", "A: 没有30天的说法", gives: "2 returns 30天 negated"),
        Case("C: 退货几天", "A: 我们不支持30天无理由的", gives: "1 returns 30天 negated"),
        Case("C: 退货几天", "A: 30天那是别家的", gives: "1 returns 30天 negated"),
        Case(
            "C: how long to return", "A: It isn't 30 days, sorry.",
            gives: "1 returns 30 days negated"),
        Case(
            "C: how long to return", "A: Not within 30 days, 7 days only.",
            gives: "1 returns 30 days negated; 1 returns 7 days right"),
        Case("C: 退货几天", "A: 没有质量问题的话7天内", gives: "1 returns 7天 right"),
        Case("C: 退货几天", "A: 不喜欢30天内都能退", gives: "1 returns 30天 wrong"),
        Case("C: 退货几天", "A: 不超过30天都可以", gives: "1 returns 30天 wrong"),
        Case("C: 多久发货", "A: 不能保证48小时", gives: "1 dispatch 48小时 hedged"),
        Case("C: 多久发货", "A: 一般3天左右发出", gives: "1 dispatch 3天 wrong"),
        Case("C: 退货几天", "A: 以前是15天", gives: "1 returns 15天 old"),
        Case(
            "C: 退货几天", "A: 之前是30天，现在改成7天了",
            gives: "1 returns 30天 old; 1 returns 7天 right"),
        Case(
            "C: how long to return", "A: It used to be 30 days.",
            gives: "1 returns 30 days old"),
        Case("C: 退货几天", "A: 3月9号起是15天", gives: "1 returns 15天 old"),
        Case("C: 退货几天", "A: 正常7天，会员15天", gives: "1 returns 7天 right; 1 returns 15天 beside"),
    ])
    func `what is taken back, dated or hedged is told apart`(_ example: Case) throws {
        #expect(try SampleBook.claims(example.script) == example.expected)
    }

    @Test(arguments: [
        Case("@product 电饭煲", "C: 保修多久", "A: 整机保修两年", gives: "1 warranty 两年 right"),
        Case("@product 电饭煲", "C: 保修多久", "A: 保修12个月", gives: "1 warranty 12个月 wrong"),
        Case("@product 2026新款电饭煲家用", "C: 保修多久", "A: 24个月", gives: "1 warranty 24个月 right"),
        Case("@product 电水壶", "C: 保修多久", "A: 半年", gives: "1 warranty 半年 right"),
        Case("@product 电水壶", "C: 那个蓝牙耳机保修多久", "A: 一年", gives: "1 warranty 一年 right"),
        Case(
            "@product 电饭煲", "C: 保修多久", "A: 蓝牙耳机是一年的，您这款两年",
            gives: "1 warranty 一年 otherScope; 1 warranty 两年 right"),
        Case("@product 电饭煲", "C: 保修多久", "A: 蓝牙耳机是三年的", gives: "1 warranty 三年 wrong"),
        Case("@product 法式衬衫", "C: 这个含棉多少", "A: 七成棉", gives: "1 cotton 七成 right"),
        Case("@product 法式衬衫", "C: 是纯棉的吗", "A: 是纯棉的", gives: "1 cotton 纯棉 wrong"),
        Case(
            "@product 法式衬衫", "C: 是纯棉的吗", "A: 不是纯棉，棉占70%",
            gives: "1 cotton 纯棉 negated; 1 cotton 70% right"),
        Case("@product 亚麻裙", "C: 是纯棉的吗", "A: 棉占30%", gives: ""),
        Case("@shop 布言女装", "C: 满多少包邮", "A: 满88包邮", gives: "1 free-shipping 88 wrong"),
        Case("@shop 无名小店", "C: 满多少包邮", "A: 满88包邮", gives: ""),
    ])
    func `shop and product decide the value`(_ example: Case) throws {
        #expect(try SampleBook.claims(example.script) == example.expected)
    }

    @Test(arguments: [
        Case("C: 默认什么快递", "A: 我们合作的是圆通", gives: "1 courier 圆通 wrong"),
        Case(
            "C: 默认什么快递", "A: 发中通，偏远发邮政",
            gives: "1 courier 中通 right; 1 courier 邮政 beside"),
        Case("C: 哪家快递", "A: 不发顺丰哦", gives: "1 courier 顺丰 negated"),
        Case("C: 从哪里发货", "A: 仓库在义乌", gives: "1 origin 义乌 wrong"),
        Case("C: 从哪里发货", "A: 嘉兴仓发出", gives: "1 origin 嘉兴 right"),
        Case("C: 我的快递到哪了", "A: 包裹到郑州了", gives: ""),
        Case("C: 你好", "A: 您的包裹已到广州中转站", gives: ""),
        Case(
            "@shop Harbor Lane", "C: where do you ship from", "A: From our Texas warehouse.",
            gives: "1 origin Texas wrong"),
        Case(
            "@shop Harbor Lane", "C: where do you ship from",
            "A: I'm reading your order now, it's Ohio.", gives: "1 origin Ohio right"),
        Case(
            "@shop Harbor Lane", "C: which carrier do you use", "A: FedEx ships all our orders.",
            gives: "1 courier FedEx wrong"),
        Case("@shop Harbor Lane", "C: which carrier do you use", "A: 走顺丰", gives: ""),
    ])
    func `names are judged as values`(_ example: Case) throws {
        #expect(try SampleBook.claims(example.script) == example.expected)
    }

    @Test(arguments: [
        Case(
            "C: 退货几天", "A: 稍等，我查一下", "C: 好的", "A: 30天",
            gives: "3 returns 30天 wrong"),
        Case(
            "C: 退货几天", "C: 多久发货", "A: 退货7天，发货48小时内",
            gives: "2 returns 7天 right; 2 dispatch 48小时 right"),
        Case("C: 退货几天", "C: 多久发货", "A: 退货30天哦", gives: "2 returns 30天 wrong"),
        Case("C: 退货几天", "C: 多久发货", "A: 5天", gives: ""),
        Case(
            "C: 多久发货", "A: 48小时内发货，支持7天无理由",
            gives: "1 dispatch 48小时 right; 1 returns 7天 right"),
        Case("C: 多久发货", "A: 支持30天无理由的", gives: "1 returns 30天 wrong"),
        Case("C: 多久发货", "A: 10分钟内回复您", gives: ""),
        Case("C: 多久发货", "A: 路上大概3天", gives: ""),
        Case("C: 多久发货", "A: 明天发，3天左右到", gives: ""),
        Case("C: 退货几天", "A: 您这个已经20天了", gives: ""),
        Case("C: 退货几天", "A: 您是15天前买的吗？", gives: ""),
        Case("C: 退货几天", "A: 看您页面哦", "C: 那快递几天能到", "A: 大概3天", gives: ""),
        Case("C: 退货几天", "A: 满99元的订单都可以", gives: ""),
        Case("C: 在吗", "A: 我们支持10天无理由退货", gives: "1 returns 10天 wrong"),
        Case("C: 在吗", "A: 您的退货申请会在2天内审核", gives: ""),
        Case("C: 在吗", "A: 请您3天内退货寄出", gives: ""),
        Case("C: 在吗", "A: 祝您开心每一天", gives: ""),
        Case(
            "C: 在吗", "A: Our return window is 30 days.",
            gives: "1 returns 30 days wrong"),
        Case("C: 签收后多久可以退款", "A: 3个工作日到账", gives: "1 refund 3个工作日 right"),
        Case("C: 退货几天", "B: 30天", "A: 7天", gives: "2 returns 7天 right"),
    ])
    func `a value goes to the fact that is meant, or to none`(_ example: Case) throws {
        #expect(try SampleBook.claims(example.script) == example.expected)
    }

    @Test(arguments: [
        Case("C: 退货几天", gives: "0 returns"),
        Case("C: 退货多久内可以", gives: "0 returns"),
        Case("C: 都几天了还不退货", gives: ""),
        Case("C: 这几天退货的人多吗", gives: ""),
        Case("C: 退货", "C: 几天内可以", gives: "1 returns"),
        Case("C: 我要退款", "A: 好的", "C: 多久到账", gives: "2 refund"),
        Case("C: Returns: how long?", gives: "0 returns"),
        Case("C: WHEN do you SHIP", gives: "0 dispatch"),
        Case("C: membership when", gives: ""),
        Case("C: 您好在吗", "A: 退货几天", gives: ""),
    ])
    func `questions are found by their words`(_ example: Case) throws {
        #expect(try SampleBook.asked(example.script) == example.expected)
    }

    @Test(arguments: [
        Case("C: 退货几天", "A: 这个看页面哦", gives: "0 returns 1"),
        Case("C: 退货几天", "A: 请稍等", "A: 这个说不准的", gives: "0 returns 2"),
        Case("C: 退货几天", "A: 这个看页面哦", "C: 所以是几天", "A: 7天", gives: ""),
        Case("C: 退货几天", "A: 30天", gives: ""),
        Case("C: 退货几天", gives: ""),
        Case("C: 退货几天", "B: 请看页面", gives: ""),
        Case("C: 多久发货", "A: 当天就发", gives: ""),
        Case("C: 包邮吗", "A: 全场包邮哦", gives: ""),
        Case("@shop 无名小店", "C: 包邮吗", "A: 看页面", gives: ""),
        Case("C: 退货几天", "A: 7天", "C: 退货是几天来着", "A: 刚说过的哦", gives: ""),
        Case("C: 退货几天", "A: 不是30天", gives: "0 returns 1"),
    ])
    func `a question stays open until somebody states the fact`(_ example: Case) throws {
        #expect(try SampleBook.unanswered(example.script) == example.expected)
    }

    @Test(arguments: [
        ("2026-03-08", "7天", "right"), ("2026-03-08", "15天", "wrong"),
        ("2026-03-09", "15天", "right"), ("2026-03-09", "7天", "wrong"),
    ])
    func `the day of the message decides`(_ day: String, _ said: String, _ verdict: String) throws {
        let script = "@day \(day)\n09:00 C: 退货几天\n09:01 A: \(said)"
        #expect(try SampleBook.claims(script) == "1 returns \(said) \(verdict)")
    }

    @Test func `a chat that runs over midnight is judged by each message's day`() throws {
        let script = """
            2026-03-08 23:59:00 C: 退货几天
            2026-03-08 23:59:30 A: 7天
            2026-03-09 00:10:00 C: 退货到底几天
            2026-03-09 00:10:30 A: 7天
            """
        #expect(try SampleBook.claims(script) == "1 returns 7天 right; 3 returns 7天 wrong")
    }

    @Test func `without times only values without dates are in force`() throws {
        #expect(try SampleBook.claims("C: 退货几天\nA: 30天") == "")
        #expect(try SampleBook.claims("C: 多久发货\nA: 72小时") == "1 dispatch 72小时 wrong")
    }

    @Test func `a claims pattern decides whose value it is`() throws {
        let book = try SampleBook.book()
        let conversation = try Script("C: 在吗\nA: 咱家发货2小时", zone: ZoneOffsets(.gmt)).conversation
        let reader = FactReader(book, vocabularies: [:])
        let dispatch = try #require(book.facts.firstIndex { $0.id == "dispatch" })
        let start = conversation.messages[1].text.lowerBound
        let reading = reader.read(
            conversation, day: { _ in nil },
            claims: { fact, message in
                fact == dispatch && message == 1 ? [start + 12..<start + 13] : []
            })
        #expect(reading.stated.map(\.verdict) == [.wrong])
        #expect(reading.stated.first?.range == start + 12..<start + 19)
    }
}
