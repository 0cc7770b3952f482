import Testing
import Transcripts

struct QianniuReaderTests {
    // The ids expected here are hashes worked out by a second program, in Python.

    /// Reads a text and gives what is said, in short.
    private func lines(_ text: String) throws -> [[String]] {
        try events(text).compactMap(\.conversation).map(\.lines)
    }

    @Test func `a copied chat with all that the client puts in`() throws {
        let text = """
            tb2088买家 2024-6-3 9:05:07
            你好，这件还有L码吗
            已读

            当前用户来自 商品详情页

            tb2088买家 2024-6-3 9:06:02
            几天能到杭州
            `https://item.example.com/1.html`

            旗舰店:小雅 撤回了一条消息

            旗舰店:小雅 --> 旗舰店:阿明 2024-6-3 9:15:30
            由 服务助手 转交给

            旗舰店:服务助手 2024-6-3 9:15:40
            已为您转接
            发送中
            """
        let conversation = try #require(try events(text).first?.conversation)
        #expect(
            conversation.lines == [
                "customer tb2088买家: 你好，这件还有L码吗",
                "system system: 当前用户来自 商品详情页",
                "customer tb2088买家: 几天能到杭州\nhttps://item.example.com/1.html",
                "agent 旗舰店:小雅: 撤回了一条消息",
                "system system: 旗舰店:小雅 --> 旗舰店:阿明\n由 服务助手 转交给",
                "bot 旗舰店:服务助手: 已为您转接",
            ])
        #expect(conversation.messages[3].kind == .recalled)
        #expect(conversation.shop == "旗舰店")
        #expect(conversation.customer == "tb2088买家")
        // Hours and days of one digit; seconds since the first message, worked out by hand.
        let start = try #require(conversation.start)
        let times = conversation.messages.map { $0.time?.since(start) }
        #expect(times == [0, nil, 55_000, nil, 623_000, 633_000])
    }

    @Test func `a name that ends in digits keeps them before a time that is glued to it`() throws {
        let text = """
            旗舰店:小雅2024-6-3 9:05:41
            您好

            tb20242024-12-13 19:05:41
            在吗
            """
        #expect(try lines(text) == [["agent 旗舰店:小雅: 您好"], ["customer tb2024: 在吗"]])
    }

    @Test func `words that end in a time begin no message, nor does a mark within words`() throws {
        let text = """
            林 2024-6-3 9:05:07
            预约时间
            改到 2024-6-4 10:00:00
            已读
            的那条还算吗

            第二段
            未读

            旗舰店:小雅 2024-6-3 9:05:41
            好
            """
        #expect(
            try lines(text) == [
                [
                    "customer 林: 预约时间\n改到 2024-6-4 10:00:00\n已读\n的那条还算吗\n\n第二段",
                    "agent 旗舰店:小雅: 好",
                ]
            ])
    }

    @Test func `the shop's own account is an agent`() throws {
        let text = """
            旗舰店 2024-6-3 9:05:07
            您好

            旗舰店:小雅 2024-6-3 9:05:41
            在的
            """
        #expect(try lines(text) == [["agent 旗舰店: 您好", "agent 旗舰店:小雅: 在的"]])
        #expect(try events(text)[0].conversation?.id == "qianniu-hmkenliffidehnim")
    }

    @Test func `another customer begins another conversation`() throws {
        let text = """
            林 2024-6-3 9:05:07
            在吗

            旗舰店:小雅 2024-6-3 9:05:41
            在的

            王 2024-6-3 9:06:00
            你好
            """
        #expect(
            try events(text).map(\.summary) == [
                "chats:1 conversation qianniu-fjcaogoiclpemjei",
                "chats:7 conversation qianniu-goaamidaejefpdlo",
            ])
    }

    @Test func `notices before the first message belong to the first conversation`() throws {
        let text = """
            当前用户来自 商品详情页

            林 2024-6-3 9:05:07
            在吗
            已读

            旗舰店:小雅 2024-6-3 9:05:41
            在的
            """
        #expect(
            try lines(text) == [
                ["system system: 当前用户来自 商品详情页", "customer 林: 在吗", "agent 旗舰店:小雅: 在的"]
            ])
    }

    @Test func `a line that cannot be decoded is rejected, and nothing else is lost`() throws {
        var bytes = Array("林 2024-6-3 9:05:07\n在吗\nx\n\n旗舰店:小雅 2024-6-3 9:05:41\n在的\n".utf8)
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "x")))
        bytes[place] = 0xff
        let events = try events(bytes)
        #expect(events.first?.summary == "chats:3 invalid-encoding")
        #expect(events.last?.conversation?.lines == ["customer 林: 在吗", "agent 旗舰店:小雅: 在的"])
    }

    @Test func `a date that does not exist leaves the message without a time`() throws {
        let text = "林 2024-2-30 9:05:07\n在吗\n\n旗舰店:小雅 2024-6-3 9:05:41\n在的\n"
        let events = try events(text)
        #expect(events.first?.summary.hasSuffix("unreadable-time") == true)
        #expect(events.last?.conversation?.messages.first?.time == nil)
    }

    @Test func `the id tells nothing of the customer, and tells shops, customers and times apart`()
        throws
    {
        func id(_ shop: String, _ customer: String, _ time: String) throws -> String {
            let text = "\(customer) \(time)\n在吗\n\n\(shop):小雅 2024-6-3 12:00:00\n在的\n"
            return try #require(try events(text).compactMap(\.conversation).first).id
        }
        let chats = [
            ("甲店", "小鱼儿", "2024-6-3 9:05:07"), ("乙店", "小鱼儿", "2024-6-3 9:05:07"),
            ("甲店", "小虾", "2024-6-3 9:05:07"), ("甲店", "小鱼儿", "2024-6-3 9:05:08"),
        ]
        let ids = try chats.map(id)
        #expect(Set(ids).count == 4)
        #expect(try ids == chats.map(id))
        #expect(ids.allSatisfy { $0.wholeMatch(of: /qianniu-[a-p]{16}/) != nil })
    }
}
