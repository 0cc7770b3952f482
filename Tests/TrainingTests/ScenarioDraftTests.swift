import Rules
import TestSupport
import Testing
import Training
import Transcripts

/// Scenarios made of real chats.
struct ScenarioDraftTests {
    @Test func `A chat becomes a scenario that leads on where its facts are stated`() throws {
        let shop = try SmallShop()
        let script = try Script(
            """
            @shop 云栖
            C: 你好
            C: 退货几天内可以
            A: 您好，签收后7天内可以退货
            C: 运费"谁"出
            A: 自己看
            C: 好吧
            """, id: "c-1", zone: WorkingCalendar.standard.zone)
        let text = try #require(ScenarioDraft(of: script.conversation, by: shop.pack.rules).yaml)
        #expect(text.contains("shop: \"云栖\""))
        #expect(text.contains("teaches: [attitude/cold]"))
        #expect(text.contains("say: [\"你好\", \"退货几天内可以\"]"))
        #expect(text.contains("- {states: [return-days], to: ask-2}"))
        // The reply against which a rule has something is no model.
        #expect(text.contains("good:\n  - \"您好，签收后7天内可以退货\"\n  - \"‹…›\"\n"))
        // Filled in, it is sound: every state has a way out, every path ends.
        let lists = ["words/please-wait.txt": "稍等\n"]
        let mended = text.replacing("‹…›", with: "好")
        let made = try SmallShop(lists.merging(["scenarios/made.yaml": mended]) { $1 })
        let scenario = try ScenarioBook(made.pack).scenario("made")
        #expect(scenario.states.map(\.name) == ["ask-1", "ask-2", "done", "gone"])
        #expect(scenario.state("ask-2")?.say == ["运费\"谁\"出"])
        #expect(scenario.state("done")?.say == ["好吧"])
    }

    @Test func `Control characters stay out, and the day is that of the chat`() throws {
        var chat = Conversation(id: "order-13812345678")
        for (role, words) in [(Role.customer, "在\u{1B}[31m吗\u{0}"), (.agent, "在")] {
            chat.append(
                time: nil, role: role, sender: Participant(id: role.name, name: role.name),
                words: words.utf8)
        }
        let rules = try SmallShop().pack.rules
        let day = try #require(LocalDate("2026-03-02"))
        let text = try #require(ScenarioDraft(of: chat, on: day, by: rules).yaml)
        #expect(text.contains("\nday: 2026-03-02\n") && text.contains("say: [\"在 [31m吗 \"]"))
        #expect(!text.contains("13812345678"))
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }

    @Test func `A chat without an agent makes none`() throws {
        let script = try Script("C: 在吗", zone: WorkingCalendar.standard.zone)
        #expect(ScenarioDraft(of: script.conversation, by: try SmallShop().pack.rules).yaml == nil)
    }
}
