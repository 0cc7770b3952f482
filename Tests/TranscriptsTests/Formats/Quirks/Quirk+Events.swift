import Transcripts

/// Amazon Connect, Microsoft events and Slack.
extension Quirk {
    private static func contact(
        _ what: String, agents: [String] = [], day: LocalDate? = nil, _ items: [String],
        chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        Quirk(
            reader: "contact-lens", what: what, agents: agents, day: day,
            text: """
                {"CustomerMetadata":{"ContactId":"c"},"Participants":[
                {"ParticipantId":"a","ParticipantRole":"AGENT","DisplayName":"Jane"},
                {"ParticipantId":"z","ParticipantRole":"CUSTOMER","DisplayName":"Tom"}],"Transcript":[
                \(items.map { "{\($0)}" }.joined(separator: ",\n"))]}

                """,
            chats: chats, notes: notes)
    }

    private static let clock = #""AbsoluteTime":"2022-10-27T03:32:00.951Z","#

    static let contactLens: [Quirk] = [
        contact(
            "agents go by name",
            [
                clock + #""Content":"Hi","ParticipantId":"a","Type":"MESSAGE""#,
                clock + #""Content":"Hello","ParticipantId":"z","Type":"MESSAGE""#,
            ],
            chats: [["agent Jane: Hi", "customer z: Hello"]]),
        contact(
            "somebody joins",
            [
                clock
                    + #""ContentType":"application/vnd.amazonaws.connect.event.participant.joined","ParticipantId":"a","Type":"EVENT""#
            ],
            chats: [["system Jane [other]: participant.joined"]]),
        contact(
            "the chat ends",
            [
                clock
                    + #""ContentType":"application/vnd.amazonaws.connect.event.chat.ended","Type":"EVENT""#
            ],
            chats: [["system system [other]: chat.ended"]]),
        contact(
            "a picture and a file",
            [
                clock
                    + #""Type":"ATTACHMENT","ParticipantId":"z","Attachments":[{"ContentType":"image/png","AttachmentName":"a.png"}]"#,
                clock
                    + #""Type":"ATTACHMENT","ParticipantId":"a","Attachments":[{"ContentType":"text/csv","AttachmentName":"b.csv"}]"#,
            ],
            chats: [["customer z [image]: a.png", "agent Jane [file]: b.csv"]]),
        contact(
            "a list picker is a card",
            [
                clock
                    + #""Content":"Which?","ContentType":"application/vnd.amazonaws.connect.message.interactive","ParticipantId":"a","Type":"MESSAGE""#
            ],
            chats: [["agent Jane [card]: Which?"]]),
        contact(
            "of choices the title, of an answer the choice",
            [
                clock
                    + #""Content":"{\"templateType\":\"ListPicker\",\"version\":\"1.0\",\"data\":{\"content\":{\"title\":\"What is it about?\",\"elements\":[{\"title\":\"Delivery\"},{\"title\":\"Invoice\"}]}}}","ContentType":"application/vnd.amazonaws.connect.message.interactive","ParticipantId":"a","Type":"MESSAGE""#,
                clock
                    + #""Content":"{\"data\":{\"content\":{\"title\":\"Invoice\"}}}","ContentType":"application/vnd.amazonaws.connect.message.interactive.response","ParticipantId":"z","Type":"MESSAGE""#,
            ],
            chats: [["agent Jane [card]: What is it about?", "customer z [card]: Invoice"]]),
        contact(
            "a bot",
            [
                clock
                    + #""Content":"Hi","ParticipantId":"b","ParticipantRole":"CUSTOM_BOT","DisplayName":"BOT","Type":"MESSAGE""#
            ],
            chats: [["bot BOT: Hi"]]),
        contact(
            "an agent without a name",
            [
                clock
                    + #""Content":"Hi","ParticipantId":"q","ParticipantRole":"AGENT","Type":"MESSAGE""#
            ],
            chats: [["agent q: Hi"]]),
        contact(
            "a supervisor",
            [
                clock
                    + #""Content":"Hi","ParticipantId":"s","ParticipantRole":"SUPERVISOR","DisplayName":"Sue","Type":"MESSAGE""#
            ],
            chats: [["agent Sue: Hi"]]),
        contact(
            "a call counts from its start",
            [#""Content":"Hi","BeginOffsetMillis":1500,"ParticipantId":"a""#],
            chats: [["agent Jane: Hi"]], notes: ["times-without-day"]),
        contact(
            "a call on a day", day: LocalDate(year: 2024, month: 6, day: 3),
            [#""Content":"Hi","BeginOffsetMillis":1500,"ParticipantId":"a""#],
            chats: [["agent Jane: Hi"]]),
        Quirk(
            reader: "contact-lens", what: "the bare transcript", file: "x9.json",
            text: """
                {"Version":"2019-08-26","ContactId":"x9","Transcript":[{"AbsoluteTime":"2022-10-27T03:32:00Z","Content":"Hi","Id":"1","ParticipantId":"z","ParticipantRole":"CUSTOMER","Type":"MESSAGE","DisplayName":"Tom"}]}
                """,
            chats: [["customer z: Hi"]]),
    ]

    private static func travel(
        _ what: String, bots: [String] = [],
        agent: String = "\"AgentId\":\"A1\",\"AgentName\":\"Amy\",",
        _ events: [String], chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        let list = events.map { "{\"EventTime\":\"2024-06-02T20:05:07.1234567-05:00\",\($0)}" }
        return Quirk(
            reader: "microsoft-events", what: what, bots: bots,
            text:
                "{\(agent)\"CallerID\":\"u1\",\"Conversation\":{\"ConversationId\":\"c\",\"Messages\":[\n"
                + list.joined(separator: ",\n") + "]}}\n",
            chats: chats, notes: notes)
    }

    static let microsoft: [Quirk] = [
        travel(
            "the user is the agent",
            [
                #""EventType":"MessageFromUser","Value":"hi","UserId":"u1""#,
                #""EventType":"MessageFromBotOrAgent","Value":"ho","UserId":"A1""#,
            ],
            chats: [["customer u1: hi", "agent A1: ho"]]),
        travel(
            "somebody else is a bot",
            [#""EventType":"MessageFromBotOrAgent","Value":"ho","UserId":"B7""#],
            chats: [["bot B7: ho"]]),
        travel(
            "no agent is named", agent: "",
            [#""EventType":"MessageFromBotOrAgent","Value":"ho","UserId":"B7""#],
            chats: [["agent B7: ho"]]),
        travel(
            "an event", [#""EventType":"AgentJoined","UserId":"A1""#],
            chats: [["system A1 [other]: AgentJoined"]]),
        travel(
            "an event with words", [#""EventType":"Transfer","Value":"to billing","UserId":"A1""#],
            chats: [["system A1 [other]: to billing"]]),
        travel(
            "a bot by the options", bots: ["A1"],
            [#""EventType":"MessageFromBotOrAgent","Value":"ho","UserId":"A1""#],
            chats: [["bot A1: ho"]]),
        travel(
            "no words are no message",
            [
                #""EventType":"MessageFromUser","Value":"","UserId":"u1""#,
                #""EventType":"MessageFromUser","Value":"hi","UserId":"u1""#,
            ],
            chats: [["customer u1: hi"]]),
        travel(
            "nobody sent it", [#""EventType":"MessageFromUser","Value":"hi""#],
            chats: [["customer u1: hi"]]),
        travel(
            "numbers as ids", [#""EventType":"MessageFromUser","Value":"hi","UserId":7"#],
            chats: [["customer 7: hi"]]),
        travel(
            "nothing happened", [#""EventType":"MessageFromUser","Value":"","UserId":"u1""#],
            notes: ["empty"]),
        Quirk(
            reader: "microsoft-events", what: "a list of chats, one of them without an id",
            text: """
                [{"Conversation":{"ConversationId":"1","Messages":[{"EventType":"MessageFromUser","EventTime":"2024-06-02T20:05:07Z","Value":"hi","UserId":"u"}]}},
                {"Conversation":{"Messages":[{"EventType":"MessageFromUser","EventTime":"2024-06-02T20:05:07Z","Value":"hi","UserId":"u"}]}}]
                """,
            chats: [["customer u: hi"]], notes: ["no-id"]),
    ]

    private static func channel(
        _ what: String, agents: [String] = [], _ messages: [String], chats: [[String]] = [],
        notes: [String] = []
    ) -> Quirk {
        Quirk(
            reader: "slack", what: what, agents: agents,
            text: "[" + messages.map { "{\"type\":\"message\",\($0)}" }.joined(separator: ",\n")
                + "]\n",
            chats: chats, notes: notes)
    }

    private static func said(_ user: String, _ words: String, _ stamp: Int, thread: Int? = nil)
        -> String
    {
        let root = thread.map { ",\"thread_ts\":\"\(1_717_376_700 + $0).1\"" } ?? ""
        return #""user":"\#(user)","text":"\#(words)","ts":"\#(1_717_376_700 + stamp).1"\#(root)"#
    }

    /// Words of a thread that begins at 0.
    private static func words(_ words: String, _ stamp: Int) -> String {
        #""text":"\#(words)","ts":"\#(1_717_376_700 + stamp).1","thread_ts":"1717376700.1""#
    }

    static let slack: [Quirk] = [
        channel(
            "who opens a thread is the customer",
            [said("U1", "help", 0, thread: 0), said("U2", "sure", 9, thread: 0)],
            chats: [["customer U1: help", "agent U2: sure"]]),
        channel(
            "two people without a thread", [said("U1", "help", 0), said("U2", "sure", 9)],
            notes: ["parties-unknown"]),
        channel(
            "agents by the options", agents: ["U2"],
            [said("U1", "help", 0), said("U2", "sure", 9)],
            chats: [["customer U1: help", "agent U2: sure"]]),
        channel(
            "mentions, channels, links and entities",
            [said("U1", "<@U2> see <#C1|general> <https://a.b|docs> &lt;3 <!here>", 0, thread: 0)],
            chats: [["customer U1: @U2 see #general docs <3 @here"]]),
        channel(
            "joining is the system's",
            [
                said("U1", "help", 0, thread: 0),
                #""subtype":"channel_join","user":"U9","text":"joined","ts":"1717376709.0""#,
            ],
            chats: [["customer U1: help"], ["system U9 [other]: joined"]]),
        channel(
            "bots",
            [
                said("U1", "help", 0, thread: 0),
                #""subtype":"bot_message","bot_id":"B1","text":"soon","ts":"1717376701.1","thread_ts":"1717376700.1""#,
            ],
            chats: [["customer U1: help", "bot B1: soon"]]),
        channel(
            "an edit gives the last words",
            [
                said("U1", "hepl", 0, thread: 0),
                #""subtype":"message_changed","ts":"1717376702.1","thread_ts":"1717376700.1","message":{"ts":"1717376700.1","text":"help"}"#,
            ],
            chats: [["customer U1: help"]]),
        channel(
            "a reply whose thread began in another file",
            [
                #""parent_user_id":"U1","# + said("U2", "sure", 9, thread: 0),
                said("U1", "thanks", 12, thread: 0),
            ],
            chats: [["agent U2: sure", "customer U1: thanks"]]),
        channel(
            "a file",
            [
                #""files":[{"name":"a.pdf","mimetype":"application/pdf"}],"#
                    + said("U1", "", 0, thread: 0)
            ],
            chats: [["customer U1 [file]: a.pdf"]]),
        channel(
            "words in blocks alone",
            [
                said("U1", "help", 0, thread: 0),
                #""user":"U2","blocks":[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"ask "},{"type":"user","user_id":"U3"}]},{"type":"rich_text_list","elements":[{"type":"rich_text_section","elements":[{"type":"link","url":"https://a.b"}]}]}]},{"type":"section","text":{"type":"mrkdwn","text":"or <https://a.b|here>"},"fields":[{"type":"plain_text","text":"today"}]},{"type":"divider"}],"#
                    + words("", 9),
            ],
            chats: [["customer U1: help", "agent U2: ask @U3\nhttps://a.b\nor here\ntoday"]]),
        channel(
            "words in attachments alone",
            [
                said("U1", "help", 0, thread: 0),
                #""subtype":"bot_message","bot_id":"B1","attachments":[{"pretext":"New","text":"ticket <https://a.b|5>","fallback":"none"},{"fallback":"ticket 6"}],"#
                    + words("", 9),
            ],
            chats: [["customer U1: help", "bot B1: New\nticket 5\nticket 6"]]),
        channel(
            "what somebody does is said by a person",
            [
                said("U1", "help", 0, thread: 0),
                #""subtype":"me_message","user":"U2","# + words("waves", 9),
            ],
            chats: [["customer U1: help", "agent U2: waves"]]),
        channel(
            "files beside the words, which are edited",
            [
                #""user":"U1","files":[{"name":"a.png","mimetype":"image/png"},{"name":"b.mp4","mimetype":"video/mp4"}],"#
                    + words("hepl", 0),
                #""subtype":"message_changed","ts":"1717376702.1","thread_ts":"1717376700.1","message":{"ts":"1717376700.1","text":"help"}"#,
            ],
            chats: [
                ["customer U1: help", "customer U1 [image]: a.png", "customer U1 [video]: b.mp4"]
            ]
        ),
        channel(
            "lines that quote others are left out",
            [
                said("U1", "where is it?\\n2 &gt; 1", 0, thread: 0),
                said("U2", "&gt; where is it?\\non its way", 9, thread: 0),
                said("U2", "soon\\n&gt;&gt;&gt;where is it?\\n2 &gt; 1", 12, thread: 0),
                said("U1", "&gt; on its way", 15, thread: 0),
                #""user":"U2","blocks":[{"type":"rich_text","elements":[{"type":"rich_text_quote","elements":[{"type":"text","text":"soon"}]},{"type":"rich_text_section","elements":[{"type":"text","text":"today"}]}]}],"#
                    + words("", 18),
            ],
            chats: [
                [
                    "customer U1: where is it?\n2 > 1", "agent U2: on its way", "agent U2: soon",
                    "customer U1: > on its way", "agent U2: today",
                ]
            ]),
        channel(
            "taken back",
            [
                said("U1", "help", 0, thread: 0),
                #""subtype":"tombstone","user":"USLACKBOT","text":"This message was deleted.","ts":"1717376701.1","thread_ts":"1717376700.1""#,
            ],
            chats: [
                ["customer U1: help", "system USLACKBOT [recalled]: This message was deleted."]
            ]),
        channel(
            "a thread opened by a bot tells nothing of who is an agent",
            [
                #""subtype":"bot_message","bot_id":"B1","user":"UB","# + words("New request", 0),
                #""user":"U1","parent_user_id":"UB","# + words("on it", 9),
                #""user":"U2","parent_user_id":"UB","# + words("thanks", 12),
            ],
            notes: ["parties-unknown"]),
        channel(
            "a thread opened by a bot, agents by the options", agents: ["U1"],
            [
                #""subtype":"bot_message","bot_id":"B1","user":"UB","# + words("New request", 0),
                #""user":"U1","parent_user_id":"UB","# + words("on it", 9),
                #""user":"U2","parent_user_id":"UB","# + words("thanks", 12),
            ],
            chats: [["bot UB: New request", "agent U1: on it", "customer U2: thanks"]]),
        channel(
            "an answer before what it answers",
            [said("U2", "sure", 9, thread: 0), said("U1", "help", 0, thread: 0)],
            chats: [["customer U1: help", "agent U2: sure"]]),
        channel(
            "a day of silence, one writer", [said("U1", "a", 0), said("U1", "b", 200_000)],
            chats: [["customer U1: a"], ["customer U1: b"]]),
    ]
}
