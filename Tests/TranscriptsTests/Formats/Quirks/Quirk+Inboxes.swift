import Transcripts

/// Intercom and Chatwoot.
extension Quirk {
    private static func parts(
        _ what: String, agents: [String] = [], _ parts: [String], chats: [[String]] = [],
        notes: [String] = []
    ) -> Quirk {
        let list = parts.enumerated().map {
            "{\"id\":\"p\($0)\",\"created_at\":\(1_607_553_249 + $0),\($1)}"
        }
        return Quirk(
            reader: "intercom", what: what, agents: agents,
            text: "{\"id\":\"5\",\"conversation_parts\":{\"conversation_parts\":[\n"
                + list.joined(separator: ",\n") + "]}}\n",
            chats: chats, notes: notes)
    }

    private static let user = #""author":{"id":"u","type":"user"}"#
    private static let admin = #""author":{"id":"a","type":"admin"}"#

    static let intercom: [Quirk] = [
        parts(
            "HTML becomes text",
            [user + #","part_type":"comment","body":"<p>a<br>b</p><ul><li>c</li></ul>""#],
            chats: [["customer u: a\nb\nc"]]),
        parts(
            "entities", [user + #","part_type":"comment","body":"<p>1 &lt; 2 &amp;&nbsp;3</p>""#],
            chats: [["customer u: 1 < 2 & 3"]]),
        parts(
            "notes are scored for nobody", [admin + #","part_type":"note","body":"<p>VIP</p>""#],
            chats: [["system a [other]: VIP"]]),
        parts(
            "assignments have no words", [admin + #","part_type":"assignment","body":null"#],
            chats: [["system a [other]: assignment"]]),
        parts(
            "a closing with words", [admin + #","part_type":"close","body":"<p>bye</p>""#],
            chats: [["agent a: bye"]]),
        parts(
            "a picture alone", [user + #","part_type":"comment","body":"<img src='x'>""#],
            chats: [["customer u [image]: "]]),
        parts(
            "a file alone",
            [
                user
                    + #","part_type":"comment","body":"","attachments":[{"content_type":"application/pdf"}]"#
            ],
            chats: [["customer u [file]: "]]),
        parts(
            "a file with its name",
            [
                user
                    + #","part_type":"comment","body":null,"attachments":[{"name":"inv.pdf","content_type":"application/pdf"}]"#
            ],
            chats: [["customer u [file]: inv.pdf"]]),
        parts(
            "bots", [#""author":{"id":"b","type":"bot"},"part_type":"comment","body":"soon""#],
            chats: [["bot b: soon"]]),
        parts(
            "taken back", [admin + #","part_type":"comment","body":"<p>x</p>","redacted":true"#],
            chats: [["agent a [recalled]: x"]]),
        parts(
            "leads and teams",
            [
                #""author":{"id":"l","type":"lead"},"part_type":"comment","body":"hi""#,
                #""author":{"id":"t","type":"team"},"part_type":"comment","body":"ho""#,
            ],
            chats: [["customer l: hi", "agent t: ho"]]),
        Quirk(
            reader: "intercom", what: "a list in which one conversation has no id",
            text: """
                {"type":"conversation.list","conversations":[
                {"type":"conversation","id":"1","created_at":1717379107,"source":{"body":"hi","author":{"type":"user","id":"u"}},"conversation_parts":{"conversation_parts":[]}},
                {"type":"conversation","created_at":1717379107},
                {"type":"conversation","id":"3","created_at":1717379107,"source":{"body":"yo","author":{"type":"user","id":"u"}},"conversation_parts":{"conversation_parts":[]}}]}
                """,
            chats: [["customer u: hi"], ["customer u: yo"]], notes: ["no-id"]),
        parts(
            "files beside the words",
            [
                user
                    + #","part_type":"comment","body":"<p>see</p>","attachments":[{"name":"a.png","content_type":"image/png"},{"name":"b.mp3","content_type":"audio/mpeg"}]"#
            ],
            chats: [["customer u: see", "customer u [image]: a.png", "customer u [audio]: b.mp3"]]),
        parts(
            "a note that is a file",
            [
                admin
                    + #","part_type":"note","body":null,"attachments":[{"name":"a.pdf","content_type":"application/pdf"}]"#
            ],
            chats: [["system a [file]: a.pdf"]]),
        parts(
            "a mail with what it answers",
            [
                admin
                    + #","part_type":"comment","body":"<p>Sure</p><blockquote><p>you idiots</p><blockquote>older</blockquote></blockquote><p>bye</p>""#,
                admin + #","part_type":"comment","body":"<blockquote>alone</blockquote>""#,
            ],
            chats: [["agent a: Sure\nbye", "agent a: alone"]]),
        Quirk(
            reader: "intercom", what: "the first version of the API, with its first message apart",
            text: """
                {"type":"conversation","id":"147","created_at":1400850973,"user":{"type":"user","id":"u1"},"conversation_message":{"type":"conversation_message","subject":"","body":"<p>where is my order?</p>","author":{"type":"user","id":"u1"}},"conversation_parts":{"conversation_parts":[{"id":"2","part_type":"comment","body":"<p>On its way</p>","created_at":1400857494,"author":{"type":"admin","id":"25"}}]}}
                """,
            chats: [["customer u1: where is my order?", "agent 25: On its way"]]),
        Quirk(
            reader: "intercom", what: "rows as Airbyte stores them",
            text: """
                {"_airbyte_ab_id":"x1","_airbyte_emitted_at":1607553250000,"_airbyte_data":{"type":"conversation_part","id":"71","part_type":"comment","body":"<p>hello</p>","created_at":1607553246,"author":{"id":"u1","type":"user"},"conversation_id":"1"}}
                {"_airbyte_ab_id":"x2","_airbyte_emitted_at":1607553250000,"_airbyte_data":{"type":"conversation_part","id":"72","part_type":"comment","body":"<p>hi</p>","created_at":1607553256,"author":{"id":"a1","type":"admin"},"conversation_id":"1"}}
                """,
            chats: [["customer u1: hello", "agent a1: hi"]]),
        Quirk(
            reader: "intercom", what: "rows as Airbyte stores them where a column is a text",
            text: #"""
                {"_airbyte_ab_id":"x1","_airbyte_data":"{\"type\":\"conversation_part\",\"id\":\"71\",\"part_type\":\"comment\",\"body\":\"<p class=\\\"a\\\">hello</p>\",\"created_at\":1607553246,\"author\":{\"id\":\"u1\",\"type\":\"user\"},\"conversation_id\":\"1\"}"}
                {"_airbyte_ab_id":"x2","_airbyte_data":"{\"type\":\"conversation_part\",\"id\":\"72\",\"part_type\":\"comment\",\"body\":\"<p>hi</p>\",\"created_at\":1607553256,\"author\":{\"id\":\"a1\",\"type\":\"admin\"},\"conversation_id\":\"1\"}"}
                {"_airbyte_ab_id":"x3","_airbyte_data":"{\"type\":"}
                """#,
            chats: [["customer u1: hello", "agent a1: hi"]], notes: ["invalid-json"]),
        Quirk(
            reader: "intercom", what: "rows as Airbyte and taps of Singer send them",
            text: """
                {"type":"SCHEMA","stream":"conversation_parts","schema":{"properties":{}},"key_properties":["id"]}
                {"type":"RECORD","stream":"conversation_parts","record":{"type":"conversation_part","id":"71","part_type":"comment","body":"<p>hello</p>","created_at":"2020-12-09T22:34:06.000000Z","author":{"id":"u1","type":"user"},"conversation_id":"1"}}
                {"type":"RECORD","record":{"stream":"conversation_parts","emitted_at":1607553250000,"data":{"type":"conversation_part","id":"72","part_type":"comment","body":"<p>hi</p>","created_at":1607553256,"author":{"id":"a1","type":"admin"},"conversation_id":"1"}}}
                {"type":"STATE","value":{"bookmarks":{}}}
                """,
            chats: [["customer u1: hello", "agent a1: hi"]]),
        Quirk(
            reader: "intercom", what: "rows apart, the parts before their conversation",
            text: """
                {"data":{"id":"2","conversation_id":"5","part_type":"comment","created_at":1607553260,"body":"<p>ho</p>","author":{"id":"a","type":"admin"}}}
                {"data":{"id":"5","created_at":1607553250,"source":{"type":"chat","body":"<p>hi</p>","author":{"id":"u","type":"contact"}}}}
                """,
            chats: [["customer u: hi", "agent a: ho"]]),
    ]

    private static func inbox(
        _ what: String, agents: [String] = [], bots: [String] = [], _ rows: [String],
        chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        let list = rows.enumerated().map {
            "{\"id\":\($0),\"conversation_id\":7,\"inbox_id\":1,\"created_at\":\(1_717_379_107 + $0),\($1)}"
        }
        return Quirk(
            reader: "chatwoot", what: what, agents: agents, bots: bots,
            text: "{\"payload\":[\n" + list.joined(separator: ",\n") + "]}\n", chats: chats,
            notes: notes)
    }

    private static let contact = #""message_type":0,"sender":{"id":5,"type":"contact"}"#
    private static let seat = #""message_type":1,"sender":{"id":5,"type":"user"}"#

    static let chatwoot: [Quirk] = [
        inbox(
            "a contact 5 is no agent 5",
            [contact + #","content":"hi""#, seat + #","content":"ho""#],
            chats: [["customer contact-5: hi", "agent 5: ho"]]),
        inbox(
            "words for types",
            [
                #""message_type":"incoming","sender":{"id":5,"type":"contact"},"content":"hi""#,
                #""message_type":"outgoing","sender":{"id":6,"type":"user"},"content":"ho""#,
            ],
            chats: [["customer contact-5: hi", "agent 6: ho"]]),
        inbox(
            "private notes", [seat + #","content":"VIP","private":true"#],
            chats: [["system 5 [other]: VIP"]]),
        inbox(
            "activities", [#""message_type":2,"content":"assigned to Amy""#],
            chats: [["system system [other]: assigned to Amy"]]),
        inbox(
            "templates", [#""message_type":3,"content":"rate us""#], chats: [["bot bot: rate us"]]),
        inbox(
            "bots write as agent_bot",
            [#""message_type":1,"sender":{"id":2,"type":"agent_bot"},"content":"hi""#],
            chats: [["bot bot-2: hi"]]),
        inbox(
            "rows of the database",
            [#""message_type":1,"sender_type":"User","sender_id":5,"content":"ho""#],
            chats: [["agent 5: ho"]]),
        inbox(
            "deleted", [seat + #","content":"x","content_attributes":{"deleted":true}"#],
            chats: [["agent 5 [recalled]: x"]]),
        inbox(
            "attachments",
            [
                contact + #","content":null,"attachments":[{"file_type":"image"}]"#,
                seat + #","content":"","attachments":[{"file_type":"audio"}]"#,
            ],
            chats: [["customer contact-5 [image]: ", "agent 5 [audio]: "]]),
        inbox(
            "attachments with a name",
            [
                contact
                    + #","content":null,"attachments":[{"file_type":"file","data_url":"https://x/y/%E5%8F%91%E7%A5%A8.pdf?a=1"}]"#,
                seat
                    + #","content":"","attachments":[{"file_type":"location","fallback_title":"西湖"}]"#,
            ],
            chats: [["customer contact-5 [file]: 发票.pdf", "agent 5 [other]: 西湖"]]),
        inbox(
            "attachments beside the words, and a private one",
            [
                contact
                    + #","content":"see","attachments":[{"file_type":"image","data_url":"https://x/a.png"}]"#,
                seat
                    + #","content":null,"private":true,"attachments":[{"file_type":"audio","data_url":"https://x/b.mp3"}]"#,
            ],
            chats: [
                [
                    "customer contact-5: see", "customer contact-5 [image]: a.png",
                    "system 5 [audio]: b.mp3",
                ]
            ]),
        inbox(
            "mails",
            [
                contact + #","content_type":"incoming_email","content":"<p>mail &amp; body</p>""#,
                seat + #","content":"thanks\n\n在 2024年6月3日，林写道：\n> 你们是骗子""#,
                contact
                    + #","content_type":"incoming_email","content":"ok Amy wrote: hi","content_attributes":{"email":{"text_content":{"full":"ok Amy wrote: hi","reply":"ok"}}}"#,
            ],
            chats: [
                ["customer contact-5: mail & body", "agent 5: thanks", "customer contact-5: ok"]
            ]),
        inbox(
            "what failed no customer saw",
            [
                contact + #","content":"hi""#,
                seat + #","content":"sorry","status":"failed""#,
                seat + #","content":"sorry again","status":3"#,
                seat + #","content":"ho","status":"sent""#,
            ],
            chats: [
                [
                    "customer contact-5: hi", "system 5 [other]: sorry",
                    "system 5 [other]: sorry again", "agent 5: ho",
                ]
            ]),
        inbox(
            "nobody sent it", [#""message_type":1,"content":"away""#], chats: [["bot bot: away"]]),
        Quirk(
            reader: "chatwoot", what: "a message without a type rejects its chat, and no other",
            text: """
                {"payload":[
                {"id":1,"content":"Hi","inbox_id":1,"conversation_id":7,"message_type":0,"created_at":1717379101},
                {"id":9,"content":"x","inbox_id":1,"conversation_id":7},
                {"id":2,"content":"hello","inbox_id":1,"conversation_id":7,"message_type":1,"created_at":1717379102,"sender":{"id":5,"type":"user"}},
                {"id":3,"content":"other chat","inbox_id":1,"conversation_id":8,"message_type":0,"created_at":1717379103}]}
                """,
            chats: [["customer customer: other chat"]], notes: ["message-without-role"]),
        Quirk(
            reader: "chatwoot", what: "a message of no conversation costs itself",
            text: """
                {"payload":[
                {"id":1,"content":"Hi","inbox_id":1,"message_type":0,"created_at":1717379101},
                {"id":3,"content":"other","inbox_id":1,"conversation_id":8,"message_type":0,"created_at":1717379103}]}
                """,
            chats: [["customer customer: other"]], notes: ["no-id"]),
        Quirk(
            reader: "chatwoot", what: "a conversation with its messages, newest first",
            text: """
                {"id":7,"status":"resolved","labels":["refund"],"messages":[
                {"id":2,"conversation_id":7,"message_type":1,"content":"ho","created_at":1717379117,"sender":{"id":5,"type":"user"},"attachments":[{"file_type":"image"}]},
                {"id":1,"conversation_id":7,"message_type":0,"content":"hi","created_at":1717379107,"sender":{"id":8,"type":"contact"}}]}
                """,
            chats: [["customer contact-8: hi", "agent 5: ho", "agent 5 [image]: "]]),
        Quirk(
            reader: "chatwoot", what: "a list of conversations holds their last messages only",
            text: """
                {"data":{"meta":{"all_count":2},"payload":[
                {"id":7,"status":"open","messages":[{"id":9,"content":"last","conversation_id":7,"inbox_id":1,"message_type":1,"created_at":1717379107,"sender":{"id":5,"type":"user"}}]},
                {"id":8,"status":"open","messages":[{"id":10,"content":"hi","conversation_id":8,"inbox_id":1,"message_type":0,"created_at":1717379107,"sender":{"id":6,"type":"contact"}}]}]}}
                """,
            chats: [["agent 5: last"], ["customer contact-6: hi"]],
            notes: ["last-messages-only", "last-messages-only"]),
    ]
}
