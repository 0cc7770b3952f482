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

    /// When each message was written, as a text.
    private func times(
        _ text: String, name: String = "chats", day: LocalDate? = nil
    ) throws -> [String?] {
        var options = ReadOptions()
        options.day = day
        let zone = ZoneOffsets(.china)
        return try events(text, name: name, options: options).compactMap(\.conversation)
            .flatMap { chat in chat.messages.map { $0.time?.text(in: zone) } }
    }

    /// Yesterday evening with its day, and this morning without.
    private let overnight = """
        花卷 2024-6-2 20:05:07
        灰色还有吗
        已读

        旗舰店:小雅 2024-6-2 20:05:41
        还有的
        已读

        花卷 9:05:07
        那拍一件
        旗舰店:小雅 9:06:10
        好的
        """

    @Test func `messages of today have a clock, whose day follows the last that stands above`()
        throws
    {
        #expect(
            try lines(overnight) == [
                [
                    "customer 花卷: 灰色还有吗", "agent 旗舰店:小雅: 还有的", "customer 花卷: 那拍一件",
                    "agent 旗舰店:小雅: 好的",
                ]
            ])
        #expect(
            try times(overnight) == [
                "2024-06-02T20:05:07+08:00", "2024-06-02T20:05:41+08:00",
                "2024-06-03T09:05:07+08:00", "2024-06-03T09:06:10+08:00",
            ])
    }

    @Test func `a clock later than the last time with a day may be of that day`() throws {
        let text = """
            花卷 2024-6-2 8:05:07
            灰色还有吗

            旗舰店:小雅 9:05:41
            还有的
            """
        #expect(
            try times(text) == ["2024-06-02T08:05:07+08:00", "2024-06-02T09:05:41+08:00"])
    }

    @Test func `the day of today is that of the options, or stands in the file's name`() throws {
        let today = try times(overnight, day: LocalDate(year: 2024, month: 6, day: 5))
        #expect(
            today == [
                "2024-06-02T20:05:07+08:00", "2024-06-02T20:05:41+08:00",
                "2024-06-05T09:05:07+08:00", "2024-06-05T09:06:10+08:00",
            ])
        let named = try times(overnight, name: "聊天 20240604.txt")
        #expect(named.last == "2024-06-04T09:06:10+08:00")
    }

    @Test func `a copy of today alone has no day, which is told, and no times`() throws {
        let text = """
            花卷 23:59:50
            还在吗
            旗舰店:小雅 23:59:58
            在的
            花卷 0:00:10
            能退吗
            """
        #expect(try lines(text) == [["customer 花卷: 还在吗", "agent 旗舰店:小雅: 在的", "customer 花卷: 能退吗"]])
        #expect(try times(text) == [nil, nil, nil])
        let codes = try events(text).map(\.summary)
        #expect(codes.first?.hasSuffix("times-without-day") == true)
        #expect(
            try times(text, day: LocalDate(year: 2024, month: 6, day: 3)) == [
                "2024-06-03T23:59:50+08:00", "2024-06-03T23:59:58+08:00",
                "2024-06-04T00:00:10+08:00",
            ])
    }

    @Test func `a clock within words begins no message`() throws {
        let text = """
            花卷 9:05:07
            几点截止

            旗舰店:小雅 9:05:41
            亲，活动时间

            今晚 20:00:00
            不见不散
            已读

            花卷 9:20:07
            好的
            """
        #expect(
            try lines(text) == [
                [
                    "customer 花卷: 几点截止", "agent 旗舰店:小雅: 亲，活动时间\n\n今晚 20:00:00\n不见不散",
                    "customer 花卷: 好的",
                ]
            ])
    }

    @Test func `of twenty thousand who write once and without empty lines, each has a chat`() throws
    {
        let shop = "旗舰店:小雅 2024-6-3 9:00:00\n在的\n"
        let customers = (0..<20_000).map { "花卷\($0)号 2024-6-3 9:00:00\n有货吗\n" }
        let end = "旗舰店:小雅 2024-6-3 9:00:01\n有的\n"
        let chats = try lines(shop + customers.joined() + end)
        #expect(chats.count == 20_000)
        #expect(chats.first == ["agent 旗舰店:小雅: 在的", "customer 花卷0号: 有货吗"])
        #expect(chats.last == ["customer 花卷19999号: 有货吗", "agent 旗舰店:小雅: 有的"])
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
