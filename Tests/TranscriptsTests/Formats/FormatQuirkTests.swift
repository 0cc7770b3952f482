import Testing
import Transcripts

/// What single formats have of their own: hand-made files, with the reading a person would give.
struct FormatQuirkTests {
    @Test func `WeCom: a pair is cut by silence, recalls mark what they take back`() throws {
        let text = """
            {"msgid":"1","action":"send","from":"wmA","tolist":["kf1"],"roomid":"","msgtime":1717379107894,"msgtype":"text","text":{"content":"发票"}}
            {"msgid":"2","action":"send","from":"kf1","tolist":["wmA"],"roomid":"","msgtime":1717379141020,"msgtype":"text","text":{"content":"马上开"}}
            {"msgid":"3","action":"send","from":"kf1","tolist":["wmA"],"roomid":"","msgtime":1717379150001,"msgtype":"image","image":{"md5sum":"d4"}}
            {"msgid":"4","action":"recall","from":"kf1","tolist":["wmA"],"roomid":"","msgtime":1717379160000,"msgtype":"revoke","revoke":{"pre_msgid":"2"}}
            {"msgid":"5","action":"send","from":"wmA","tolist":["kf1"],"roomid":"","msgtime":1717479107894,"msgtype":"file","file":{"filename":"合同.pdf"}}
            {"msgid":"6","action":"send","from":"kf1","tolist":["kf2"],"roomid":"","msgtime":1717479108000,"msgtype":"text","text":{"content":"吃饭"}}
            """
        let chats = try events(text).compactMap(\.conversation)
        #expect(
            chats.map(\.lines) == [
                ["customer wmA: 发票", "agent kf1: 马上开", "agent kf1: "], ["customer wmA: 合同.pdf"],
            ])
        #expect(chats.first?.messages.map(\.kind) == [.text, .recalled, .image])
        #expect(Set(chats.map(\.id)).count == 2)
    }

    @Test func `WeCom: encrypted rows say what to do`() throws {
        let text = #"{"seq":1,"msgid":"1","encrypt_random_key":"x","encrypt_chat_msg":"y"}"#
        #expect(try events(text).map(\.summary) == ["chats:1 encrypted"])
    }

    @Test func `WeCom: a late answer within three days stays with its question`() throws {
        func row(_ id: Int, _ from: String, _ to: String, _ hour: Int64) -> String {
            """
            {"msgid":"\(id)","action":"send","from":"\(from)","tolist":["\(to)"],"roomid":"","msgtime":\
            \(1_717_379_107_000 + hour * 3_600_000),"msgtype":"text","text":{"content":"\(id)"}}
            """
        }
        let rows = [row(1, "wmA", "kf", 0), row(2, "kf", "wmA", 40), row(3, "kf", "wmA", 70)]
        let chats = try events(rows.joined(separator: "\n")).compactMap(\.conversation)
        #expect(chats.map { $0.messages.count } == [2, 1])
    }

    @Test func `official account: a closing ends a chat, transfers are the system's`() throws {
        let text = """
            {"recordlist":[
            {"openid":"o1","opercode":1001,"text":"","time":1400563700,"worker":"a@x"},
            {"openid":"o1","opercode":2003,"text":"在吗","time":1400563710,"worker":"a@x"},
            {"openid":"o1","opercode":1003,"text":"","time":1400563711,"worker":"b@x"},
            {"openid":"o1","opercode":2002,"text":" 在的","time":1400563720,"worker":"b@x"},
            {"openid":"o1","opercode":1004,"text":"","time":1400563730,"worker":"b@x"},
            {"openid":"o1","opercode":2003,"text":"还有","time":1400563740,"worker":"b@x"}],"number":6}
            """
        let chats = try events(text).compactMap(\.conversation)
        #expect(
            chats.map(\.lines) == [
                [
                    "system system: 接入会话 a@x", "customer o1: 在吗", "system system: 转接会话 b@x",
                    "agent b@x: 在的", "system system: 关闭会话 b@x",
                ], ["customer o1: 还有"],
            ])
    }

    @Test func `Tencent: without an address or an option it asks who is an agent`() throws {
        let text = """
            {"Response":{"Messages":[{"Timestamp":1600007226,"From":"John","Messages":[
            {"Type":"Text","Content":"Hello"},{"Type":"Image","Content":"https://e.x/i.jpg"}]},
            {"Timestamp":1400753150,"From":"Alice","Messages":[{"Type":"Text","Content":"Hi"}]}]}}
            """
        #expect(try events(text).map(\.summary) == ["chats:1 parties-unknown"])
        var options = ReadOptions()
        options.agents = ["Ali*"]
        let chat = try #require(try events(text, options: options).first?.conversation)
        #expect(
            chat.lines == [
                "agent Alice: Hi", "customer John: Hello", "customer John: https://e.x/i.jpg",
            ])
        #expect(chat.messages.map(\.kind) == [.text, .text, .image])
    }

    @Test func `Aliyun: offsets become times where the day is known`() throws {
        let text = """
            {"tickets":[{"tid":"t","dialogue":[{"role":"客服","identity":"A","words":"您好","begin":1500}]}]}
            """
        let plain = try events(text)
        #expect(
            plain.map(\.summary) == [
                "chats:1 warning t times-without-day", "chats:1 conversation t",
            ])
        var options = ReadOptions()
        options.day = LocalDate(year: 2024, month: 6, day: 3)
        let chat = try #require(try events(text, options: options).first?.conversation)
        // 2024-06-03 00:00 in China is 1717344000.
        #expect(chat.start == Timestamp(milliseconds: 1_717_344_001_500))
    }

    @Test func `Google: times since the start of the chat are none without a day`() throws {
        let text = """
            {"entries":[{"start_timestamp_usec":1000000,"text":"a","role":"CUSTOMER","user_id":1},
            {"start_timestamp_usec":5000000,"text":"b","role":"AUTOMATED_AGENT","user_id":2}]}
            """
        let events = try events(text, name: "call-17.json")
        #expect(
            events.map(\.summary) == [
                "call-17.json:1 warning call-17 times-without-day",
                "call-17.json:1 conversation call-17",
            ])
        #expect(events.last?.conversation?.lines == ["customer 1: a", "bot 2: b"])
    }

    @Test func `Zendesk Chat: joining and rating are the system's, offline messages are chats`()
        throws
    {
        let text = """
            [{"id":"1","visitor":{"name":"Tiny"},"rating":"bad","history":[
            {"type":"chat.memberjoin","timestamp":"2021-04-26T13:54:10Z","name":"Amy"},
            {"type":"chat.msg","timestamp":"2021-04-26T13:54:23Z","agent_id":"36","name":"Amy","msg":"Hi"},
            {"type":"chat.rating","timestamp":"2021-04-26T14:02:00Z","new_rating":"bad"}]},
            {"id":"2","type":"offline_msg","visitor":{"id":"v"},"timestamp":"2021-04-26T15:00:00Z","message":"call me"}]
            """
        let chats = try events(text).compactMap(\.conversation)
        #expect(
            chats.map(\.lines) == [
                [
                    "system system: chat.memberjoin Amy", "agent 36: Hi",
                    "system system: chat.rating bad",
                ],
                ["customer v: call me"],
            ])
        #expect(chats.map(\.rating) == [1, nil])
    }

    @Test func `Zendesk tickets: notes are scored for nobody, whoever wrote first is the customer`()
        throws
    {
        let text = """
            {"ticket_id":9,"author_id":1,"public":true,"body":"help","created_at":"2024-06-03T01:05:07Z"}
            {"ticket_id":9,"author_id":2,"public":false,"body":"VIP","created_at":"2024-06-03T01:05:08Z"}
            {"ticket_id":9,"author_id":2,"public":true,"html_body":"<p>Hi &amp; bye</p>","created_at":"2024-06-03T01:05:09Z"}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.lines == ["customer 1: help", "system 2: VIP", "agent 2: Hi & bye"])
    }

    @Test func `Intercom: notes and assignments are the system's, bots are bots`() throws {
        let text = """
            {"id":"5","type":"conversation","source":{"body":"<p>Hi</p>","author":{"id":"u","type":"lead"}},"conversation_parts":{"conversation_parts":[
            {"id":"1","part_type":"comment","body":"<p>soon</p>","created_at":1607553249,"author":{"id":"b","type":"bot","name":"Operator"}},
            {"id":"2","part_type":"note","body":"<p>angry</p>","created_at":1607553250,"author":{"id":"a","type":"admin"}},
            {"id":"3","part_type":"assignment","body":null,"created_at":1607553251,"author":{"id":"a","type":"admin"}},
            {"id":"4","part_type":"comment","body":"<img src='x'>","created_at":1607553252,"author":{"id":"a","type":"admin"}},
            {"id":"5","part_type":"close","body":"<ul><li>one</li><li>two</li></ul>","created_at":1607553253,"author":{"id":"a","type":"admin"}}]}}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(
            chat.lines == [
                "customer u: Hi", "bot b: soon", "system a: angry", "system a: assignment",
                "agent a: ",
                "agent a: one\ntwo",
            ])
        #expect(chat.messages.map(\.kind) == [.text, .text, .other, .other, .image, .text])
    }

    @Test
    func `Chatwoot: private notes and activities are the system's, a contact 5 is no agent 5`()
        throws
    {
        let text = """
            {"meta":{},"payload":[
            {"id":1,"content":"Hi","conversation_id":7,"message_type":0,"created_at":1717379107,"sender":{"id":5,"name":"Lin","type":"contact"},"inbox_id":1},
            {"id":2,"content":"assigned","conversation_id":7,"message_type":2,"created_at":1717379110},
            {"id":3,"content":"VIP","conversation_id":7,"message_type":1,"created_at":1717379121,"private":true,"sender":{"id":5,"name":"Amy","type":"user"}},
            {"id":4,"content":"Hello","conversation_id":7,"message_type":1,"created_at":1717379130,"sender":{"id":5,"name":"Amy","type":"user"}},
            {"id":5,"content":"gone","conversation_id":7,"message_type":1,"created_at":1717379131,"content_attributes":{"deleted":true},"sender":{"id":5,"name":"Amy","type":"user"}},
            {"id":6,"content":null,"conversation_id":7,"message_type":0,"created_at":1717379132,"sender":{"id":5,"type":"contact"},"attachments":[{"file_type":"image"}]}]}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(
            chat.lines == [
                "customer contact-5: Hi", "system system: assigned", "system 5: VIP",
                "agent 5: Hello",
                "agent 5: gone", "customer contact-5: ",
            ])
        #expect(chat.messages.suffix(2).map(\.kind) == [.recalled, .image])
    }

    /// The two figures that Amazon's own example works out: how long the agent took to greet, from
    /// joining on, and the longest answer. Here with other times: 2.511 s and 7.309 s.
    @Test func `Contact Lens: events keep their time and person`() throws {
        let text = """
            {"CustomerMetadata":{"ContactId":"c"},"Participants":[{"ParticipantId":"a","ParticipantRole":"AGENT","DisplayName":"Jane"}],"Transcript":[
            {"AbsoluteTime":"2022-10-27T03:32:00.951Z","ContentType":"application/vnd.amazonaws.connect.event.participant.joined","ParticipantId":"a","Type":"EVENT"},
            {"AbsoluteTime":"2022-10-27T03:32:03.462Z","Content":"Hello","ContentType":"text/plain","ParticipantId":"a","Type":"MESSAGE"},
            {"AbsoluteTime":"2022-10-27T03:33:05.455Z","Content":"Main St","ContentType":"text/plain","ParticipantId":"z","ParticipantRole":"CUSTOMER","Type":"MESSAGE"},
            {"AbsoluteTime":"2022-10-27T03:33:12.764Z","Content":"Thanks","ContentType":"text/plain","ParticipantId":"a","Type":"MESSAGE"}]}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(
            chat.lines == [
                "system Jane: participant.joined", "agent Jane: Hello", "customer z: Main St",
                "agent Jane: Thanks",
            ])
        let times = chat.messages.compactMap(\.time)
        try #require(times.count == 4)
        #expect(times[1].since(times[0]) == 2511)
        #expect(times[3].since(times[2]) == 7309)
    }

    @Test func `Slack: threads are chats, mentions and links read as shown`() throws {
        let text = """
            [{"type":"message","user":"U1","text":"see <https://a.b|docs> &amp; <@U2>","ts":"1717376707.1","thread_ts":"1717376707.1"},
            {"type":"message","subtype":"channel_join","user":"U9","text":"<@U9> has joined","ts":"1717376708.0"},
            {"type":"message","user":"U2","text":"","files":[{"name":"a.png","mimetype":"image/png"}],"ts":"1717376709.0","thread_ts":"1717376707.1"}]
            """
        let chats = try events(text).compactMap(\.conversation)
        #expect(
            chats.map(\.lines) == [
                ["customer U1: see docs & @U2", "agent U2: a.png"], ["system U9: @U9 has joined"],
            ])
    }

    @Test func `WeChat tables: XML gives way to its title, recalls and pictures are kinds`() throws
    {
        let text = """
            localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender
            1,3,3,0,1,1717379150,,"<?xml version=""1.0""?><msg><img/></msg>",x,,客服小雅,kf
            2,3,49,5,1,1717379151,,"<msg><appmsg><title>退货 &amp; 换货</title></appmsg></msg>",x,,客服小雅,kf
            3,3,10000,0,0,1717379152,,"\"\"小林\"\" 撤回了一条消息",x,,,
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.messages.map(\.kind) == [.image, .card, .recalled])
        #expect(
            chat.lines == ["agent kf: ", "agent kf: 退货 & 换货", "system system: \"小林\" 撤回了一条消息"])
    }

    /// The customer's line alone would be a chat that nobody answered.
    @Test func `Aliyun: a ticket that cannot be read is rejected whole, and no other`() throws {
        let text = """
            {"tickets":[
            {"tid":"T1","customerId":"c1","dialogue":[
            {"role":"客户","identity":"c1","words":"在吗","beginTime":"2024-06-03 10:00:00"},
            {"role":"外星人","identity":"x","words":"在","beginTime":"2024-06-03 10:00:05"}]},
            {"tid":"T2","customerId":"c2","dialogue":"无"},
            {"tid":"T3","customerId":"c3","dialogue":[
            {"role":"客户","identity":"c3","words":"发票","beginTime":"2024-06-03 11:00:00"},
            {"role":"客服","identity":"kf1","words":"马上","beginTime":"2024-06-03 11:00:05"}]}]}
            """
        let read = try events(text)
        #expect(read.compactMap(\.conversation).map(\.id) == ["T3"])
        #expect(read.count == 3)
    }

    /// What agents paste: order times and the lines of a courier.
    @Test func `QQ: a time within the words is no new message, and no other format`() throws {
        let text = """
            ================================================================
            消息分组:我的好友
            ================================================================
            消息对象:小林
            ================================================================

            2024-05-11 20:30:00 小林(10001)
            到哪了

            2024-05-11 20:41:00 客服小陈(20002)
            下单时间：2024-05-10 08:12:33
            2024-05-11 20:40:02 快件正在派送中
            请耐心等待

            ================================================================
            消息对象:小王
            ================================================================

            2024-05-11 21:00:00 小王(10003)
            在吗
            """
        let chats = try events(text).compactMap(\.conversation)
        #expect(
            chats.map(\.lines) == [
                [
                    "customer 10001: 到哪了",
                    "agent 20002: 下单时间：2024-05-10 08:12:33\n2024-05-11 20:40:02 快件正在派送中\n请耐心等待",
                ], ["customer 10003: 在吗"],
            ])
    }

    @Test func `WeCom: an employee may have a short name that begins like an outside id`() throws {
        let text = """
            {"msgid":"1","action":"send","from":"wmB7x2","tolist":["woody"],"roomid":"","msgtime":1717379107894,"msgtype":"text","text":{"content":"在吗"}}
            {"msgid":"2","action":"send","from":"woody","tolist":["wmB7x2"],"roomid":"","msgtime":1717379141020,"msgtype":"text","text":{"content":"在"}}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.lines == ["customer wmB7x2: 在吗", "agent woody: 在"])
    }

    @Test func `Chatwoot: rows may tell the sender beside the words`() throws {
        let text = """
            {"payload":[
            {"id":1,"content":"Hi","conversation_id":7,"message_type":0,"created_at":1717379107,"sender_type":"Contact","sender_id":5,"inbox_id":1},
            {"id":2,"content":"Hello","conversation_id":7,"message_type":1,"created_at":1717379130,"sender_type":"User","sender_id":5,"inbox_id":1},
            {"id":3,"content":"Auto","conversation_id":7,"message_type":1,"created_at":1717379131,"sender_type":"AgentBot","sender_id":2,"inbox_id":1}]}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.lines == ["customer contact-5: Hi", "agent 5: Hello", "bot bot-2: Auto"])
    }

    @Test func `Tencent: who names only bots leaves agents what they are`() throws {
        let text = """
            {"Response":{"Messages":[
            {"Timestamp":1600007226,"From":"amy@x.com","Messages":[{"Type":"Text","Content":"您好"}]},
            {"Timestamp":1600007220,"From":"robot1","Messages":[{"Type":"Text","Content":"稍等"}]},
            {"Timestamp":1600007210,"From":"1001","Messages":[{"Type":"Text","Content":"在吗"}]}]}}
            """
        var options = ReadOptions()
        options.bots = ["robot1"]
        let chat = try #require(try events(text, options: options).first?.conversation)
        #expect(chat.messages.map(\.role) == [.customer, .bot, .agent])
    }

    @Test func `QQ: midnight, words of several lines, and who is who without options`() throws {
        let text = """
            消息记录（此消息记录为文本格式，不支持重新导入）

            消息对象:客服小陈
            ================================================================

            2024-05-12 23:59:58 买家A(10001)
            [图片]

            2024-05-13 0:00:07 客服小陈<kf01@example.com>
            您好，

            明早发出
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.lines == ["customer 10001: [图片]", "agent kf01@example.com: 您好，\n\n明早发出"])
        #expect(chat.messages.first?.kind == .image)
        let times = chat.messages.compactMap(\.time)
        try #require(times.count == 2)
        #expect(times[1].since(times[0]) == 9000)
    }

    @Test func `QQ: without a name that says so, the other side of the export is the customer`()
        throws
    {
        let text = """
            消息对象:小林
            2024-05-12 9:00:00 小林(10001)
            在吗
            2024-05-12 9:00:05 木木(10002)
            在的
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.lines == ["customer 10001: 在吗", "agent 10002: 在的"])
    }

    @Test func `bracket logs: the day comes from the file's name and rolls over at midnight`()
        throws
    {
        let text = "【23:59:50】#【林】#【在吗】\n【00:00:10】#【客服阿明】#【在的】\n"
        let chat = try #require(
            try events(text, name: "2024-06-03.txt").first?.conversation)
        // 2024-06-03 23:59:50 in China is 1717430390.
        #expect(
            chat.messages.map { $0.time?.milliseconds } == [1_717_430_390_000, 1_717_430_410_000])
    }

    @Test func `tables without conversations are cut by silence, their zone is in the header`()
        throws
    {
        let text = """
            time(UTC),group_id,group_name,from_id,from_nickname,content_type,content
            2019-04-29 11:49:30,g1,群,e1,买家,Text,在吗
            2019-04-29 11:51:31,g1,群,k1,小雅,Picture,
            2019-04-30 11:51:48,g1,群,e1,买家,Text,谢谢
            """
        #expect(try events(text).map(\.summary) == ["chats parties-unknown"])
        var options = ReadOptions()
        options.agents = ["k1"]
        let chats = try events(text, options: options).compactMap(\.conversation)
        #expect(chats.map(\.lines) == [["customer e1: 在吗", "agent k1: "], ["customer e1: 谢谢"]])
        // 2019-04-29 11:49:30 UTC is 1556538570.
        #expect(chats.first?.start == Timestamp(milliseconds: 1_556_538_570_000))
    }

    @Test(arguments: [
        ("2024年6月3日 下午3:05", "2024-06-03 15:05"), ("2024/6/3 12:05:07 AM", "2024-06-03 00:05:07"),
        ("2024-05-12 上午 9:03:11", "2024-05-12 09:03:11"),
        ("2024年06月03日 09时05分07秒", "2024-06-03 09:05:07"),
    ])
    func `times of offices are read`(loose: String, plain: String) {
        let zone = ZoneOffsets(.china)
        #expect(Timestamp(text: loose, zone: zone) != nil)
        #expect(Timestamp(text: loose, zone: zone) == Timestamp(text: plain, zone: zone))
    }
}
