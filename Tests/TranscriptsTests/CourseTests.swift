import Testing

@testable import Transcripts

/// What stays of a chat without its words.
struct CourseTests {
    private static func chat() -> Conversation {
        var chat = Conversation(id: "c1")
        (chat.shop, chat.customer, chat.tags) = ("云栖", "13800138000", ["投诉"])
        (chat.rating, chat.resolved) = (2, true)
        let customer = Participant(id: "13800138000", name: "王女士")
        let agent = Participant(id: "a1", name: "小雅")
        let lines: [(Role, Participant, String)] = [
            (.customer, customer, "我是王女士，电话13800138000"), (.agent, agent, "王女士您好，请问？"),
            (.customer, customer, "好的谢谢"), (.customer, customer, "几天"),
            (.system, Participant(id: "s", name: "王女士"), "王女士进入会话"),
        ]
        for (number, line) in lines.enumerated() {
            chat.append(
                time: Timestamp(milliseconds: Int64(number) * 1000), role: line.0, sender: line.1,
                words: line.2.utf8, kind: number == 3 ? .image : .text)
        }
        return chat
    }

    @Test func `No word stays, nor who the customer was`() {
        let course = Self.chat().course(customer: "x")
        let told = "\(course.participants) \(String(decoding: course.text, as: UTF8.self))"
        for word in ["王", "138", "您好", "几"] { #expect(!told.contains(word)) }
        #expect(course.customer == "x")
        #expect(course.owner == Participant(id: "a1", name: "小雅"))
    }

    @Test func `Times, kinds, marks and who asked stay`() {
        let (chat, course) = (Self.chat(), Self.chat().course(customer: nil))
        #expect(course.messages.map(\.time) == chat.messages.map(\.time))
        #expect(course.messages.map(\.kind) == chat.messages.map(\.kind))
        #expect(course.messages.map(\.role) == chat.messages.map(\.role))
        #expect([0, 2, 3].map(course.asks) == [true, false, true])
        #expect((course.id, course.shop, course.customer) == ("c1", "云栖", nil))
        #expect((course.tags, course.rating, course.resolved) == (["投诉"], 2, true))
    }
}
