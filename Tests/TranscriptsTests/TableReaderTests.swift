import Testing
import Transcripts

struct TableReaderTests {
    @Test func `reads every column of the contract under its English name`() throws {
        let text = """
            conversation_id,channel,shop,customer,product,tags,rating,resolved,time,role,sender,name,text,kind
            c1,jd,Harbor Lane,Lin,dress,presale;size,4,yes,2026-06-08T09:42:21+08:00,agent,e02,Felix,look,image
            """
        let conversation = try #require(try events(text).first?.conversation)
        #expect(conversation.id == "c1")
        #expect(conversation.channel == "jd")
        #expect(conversation.shop == "Harbor Lane")
        #expect(conversation.customer == "Lin")
        #expect(conversation.product == "dress")
        #expect(conversation.tags == ["presale", "size"])
        #expect(conversation.rating == 4)
        #expect(conversation.resolved == true)
        #expect(conversation.participants == [Participant(id: "e02", name: "Felix")])
        #expect(conversation.messages[0].kind == .image)
        #expect(conversation.start == Timestamp(milliseconds: 1_780_882_941_000))
        #expect(conversation.words(of: 0) == "look")
    }

    @Test(arguments: [",", "\t", ";", "|"])
    func `the separator is told from the header`(separator: String) throws {
        let text = """
            session,role,content
            c1,客户,"a\(separator)b"
            c1,客服,好
            """.replacing(",", with: separator).replacing(
                "\"a\(separator)b\"", with: "\"a\(separator)b\"")
        #expect(try events(text)[0].conversation?.words(of: 0) == "a\(separator)b")
    }

    @Test func `a first line that names the separator for Excel is passed over`() throws {
        let text = "sep=;\r\n会话ID;角色;内容\r\nc1;客户;在吗\r\n"
        #expect(try events(text).map(\.summary) == ["chats:3 conversation c1"])
    }

    @Test func `quotation marks hold separators, line ends and themselves`() throws {
        let text = "会话ID,角色,内容\r\nc1,客户,\"甲, \"\"乙\"\"\r\n\r\n丙\"\r\nc1,客服,5\" 屏\r\n"
        let conversation = try #require(try events(text).first?.conversation)
        #expect(conversation.words(of: 0) == "甲, \"乙\"\n\n丙")
        #expect(conversation.words(of: 1) == "5\" 屏")
    }

    @Test func `conversations whose rows are mixed come in the order of their first rows`() throws {
        let text = """
            会话ID,角色,内容,评分
            b,客户,1,
            a,客户,2,
            b,客服,3,5星
            a,客服,4,
            b,客户,5,
            """
        let events = try events(text)
        #expect(events.map(\.summary) == ["chats:2 conversation b", "chats:3 conversation a"])
        #expect(
            events[0].conversation?.lines == [
                "customer customer: 1", "agent agent: 3", "customer customer: 5",
            ])
        #expect(events[0].conversation?.rating == 5)
    }

    @Test func `a column of the agent on duty names the sender of agents' rows only`() throws {
        let text = """
            会话ID,客服,客服昵称,买家,角色,内容
            c1,a01,小雅,林,买家,在吗
            c1,a01,小雅,林,机器人,您好
            c1,a01,小雅,林,客服,在的
            """
        let conversation = try #require(try events(text).first?.conversation)
        #expect(conversation.lines == ["customer 林: 在吗", "bot bot: 您好", "agent a01: 在的"])
        #expect(conversation.owner == Participant(id: "a01", name: "小雅"))
    }

    @Test func `a day and a clock time may stand in columns of their own`() throws {
        let text = """
            会话ID,日期,时间,角色,内容
            c1,2024/6/3,9:05:07,客户,在吗
            """
        #expect(
            try events(text)[0].conversation?.start == Timestamp(milliseconds: 1_717_376_707_000))
    }

    @Test func `columns of other names are named in the options`() throws {
        var options = ReadOptions()
        options.columns = [.conversation: "No", .text: "Satz", .role: "Wer"]
        let text = "No,Wer,Satz\n1,customer,hi\n"
        #expect(
            try events(text, options: options)[0].conversation?.lines == ["customer customer: hi"])
    }

    @Test(arguments: [
        ("时间,角色,内容\nx,客户,hi\n", ReadProblem.noConversationColumn),
        ("会话ID,时间,内容\nc1,x,hi\n", .noColumn(.role)),
        ("会话ID,时间,发送人,内容\nc1,x,小林,hi\n", .partiesUnknown),
        ("会话ID,时间,角色\nc1,x,客户\n", .noColumn(.text)),
    ])
    func `a table without a column that is needed is rejected as a whole`(
        text: String, reason: ReadProblem
    ) throws {
        #expect(
            try events(text) == [
                .reject(Reject(place: Place(file: "chats", line: 0), reason: reason))
            ])
    }

    @Test func `a column that was asked for and is not there is named`() throws {
        var options = ReadOptions()
        options.columns = [.text: "Satz"]
        let text = "会话ID,角色,内容\nc1,客户,hi\n"
        let reason = ReadProblem.namedColumnAbsent(.text, name: "Satz")
        #expect(
            try events(text, options: options)
                == [.reject(Reject(place: Place(file: "chats", line: 0), reason: reason))])
    }

    @Test(arguments: [
        ("c2,客户", "wrong-column-count"),
        ("c2,客户,a,b", "wrong-column-count"),
        (",客户,a", "no-id"),
        (" ,客户,a", "no-id"),
        ("c2,,a", "message-without-role"),
        ("c2,老板,a", "unknown-role"),
    ])
    func `a row that does not fit is rejected with its line, and nothing else is lost`(
        row: String, code: String
    ) throws {
        let text = "会话ID,角色,内容\nc1,客户,\"1\n2\"\n\(row)\nc3,客户,3\n"
        #expect(
            Set(try events(text).map(\.summary)) == [
                "chats:2 conversation c1", "chats:4 \(code)", "chats:5 conversation c3",
            ])
    }

    @Test func `empty columns behind the last are no fault`() throws {
        let text = "会话ID,角色,内容\nc1,客户,hi,,\n"
        #expect(try events(text).map(\.summary) == ["chats:2 conversation c1"])
    }

    @Test func `a row with a role that is not known rejects its conversation, once`() throws {
        let text = """
            会话ID,角色,内容
            c1,客户,在吗
            c2,客户,在吗
            c1,老板,在的
            c1,老板,有货
            """
        #expect(
            try events(text).map(\.summary) == ["chats:4 unknown-role", "chats:3 conversation c2"])
    }

    @Test func `a row that is not UTF-8 is rejected, and nothing else is lost`() throws {
        var bytes = Array("会话ID,角色,内容\nc1,客户,x\nc2,客户,a\n".utf8)
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "x")))
        bytes[place] = 0xff
        #expect(
            try events(bytes).map(\.summary) == [
                "chats:2 invalid-encoding", "chats:3 conversation c2",
            ])
    }

    @Test func `a quotation that never ends costs its own row only`() throws {
        let text = """
            会话ID,角色,内容
            c1,客户,"oops
            c2,客户,"a ""b"" c"
            c3,客户,"d
            e"
            """
        #expect(
            try events(text).map(\.summary) == [
                "chats:2 quote-not-closed", "chats:3 conversation c2", "chats:4 conversation c3",
            ])
        #expect(try events(text)[1].conversation?.words(of: 0) == #"a "b" c"#)
    }

    @Test(arguments: [("昨天 10:00", "昨天 10:00"), ("马上", nil)])
    func `a time that cannot be read is shown, where it has a digit`(
        cell: String, sample: String?
    ) throws {
        for column in ["会话ID", "openid"] {
            let text = "\(column),时间,角色,内容\nc1,\(cell),客户,在吗\n"
            let reasons = try events(text).compactMap { event in
                if case .warning(let warning) = event { warning.reason } else { nil }
            }
            #expect(reasons == [.unreadableTime(1, sample: sample)])
        }
    }

    @Test func `an open quotation at the end gives back the rows that it swallowed`() throws {
        let text = "会话ID,角色,内容\nc1,客户,\"oops\nc2,客户,a\nc3,客户,b\n"
        #expect(
            try events(text).map(\.summary) == [
                "chats:2 quote-not-closed", "chats:3 conversation c2", "chats:4 conversation c3",
            ])
    }

    @Test func `a table of something else is not taken for chats`() throws {
        let text = "agent,name,violations\na01,晚晚,6\n"
        #expect(try events(text).map(\.summary) == ["chats format-not-recognised"])
    }
}
