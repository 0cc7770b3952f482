import Testing
import Transcripts

/// What exports say beside the words: times told in two ways, ratings, states, shops, names.
struct FormatDetailTests {
    /// 10:00:03 less three seconds is the start; nine seconds later it is 10:00:09.
    @Test func `Aliyun: a sentence that tells both times tells the start of the others`() throws {
        let text = """
            {"tickets":[
            {"tid":"t","dialogue":[
            {"role":"坐席","identity":"A","words":"您好","begin":3000,"beginTime":"2024-06-03 10:00:03"},
            {"role":"客户","identity":"c","words":"在吗","begin":9000}]},
            {"dialogue":[{"role":"客户","words":"hi"},{"role":"客服","words":"yo"}]}]}
            """
        let chats = try events(text).compactMap(\.conversation)
        try #require(chats.count == 2)
        let zone = ZoneOffsets(.china)
        #expect(
            chats[0].messages.map(\.time) == [
                Timestamp(text: "2024-06-03 10:00:03", zone: zone),
                Timestamp(text: "2024-06-03 10:00:09", zone: zone),
            ])
        #expect(chats[1].lines == ["customer customer: hi", "agent agent: yo"])
        #expect(chats[1].id.hasPrefix("aliyun-sca-"))
        let alone =
            #"{"tickets":[{"dialogue":[{"role":"客户","words":"hi"},{"role":"客服","words":"yo"}]}]}"#
        #expect(try events(alone).first?.conversation?.id == chats[1].id)
    }

    @Test func `Alibaba Cloud: the same words on two days are two chats`() throws {
        let tickets = [3, 5].map { day in
            """
            {"dialogue":[{"role":"客户","words":"在吗","beginTime":"2024-06-0\(day) 10:00:00"},
            {"role":"客服","words":"您好","beginTime":"2024-06-0\(day) 10:00:09"}]}
            """
        }
        let chats = try events("{\"tickets\":[\(tickets.joined(separator: ","))]}")
            .compactMap(\.conversation)
        #expect(Set(chats.map(\.id)).count == 2)
    }

    @Test func `Google: an answer of the API keeps id, medium, rating and names`() throws {
        let text = """
            {"name":"projects/1/locations/us/conversations/abc","medium":"CHAT","startTime":"2024-06-03T01:00:00Z",
            "qualityMetadata":{"customerSatisfactionRating":4,"agentInfo":[{"agentId":"2","displayName":"Amy"}]},
            "transcript":{"transcriptSegments":[{"words":[{"startOffset":"1.500s"}],"text":"hello","segmentParticipant":{"role":"HUMAN_AGENT","userId":"2"}}]}}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.id == "abc")
        #expect(chat.channel == "chat")
        #expect(chat.rating == 4)
        #expect(chat.participants.map(\.name) == ["Amy"])
        // 2024-06-03 01:00:00 UTC is 1717376400.
        #expect(chat.start == Timestamp(milliseconds: 1_717_376_401_500))
    }

    @Test func `Chatwoot and Intercom: rating and state stay with the chat`() throws {
        let survey = """
            {"payload":[
            {"id":1,"content":"Hi","inbox_id":1,"conversation_id":7,"message_type":0,"created_at":1717379107},
            {"id":6,"content":"Please rate","inbox_id":1,"conversation_id":7,"message_type":3,"created_at":1717379140,
            "content_attributes":{"submitted_values":{"csat_survey_response":{"rating":2,"feedback_message":"slow"}}}}]}
            """
        #expect(try events(survey).first?.conversation?.rating == 2)
        let closed = """
            {"type":"conversation","id":"1","state":"closed","source":{"body":"hi","author":{"type":"user","id":"u"}},"conversation_parts":{"conversation_parts":[]}}
            """
        #expect(try events(closed).first?.conversation?.resolved == true)
    }

    @Test func `Qianniu: where the shop's own account answers, it is the shop of the chat`() throws
    {
        let text = """
            林 2024-06-03 10:11:12
            在吗

            旗舰店:小雅 2024-06-03 10:11:20
            在的

            tb99 2024-06-03 10:20:00
            发货了吗

            旗舰店 2024-06-03 10:21:00
            发了哦
            """
        let chats = try events(text).compactMap(\.conversation)
        #expect(chats.map(\.shop) == ["旗舰店", "旗舰店"])
        #expect(chats.last?.lines == ["customer tb99: 发货了吗", "agent 旗舰店: 发了哦"])
    }

    @Test func `native: pages of a service are read, a broken chat costs itself`() throws {
        let page = """
            {"code": 0, "data": [{"id": "1", "messages": [{"role": "customer", "text": "hi"}]},
             {"messages": []}, {"id": "2", "messages": [{"role": "agent", "text": "yo", "sender": "a"}]}]}
            """
        #expect(
            try events(page).map(\.summary) == [
                "chats:1 conversation 1", "chats:1 no-id", "chats:1 conversation 2",
            ])
    }
}
