/// A chat made for a test, as a line of JSON and as rows of a table.
struct InventedChat {
    var id: String
    var agent = "a1"
    /// Without a day the messages have no times.
    var day: String? = "2026-03-02"
    var channel = "taobao"
    var shop = "s1"
    var tag = "presale"
    var customer: String?
    /// What customer and agent say in turns, the customer first.
    var words = ["有货吗", "有的"]

    /// Numbered chats of three agents; in every fifth chat the agent is rude.
    static func series(_ numbers: Range<Int>) -> [InventedChat] {
        numbers.map { number in
            var chat = InventedChat(id: "c\(number)")
            chat.agent = "a\(number % 3)"
            chat.day = "2026-03-\(number % 20 + 10)"
            chat.words[1] = number.isMultiple(of: 5) ? "滚吧" : "有的\(number)"
            return chat
        }
    }

    var json: String {
        let messages = words.indices.map { index in
            let (role, sender) = author(of: index)
            let time = time(of: index).map { #""time":"\#($0)","# } ?? ""
            return #"{\#(time)"role":"\#(role)","sender":"\#(sender)","text":"\#(words[index])"}"#
        }
        let known = customer.map { #""customer":"\#($0)","# } ?? ""
        return """
            {"id":"\(id)",\(known)"channel":"\(channel)","shop":"\(shop)","tags":["\(tag)"],\
            "messages":[\(messages.joined(separator: ","))]}

            """
    }

    static let header = "conversation_id,time,role,sender,text\n"

    var rows: String {
        words.indices.map { index in
            let (role, sender) = author(of: index)
            return "\(id),\(time(of: index) ?? ""),\(role),\(sender),\(words[index])\n"
        }.joined()
    }

    private func author(of index: Int) -> (role: String, sender: String) {
        index.isMultiple(of: 2) ? ("customer", "kate") : ("agent", agent)
    }

    private func time(of index: Int) -> String? {
        day.map { "\($0) 10:00:0\(index)" }
    }
}
