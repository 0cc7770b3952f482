import Transcripts

/// Help desks in English: Google, Zendesk Chat and tickets.
extension Quirk {
    private static func insights(
        _ what: String, file: String = "c17.json", day: LocalDate? = nil, bots: [String] = [],
        _ entries: [String], chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        Quirk(
            reader: "google-ccai", what: what, file: file, bots: bots, day: day,
            text: "{\"entries\":[" + entries.map { "{\($0)}" }.joined(separator: ",\n") + "]}\n",
            chats: chats, notes: notes)
    }

    private static let usec = #""start_timestamp_usec":1717379107000000"#

    static let google: [Quirk] = [
        insights(
            "customer, agent and automated agent",
            [
                usec + #","role":"CUSTOMER","text":"hi","user_id":1"#,
                usec + #","role":"AUTOMATED_AGENT","text":"one moment","user_id":2"#,
                usec + #","role":"AGENT","text":"hello","user_id":3"#,
            ],
            chats: [["customer 1: hi", "bot 2: one moment", "agent 3: hello"]]),
        insights(
            "microseconds as text",
            [
                #""start_timestamp_usec":"1717379107000000","role":"AGENT","text":"hi","user_id":"a""#
            ],
            chats: [["agent a: hi"]]),
        insights(
            "names in camel case",
            [#""startTimestampUsec":1717379107000000,"role":"AGENT","text":"hi","userId":"a""#],
            chats: [["agent a: hi"]]),
        insights(
            "times since the start and no day",
            [#""start_timestamp_usec":1000000,"role":"AGENT","text":"hi","user_id":1"#],
            chats: [["agent 1: hi"]], notes: ["times-without-day"]),
        insights(
            "times since the start on a day of the file's name", file: "2024-06-03.json",
            [#""start_timestamp_usec":1000000,"role":"AGENT","text":"hi","user_id":1"#],
            chats: [["agent 1: hi"]]),
        insights(
            "a time of no calendar",
            [
                #""start_timestamp_usec":-1399045509538601433,"role":"AGENT","text":"hi","user_id":1"#
            ],
            chats: [["agent 1: hi"]], notes: ["unreadable-time"]),
        insights(
            "end users", [usec + #","role":"END_USER","text":"hi","user_id":1"#],
            chats: [["customer 1: hi"]]),
        insights(
            "human agents", [usec + #","role":"HUMAN","text":"hi","user_id":1"#],
            chats: [["agent 1: hi"]]),
        insights(
            "a role that nobody knows", [usec + #","role":"ALIEN","text":"hi","user_id":1"#],
            notes: ["unknown-role"]),
        insights(
            "no user",
            [usec + #","role":"CUSTOMER","text":"hi""#, usec + #","role":"AGENT","text":"ho""#],
            chats: [["customer customer: hi", "agent agent: ho"]]),
        insights(
            "no text is no message",
            [
                usec + #","role":"CUSTOMER","text":"""#,
                usec + #","role":"AGENT","text":"ho","user_id":3"#,
            ],
            chats: [["agent 3: ho"]]),
        insights(
            "agents as the API calls them",
            [usec + #","role":"HUMAN_AGENT","text":"hi","user_id":1"#],
            chats: [["agent 1: hi"]]),
        Quirk(
            reader: "google-ccai", what: "the answer of the API, which names nobody's id",
            text: """
                {"name":"projects/1/locations/us/conversations/abc","medium":"CHAT","agentId":"2","transcript":{"transcriptSegments":[
                {"messageTime":"2024-06-03T01:00:00Z","text":"hi","segmentParticipant":{"role":"END_USER","userId":"1"}},
                {"messageTime":"2024-06-03T01:00:05Z","text":"please wait","segmentParticipant":{"role":"AUTOMATED_AGENT","userId":"9"}},
                {"messageTime":"2024-06-03T01:00:10Z","text":"hello","segmentParticipant":{"role":"HUMAN_AGENT"}}]}}
                """,
            chats: [["customer 1: hi", "bot 9: please wait", "agent 2: hello"]]),
        Quirk(
            reader: "google-ccai", what: "a page of the API, one role of which nobody knows",
            text: """
                {"conversations":[
                {"name":"projects/1/locations/us/conversations/a","transcript":{"transcriptSegments":[
                {"messageTime":"2024-06-03T01:00:00Z","text":"hi","segmentParticipant":{"role":"ALIEN"}}]}},
                {"name":"projects/1/locations/us/conversations/b","startTime":"2024-06-03T01:00:00Z","transcript":{"transcriptSegments":[
                {"words":[{"startOffset":"1.500s","word":"hi"}],"text":"hi","segmentParticipant":{"role":"END_USER","userId":"1"}}]}}],
                "nextPageToken":"x"}
                """,
            chats: [["customer 1: hi"]], notes: ["unknown-role"]),
        Quirk(
            reader: "google-ccai", what: "two conversations a file, with names of agents",
            text: """
                {"conversation_info":{"agent_info":[{"agent_id":"a","agent_display_name":"Amy"}]},"entries":[{"start_timestamp_usec":1717379107000000,"role":"AGENT","text":"1","user_id":"a"}]}
                {"entries":[{"start_timestamp_usec":1717379107000000,"role":"AGENT","text":"2","user_id":"b"}]}
                """,
            chats: [["agent a: 1"], ["agent b: 2"]]),
    ]

    private static func chat(
        _ what: String, agents: [String] = [], _ history: [String], chats: [[String]] = [],
        notes: [String] = []
    ) -> Quirk {
        let list = history.map { "{\"timestamp\":\"2021-04-26T13:54:10Z\",\($0)}" }
        return Quirk(
            reader: "zendesk-chat", what: what, agents: agents,
            text: "{\"id\":\"Z1\",\"visitor\":{\"id\":\"v1\",\"name\":\"Tom\"},\"history\":[\n"
                + list.joined(separator: ",\n") + "]}\n",
            chats: chats, notes: notes)
    }

    static let zendeskChat: [Quirk] = [
        chat(
            "a trigger is a bot",
            [
                #""type":"chat.msg","name":"Service","sender_type":"Trigger","msg":"Can we help?""#,
                #""type":"chat.msg","name":"Tom","sender_type":"Visitor","msg":"hi""#,
            ],
            chats: [["bot Service: Can we help?", "customer v1: hi"]]),
        chat(
            "agents have an id",
            [
                #""type":"chat.msg","name":"Tom","msg":"hi""#,
                #""type":"chat.msg","name":"Amy","agent_id":"36","msg":"hello""#,
            ],
            chats: [["customer v1: hi", "agent 36: hello"]]),
        chat(
            "ids as numbers", [#""type":"chat.msg","name":"Amy","agent_id":36,"msg":"hello""#],
            chats: [["agent 36: hello"]]),
        chat(
            "joining and leaving",
            [
                #""type":"chat.memberjoin","name":"Amy""#,
                #""type":"chat.memberleave","name":"Tom""#,
            ],
            chats: [
                [
                    "system system [other]: chat.memberjoin Amy",
                    "system system [other]: chat.memberleave Tom",
                ]
            ]),
        chat(
            "a rating in between",
            [
                #""type":"chat.msg","name":"Tom","msg":"bye""#,
                #""type":"chat.rating","new_rating":"good""#,
            ],
            chats: [["customer v1: bye", "system system [other]: chat.rating good"]]),
        chat(
            "a comment", [#""type":"chat.comment","new_comment":"nice""#],
            chats: [["system system [other]: chat.comment nice"]]),
        chat(
            "a file", [#""type":"chat.file","name":"Tom","attachment":{"name":"a.pdf"}"#],
            chats: [["customer v1 [file]: a.pdf"]]),
        chat(
            "an agent by name", agents: ["Amy"], [#""type":"chat.msg","name":"Amy","msg":"hello""#],
            chats: [["agent Amy: hello"]]),
        chat(
            "no type is a message",
            [#""name":"Tom","msg":"hi""#, #""type":"chat.msg","agent_id":"3","msg":"ho""#],
            chats: [["customer v1: hi", "agent 3: ho"]]),
        chat("nothing happened", [], notes: ["empty"]),
        Quirk(
            reader: "zendesk-chat", what: "agents by the list of their names alone",
            text: """
                {"count":2,"chats":[{"id":"1","visitor":{"name":"Tom","id":""},"agent_names":["Amy"],"agent_ids":["36"],"history":[{"type":"chat.msg","timestamp":"2021-04-26T13:54:02Z","name":"Tom","msg":"hi"},{"type":"chat.msg","timestamp":"2021-04-26T13:54:12Z","name":"Amy","msg":"hello"}]},
                {"id":"2","visitor":{"name":"Tom","id":"v2"},"agent_names":["Amy","Bob","Tom"],"agent_ids":["36","37"],"history":[{"type":"chat.msg","timestamp":"2021-04-26T13:54:02Z","name":"Tom","msg":"hi"},{"type":"chat.msg","timestamp":"2021-04-26T13:54:12Z","name":"Bob","msg":"hello"}]}]}
                """,
            chats: [
                ["customer Tom: hi", "agent 36: hello"], ["customer v2: hi", "agent Bob: hello"],
            ]),
        Quirk(
            reader: "zendesk-chat", what: "rows as a tap of Singer sends them",
            text: """
                {"type":"SCHEMA","stream":"chats","schema":{"properties":{"history":{},"visitor":{}}},"key_properties":["id"]}
                {"type":"RECORD","stream":"chats","record":{"id":"2104.1","type":"chat","visitor":{"id":"v1","name":"Tom"},"history":[{"type":"chat.msg","timestamp":"2021-04-26T13:54:02Z","sender_type":"Visitor","name":"Tom","msg":"hi"},{"type":"chat.msg","timestamp":"2021-04-26T13:54:12Z","sender_type":"Agent","agent_id":"36","name":"Amy","msg":"hello"}]}}
                """,
            chats: [["customer v1: hi", "agent 36: hello"]]),
        Quirk(
            reader: "zendesk-chat", what: "a chat without a history costs itself, and no later one",
            text: """
                {"chats":[{"id":"1","visitor":{"id":"v"},"history":[{"type":"chat.msg","timestamp":"2024-06-03T01:00:00Z","msg":"hi"}]},
                {"id":"2","visitor":{"id":"v"}},
                {"id":"3","visitor":{"id":"w"},"history":[{"type":"chat.msg","timestamp":"2024-06-03T01:00:00Z","msg":"yo"}]}]}
                """,
            chats: [["customer v: hi"], ["customer w: yo"]], notes: ["no-messages"]),
        Quirk(
            reader: "zendesk-chat", what: "a page, an offline message and a chat without id",
            text: """
                {"chats":[{"id":"1","type":"offline_msg","visitor":{"id":"v"},"timestamp":"2021-04-26T15:00:00Z","message":"call me"},
                {"visitor":{"id":"w"},"history":[{"type":"chat.msg","name":"x","msg":"lost"}]}]}
                """,
            chats: [["customer v: call me"]], notes: ["no-id"]),
    ]

    private static func ticket(
        _ what: String, agents: [String] = [], requester: String = "\"requester_id\":1,",
        _ comments: [String], users: String = "", chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        let list = comments.map {
            "{\"created_at\":\"2024-06-03T01:05:07Z\",\"public\":true,\($0)}"
        }
        return Quirk(
            reader: "zendesk-ticket", what: what, agents: agents,
            text: "{\"ticket\":{\(requester)\"id\":5},\"users\":[\(users)],\"comments\":[\n"
                + list.joined(separator: ",\n") + "]}\n",
            chats: chats, notes: notes)
    }

    static let zendeskTicket: [Quirk] = [
        ticket(
            "who asks is the customer",
            [#""author_id":1,"body":"help""#, #""author_id":2,"body":"sure""#],
            chats: [["customer 1: help", "agent 2: sure"]]),
        ticket(
            "the system writes as -1",
            [#""author_id":1,"body":"help""#, #""author_id":-1,"body":"received""#],
            chats: [["customer 1: help", "system -1 [other]: received"]]),
        ticket(
            "entities in plain bodies", [#""author_id":1,"plain_body":"a&nbsp;b &amp; 1 < 2\nc""#],
            chats: [["customer 1: a b & 1 < 2\nc"]]),
        ticket(
            "HTML alone", [#""author_id":1,"html_body":"<p>a</p><p>b</p>""#],
            chats: [["customer 1: a\nb"]]),
        ticket(
            "users say who is who", requester: "",
            [#""author_id":2,"body":"Hello""#, #""author_id":1,"body":"Hi""#],
            users: #"{"id":1,"name":"Tom","role":"end-user"},{"id":2,"name":"Amy","role":"admin"}"#,
            chats: [["agent 2: Hello", "customer 1: Hi"]]),
        ticket(
            "whoever wrote first", requester: "",
            [#""author_id":8,"body":"a""#, #""author_id":9,"body":"b""#],
            chats: [["customer 8: a", "agent 9: b"]]),
        ticket(
            "a picture alone",
            [#""author_id":1,"body":"","attachments":[{"content_type":"image/png"}]"#],
            chats: [["customer 1 [image]: "]]),
        ticket(
            "a file alone",
            [#""author_id":2,"body":"","attachments":[{"content_type":"application/pdf"}]"#],
            chats: [["agent 2 [file]: "]]),
        ticket(
            "a picture beside the words, and the mail that they answer",
            [
                #""author_id":1,"body":"help""#,
                #""author_id":2,"body":"On it\n\nOn Mon, 3 Jun 2024 at 09:05, Lin\n<lin@x.com> wrote:\n> you idiots\n>> older\n","attachments":[{"content_type":"image/png","file_name":"a.png"}]"#,
            ],
            chats: [["customer 1: help", "agent 2: On it", "agent 2 [image]: a.png"]]),
        ticket(
            "a face is no quotation, and a quotation alone stays",
            [
                #""author_id":1,"body":"why\n>_<""#,
                #""author_id":2,"body":"> 100""#,
            ],
            chats: [["customer 1: why\n>_<", "agent 2: > 100"]]),
        ticket(
            "a chat that stands in it as one comment",
            [
                #""author_id":2,"via":{"channel":"chat_transcript"},"body":"(09:05:07) Lin: hi\n(09:05:17) Amy: hello""#,
                #""author_id":1,"body":"thanks""#,
            ],
            chats: [
                [
                    "system 2 [other]: (09:05:07) Lin: hi\n(09:05:17) Amy: hello",
                    "customer 1: thanks",
                ]
            ],
            notes: ["chat-elsewhere"]),
        ticket(
            "a customer who serves others", agents: ["1"], [#""author_id":1,"body":"we help""#],
            chats: [["agent 1: we help"]]),
        ticket("no words at all", [#""author_id":1,"body":"""#], notes: ["empty"]),
        Quirk(
            reader: "zendesk-ticket",
            what: "rows apart: an agent who opens one ticket and answers another",
            text: """
                {"ticket_id":9,"author_id":900,"public":true,"body":"Hi, following up on your call","created_at":"2024-06-03T01:00:00Z"}
                {"ticket_id":9,"author_id":500,"public":true,"body":"thanks","created_at":"2024-06-03T01:10:00Z"}
                {"ticket_id":10,"author_id":501,"public":true,"body":"help","created_at":"2024-06-03T01:00:00Z"}
                {"ticket_id":10,"author_id":900,"public":true,"body":"sure","created_at":"2024-06-03T01:10:00Z"}
                """,
            chats: [
                ["agent 900: Hi, following up on your call", "customer 500: thanks"],
                ["customer 501: help", "agent 900: sure"],
            ]),
        Quirk(
            reader: "zendesk-ticket", what: "a customer with two tickets is no agent",
            text: """
                {"ticket_id":9,"author_id":500,"public":true,"body":"help","created_at":"2024-06-03T01:00:00Z"}
                {"ticket_id":9,"author_id":900,"public":true,"body":"sure","created_at":"2024-06-03T01:10:00Z"}
                {"ticket_id":10,"author_id":500,"public":true,"body":"again","created_at":"2024-06-04T01:00:00Z"}
                {"ticket_id":10,"author_id":901,"public":true,"body":"of course","created_at":"2024-06-04T01:10:00Z"}
                """,
            chats: [
                ["customer 500: help", "agent 900: sure"],
                ["customer 500: again", "agent 901: of course"],
            ]),
        Quirk(
            reader: "zendesk-ticket", what: "somebody in copy beside whoever has the ticket",
            text: """
                {"id":35,"status":"solved","requester":{"id":500,"name":"Lin"},"assignee":{"id":900,"name":"Amy"},"comments":[
                {"author_id":500,"public":true,"body":"help","created_at":"2024-06-03T01:00:00Z"},
                {"author_id":900,"public":true,"body":"sure","created_at":"2024-06-03T01:05:00Z"},
                {"author_id":777,"public":true,"body":"me too","created_at":"2024-06-03T01:06:00Z"}]}
                """,
            chats: [["customer 500: help", "agent 900: sure", "customer 777: me too"]]),
        ticket(
            "two beside the customer and nothing to tell them apart",
            [
                #""author_id":1,"body":"help""#, #""author_id":2,"body":"sure""#,
                #""author_id":3,"body":"me too""#,
            ],
            notes: ["parties-unknown"]),
        ticket(
            "two beside the customer, the agent by the options", agents: ["2"],
            [
                #""author_id":1,"body":"help""#, #""author_id":2,"body":"sure""#,
                #""author_id":3,"body":"me too""#,
            ],
            chats: [["customer 1: help", "agent 2: sure", "customer 3: me too"]]),
        ticket(
            "a comment of nobody rejects its ticket",
            [#""author_id":1,"body":"help""#, #""body":"sure""#], notes: ["no-sender"]),
        Quirk(
            reader: "zendesk-ticket", what: "rows apart, notes among them, in any order",
            text: """
                {"ticket_id":9,"author_id":1,"public":true,"body":"help","created_at":"2024-06-03T01:05:07Z"}
                {"ticket_id":9,"author_id":2,"public":true,"body":"done","created_at":"2024-06-03T01:07:07Z"}
                {"ticket_id":9,"author_id":2,"public":false,"body":"VIP","created_at":"2024-06-03T01:06:07Z"}
                """,
            chats: [["customer 1: help", "system 2 [other]: VIP", "agent 2: done"]]),
    ]
}
