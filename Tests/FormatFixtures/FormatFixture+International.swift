import Transcripts

/// The compatibility suite's conversation as exports of international systems write it.
extension FormatFixture {
    static let international: [FormatFixture] = [
        FormatFixture(
            reader: "google-ccai",
            text: """
                {
                 "conversation_info": {"agent_info": [{"agent_id": 2, "agent_display_name": "小雅"}]},
                 "entries": [
                  {"start_timestamp_usec": 1717376707000000, "text": "你好，这件还有L码吗", "role": "CUSTOMER", "user_id": 1},
                  {"start_timestamp_usec": 1717376741000000, "text": "亲，您好，L码有货的呢", "role": "AGENT", "user_id": 2},
                  {"start_timestamp_usec": "1717377358000000", "text": "您好，48小时内发货，\\n一般2-3天到", "role": "AGENT", "user_id": 3},
                  {"start_timestamp_usec": 1717377380000000, "text": "好的谢谢", "role": "END_USER", "user_id": 1}
                 ]
                }

                """,
            conversation: conversation(
                "chats", customer: "1",
                people: People(
                    customer: Participant(id: "1", name: "1"),
                    first: Participant(id: "2", name: "小雅"),
                    second: Participant(id: "3", name: "3")))),
        FormatFixture(
            reader: "zendesk-chat",
            text: """
                {"id": "2104.1", "type": "chat", "timestamp": "2024-06-03T01:05:07Z", "department_name": "旗舰店", "visitor": {"id": "2.34567", "name": "tb2088买家"}, "rating": "good", "tags": ["shipping"], "history": [{"type": "chat.msg", "timestamp": "2024-06-03T01:05:07Z", "sender_type": "Visitor", "name": "tb2088买家", "msg": "你好，这件还有L码吗"}, {"type": "chat.msg", "timestamp": "2024-06-03T01:05:41Z", "sender_type": "Agent", "agent_id": "36", "name": "小雅", "msg": "亲，您好，L码有货的呢"}, {"type": "chat.msg", "timestamp": "2024-06-03T01:15:58Z", "sender_type": "Agent", "agent_id": "37", "name": "阿明", "msg": "您好，48小时内发货，\\n一般2-3天到"}, {"type": "chat.msg", "timestamp": "2024-06-03T01:16:20Z", "sender_type": "Visitor", "name": "tb2088买家", "msg": "好的谢谢"}]}

                """,
            conversation: conversation(
                "2104.1", customer: "2.34567",
                people: People(
                    customer: Participant(id: "2.34567", name: "tb2088买家"),
                    first: Participant(id: "36", name: "小雅"),
                    second: Participant(id: "37", name: "阿明"))
            ) {
                $0.shop = "旗舰店"
                $0.rating = 5
                $0.tags = ["shipping"]
            }),
        FormatFixture(
            reader: "zendesk-ticket",
            text: """
                {"id": 35436, "requester_id": 20978392, "status": "solved", "tags": ["size"], "via": {"channel": "chat"},
                 "comments": [
                  {"author_id": 20978392, "body": "你好，这件还有L码吗", "public": true, "created_at": "2024-06-03T01:05:07Z"},
                  {"author_id": 36, "body": "亲，您好，L码有货的呢", "public": true, "created_at": "2024-06-03T01:05:41Z"},
                  {"author_id": 37, "html_body": "<div><p>您好，48小时内发货，<br>一般2-3天到</p></div>", "public": true, "created_at": "2024-06-03T01:15:58Z"},
                  {"author_id": 20978392, "body": "好的谢谢", "public": true, "created_at": "2024-06-03T01:16:20Z"}
                 ],
                 "users": [{"id": 20978392, "name": "tb2088买家", "role": "end-user"}, {"id": 36, "name": "小雅", "role": "agent"}, {"id": 37, "name": "阿明", "role": "admin"}]
                }

                """,
            conversation: conversation(
                "35436", customer: "20978392",
                people: People(
                    customer: Participant(id: "20978392", name: "tb2088买家"),
                    first: Participant(id: "36", name: "小雅"),
                    second: Participant(id: "37", name: "阿明"))
            ) {
                $0.channel = "chat"
                $0.tags = ["size"]
                $0.resolved = true
            }),
        FormatFixture(
            reader: "intercom",
            text: """
                {"stream": "conversation_parts", "data": {"id": "p2", "type": "conversation_part", "part_type": "comment", "body": "<p>亲，您好，L码有货的呢</p>", "created_at": 1717376741, "author": {"id": "36", "type": "admin", "name": "小雅"}, "conversation_id": 1}}
                {"stream": "conversation_parts", "data": {"id": "p3", "type": "conversation_part", "part_type": "comment", "body": "<p>您好，48小时内发货，<br/>一般2-3天到</p>", "created_at": 1717377358, "author": {"id": "37", "type": "admin", "name": "阿明"}, "conversation_id": 1}}
                {"stream": "conversation_parts", "data": {"id": "p4", "type": "conversation_part", "part_type": "comment", "body": "<p>好的谢谢</p>", "created_at": 1717377380, "author": {"id": "5fd1", "type": "user", "name": "tb2088买家"}, "conversation_id": 1}}
                {"stream": "conversations", "data": {"type": "conversation", "id": "1", "created_at": 1717376707, "source": {"type": "conversation", "body": "<p>你好，这件还有L码吗</p>", "author": {"id": "5fd1", "type": "user", "name": "tb2088买家"}}, "conversation_rating": {"rating": 4}, "contacts": {"contacts": [{"type": "contact", "id": "5fd1"}]}}}

                """,
            conversation: conversation(
                "1", customer: "5fd1",
                people: People(
                    customer: Participant(id: "5fd1", name: "tb2088买家"),
                    first: Participant(id: "36", name: "小雅"),
                    second: Participant(id: "37", name: "阿明"))
            ) {
                $0.channel = "conversation"
                $0.rating = 4
            }),
        FormatFixture(
            reader: "chatwoot",
            text: """
                [
                 {"id": 1, "content": "你好，这件还有L码吗", "inbox_id": 1, "conversation_id": 7, "message_type": 0, "content_type": "text", "created_at": 1717376707, "private": false, "sender": {"id": 31, "name": "tb2088买家", "type": "contact"}},
                 {"id": 2, "content": "亲，您好，L码有货的呢", "inbox_id": 1, "conversation_id": 7, "message_type": 1, "content_type": "text", "created_at": 1717376741, "private": false, "sender": {"id": 5, "name": "小雅", "type": "user"}},
                 {"id": 3, "content": "您好，48小时内发货，\\n一般2-3天到", "inbox_id": 1, "conversation_id": 7, "message_type": 1, "content_type": "text", "created_at": 1717377358, "private": false, "sender": {"id": 6, "name": "阿明", "type": "user"}},
                 {"id": 4, "content": "好的谢谢", "inbox_id": 1, "conversation_id": 7, "message_type": 0, "content_type": "text", "created_at": 1717377380, "private": false, "sender": {"id": 31, "name": "tb2088买家", "type": "contact"}}
                ]

                """,
            line: 2,
            conversation: conversation(
                "7", customer: "contact-31",
                people: People(
                    customer: Participant(id: "contact-31", name: "tb2088买家"),
                    first: Participant(id: "5", name: "小雅"),
                    second: Participant(id: "6", name: "阿明")))),
        FormatFixture(
            reader: "contact-lens",
            text: """
                {
                 "Channel": "CHAT", "CustomerMetadata": {"ContactId": "b49644f6"},
                 "Participants": [{"DisplayName": "tb2088买家", "ParticipantId": "e9", "ParticipantRole": "CUSTOMER"}],
                 "Transcript": [
                  {"AbsoluteTime": "2024-06-03T01:05:07.000Z", "Content": "你好，这件还有L码吗", "ContentType": "text/plain", "Id": "1", "ParticipantId": "e9", "Type": "MESSAGE"},
                  {"AbsoluteTime": "2024-06-03T01:05:41.000Z", "Content": "亲，您好，L码有货的呢", "ContentType": "text/markdown", "DisplayName": "小雅", "Id": "2", "ParticipantId": "f3", "ParticipantRole": "AGENT", "Type": "MESSAGE"},
                  {"AbsoluteTime": "2024-06-03T01:15:58.000Z", "Content": "您好，48小时内发货，\\n一般2-3天到", "ContentType": "text/markdown", "DisplayName": "阿明", "Id": "3", "ParticipantId": "f4", "ParticipantRole": "AGENT", "Type": "MESSAGE"},
                  {"AbsoluteTime": "2024-06-03T01:16:20.000Z", "Content": "好的谢谢", "ContentType": "text/plain", "Id": "4", "ParticipantId": "e9", "Type": "MESSAGE"}
                 ]
                }

                """,
            conversation: conversation(
                "b49644f6", customer: "e9",
                people: People(
                    customer: Participant(id: "e9", name: "tb2088买家"),
                    first: Participant(id: "小雅", name: "小雅"),
                    second: Participant(id: "阿明", name: "阿明"))
            ) { $0.channel = "CHAT" }),
        FormatFixture(
            reader: "microsoft-events",
            text: """
                {
                  "AgentName": "小雅", "AgentId": "5B94O0", "Team": "Midwest", "ResolutionStatus": "Unresolved", "CallReason": "Size", "CallerID": "999-392",
                  "Conversation": {"ConversationId": "3dc4a85f", "Messages": [
                    {"Id": "1", "EventType": "MessageFromUser", "EventTime": "2024-06-02T20:05:07.0000000-05:00", "Value": "你好，这件还有L码吗", "UserId": "999-392"},
                    {"Id": "2", "EventType": "MessageFromBotOrAgent", "EventTime": "2024-06-02T20:05:41.00000-05:00", "Value": "亲，您好，L码有货的呢", "UserId": "5B94O0"},
                    {"Id": "3", "EventType": "MessageFromBotOrAgent", "EventTime": "2024-06-02T20:15:58.000000-05:00", "Value": "您好，48小时内发货，\\n一般2-3天到", "UserId": "7C"},
                    {"Id": "4", "EventType": "MessageFromUser", "EventTime": "2024-06-02T20:16:20-05:00", "Value": "好的谢谢", "UserId": "999-392"}
                  ]}
                }

                """,
            agents: ["7C"],
            conversation: conversation(
                "3dc4a85f", customer: "999-392",
                people: People(
                    customer: Participant(id: "999-392", name: "999-392"),
                    first: Participant(id: "5B94O0", name: "小雅"),
                    second: Participant(id: "7C", name: "7C"))
            ) {
                $0.tags = ["Size", "Midwest"]
                $0.resolved = false
            }),
        FormatFixture(
            reader: "slack",
            text: """
                [
                  {"type": "message", "user": "U1", "text": "你好，这件还有L码吗", "ts": "1717376707.000000", "thread_ts": "1717376707.000000", "user_profile": {"real_name": "tb2088买家"}},
                  {"type": "message", "user": "U2", "text": "亲，您好，L码有货的呢", "ts": "1717376741.000100", "thread_ts": "1717376707.000000", "user_profile": {"real_name": "小雅"}},
                  {"type": "message", "user": "U3", "text": "您好，48小时内发货，\\n一般2-3天到", "ts": "1717377358.000200", "thread_ts": "1717376707.000000", "user_profile": {"real_name": "阿明"}},
                  {"type": "message", "user": "U1", "text": "好的谢谢", "ts": "1717377380.000300", "thread_ts": "1717376707.000000"}
                ]

                """,
            line: 2,
            conversation: conversation(
                "1717376707.000000", customer: "U1",
                people: People(
                    customer: Participant(id: "U1", name: "tb2088买家"),
                    first: Participant(id: "U2", name: "小雅"),
                    second: Participant(id: "U3", name: "阿明")))),
        FormatFixture(
            reader: "channel-log",
            text: """
                help 2024-06-03 [09:05:07] <lin> 你好，这件还有L码吗
                help 2024-06-03 [09:05:41] <xiaoya> 亲，您好，L码有货的呢
                help 2024-06-03 [09:15:58] <aming> 您好，48小时内发货，
                help 2024-06-03 [09:15:58] <aming> 一般2-3天到
                help 2024-06-03 [09:16:20] <lin> 好的谢谢

                """,
            agents: ["xiaoya", "aming"],
            conversation: conversation(
                "channel-log-alineifhbpbcgcfi", customer: "lin",
                people: People(
                    customer: Participant(id: "lin", name: "lin"),
                    first: Participant(id: "xiaoya", name: "xiaoya"),
                    second: Participant(id: "aming", name: "aming")))),
    ]
}
