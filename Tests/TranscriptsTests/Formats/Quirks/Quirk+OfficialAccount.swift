import Transcripts

extension Quirk {
    /// Rows of one page, ten seconds apart.
    private static func page(
        _ what: String, agents: [String] = [], _ rows: [(code: Int, worker: String, text: String)],
        open: String = "o1", chats: [[String]], notes: [String] = []
    ) -> Quirk {
        let list = rows.enumerated().map { place, row in
            #"{"openid":"\#(open)","opercode":\#(row.code),"text":"\#(row.text)","time":\#(1_400_563_700 + place * 10),"worker":"\#(row.worker)"}"#
        }
        return Quirk(
            reader: "getmsglist", what: what, agents: agents,
            text: "{\"recordlist\":[\n" + list.joined(separator: ",\n")
                + "],\"number\":\(rows.count)}\n",
            chats: chats, notes: notes)
    }

    static let officialAccount: [Quirk] = [
        page(
            "who takes the chat", [(1001, "a@x", ""), (2003, "a@x", "在吗"), (2002, "a@x", "在")],
            chats: [["system system [other]: 接入会话 a@x", "customer o1: 在吗", "agent a@x: 在"]]),
        page(
            "a picture is a kind", [(2003, "a@x", "[图片]"), (2002, "a@x", "收到")],
            chats: [["customer o1 [image]: [图片]", "agent a@x: 收到"]]),
        page(
            "a transfer", [(2003, "a@x", "在吗"), (1003, "b@x", ""), (2002, "b@x", "在")],
            chats: [["customer o1: 在吗", "system system [other]: 转接会话 b@x", "agent b@x: 在"]]),
        page(
            "a closing ends the chat",
            [(2002, "a@x", "再见"), (1004, "a@x", ""), (2003, "a@x", "还有")],
            chats: [["agent a@x: 再见", "system system [other]: 关闭会话 a@x"], ["customer o1: 还有"]]),
        page(
            "an agent begins", [(1002, "a@x", ""), (2002, "a@x", "您好")],
            chats: [["system system [other]: 主动发起会话 a@x", "agent a@x: 您好"]]),
        page(
            "blanks around the words", [(2003, "", " 在吗 "), (2002, "a@x", "\\n在\\n")],
            chats: [["customer o1: 在吗", "agent a@x: 在"]]),
        page(
            "a code that nobody knows", [(2003, "a@x", "在吗"), (1999, "a@x", "")],
            chats: [["customer o1: 在吗", "system system [other]: 1999 a@x"]]),
        page(
            "messages without words are none", [(2003, "a@x", ""), (2002, "a@x", "在")],
            chats: [["agent a@x: 在"]]),
        page(
            "code 2001 is the customer's", [(2001, "a@x", "在吗")], chats: [["customer o1: 在吗"]]),
        page(
            "somebody takes over", [(2003, "a@x", "在吗"), (1005, "c@x", ""), (2002, "c@x", "我来")],
            chats: [["customer o1: 在吗", "system system [other]: 抢接会话 c@x", "agent c@x: 我来"]]),
        Quirk(
            reader: "getmsglist", what: "two customers on one page, newest first",
            text: """
                {"recordlist":[
                {"openid":"o2","opercode":2003,"text":"你好","time":1400563730,"worker":"a@x"},
                {"openid":"o1","opercode":2002,"text":"在","time":1400563720,"worker":"a@x"},
                {"openid":"o1","opercode":2003,"text":"在吗","time":1400563710,"worker":"a@x"}]}
                """,
            chats: [["customer o2: 你好"], ["customer o1: 在吗", "agent a@x: 在"]]),
        Quirk(
            reader: "getmsglist", what: "a row of nobody costs itself, and no later one",
            text: """
                {"recordlist":[
                {"openid":"oA","opercode":2003,"text":"在吗","time":1717379200,"worker":"k"},
                {"opercode":1000,"text":"","time":1717379205,"worker":""},
                {"openid":"oA","opercode":2002,"text":"在的","time":1717379210,"worker":"k"},
                {"openid":"oB","opercode":2003,"text":"hi","time":1717379220,"worker":"k"}]}
                """,
            chats: [["customer oA: 在吗", "agent k: 在的"], ["customer oB: hi"]], notes: ["no-sender"]),
        Quirk(
            reader: "getmsglist",
            what: "a page with an answer's code around it, and one without a list",
            text: """
                {"errcode":0,"errmsg":"ok","recordlist":[{"openid":"o1","opercode":2003,"text":"在吗","time":1400563710,"worker":""}],"number":1}
                {"errcode":65400,"errmsg":"invalid"}
                """,
            chats: [["customer o1: 在吗"]], notes: ["error-answer"]),
    ]
}
