import Rules
import Sampling
import Testing
@testable import Training
import Transcripts
import Wording

/// Questions about rules and facts, and when they come again.
struct DrillTests {
    @Test func `Right answers move up the boxes of Leitner, a wrong one back to the first`() {
        var box = LeitnerBox()
        #expect(box.isDue(on: 0))
        box.answer(isRight: true, on: 100)
        #expect(box.number == 2 && box.due == 102)
        #expect(!box.isDue(on: 101) && box.isDue(on: 102))
        box.answer(isRight: true, on: 102)
        #expect(box.number == 3 && box.due == 106)
        box.answer(isRight: false, on: 106)
        #expect(box.number == 1 && box.due == 107)
        for day in 0..<9 { box.answer(isRight: true, on: day) }
        #expect(box.number == 6 && box.due == 8 + 32)
    }

    /// Limits of Beta(r + ½, w + ½), by scipy.stats.beta.ppf.
    @Test(arguments: [
        ([Bool](), 0.0, 1.0, false),
        ([true, true, true], 0.4644, 1.0, false),
        (Array(repeating: true, count: 10), 0.7828, 1.0, true),
        (Array(repeating: false, count: 10), 0.0, 0.2172, false),
        ([true, true, false, true, true], 0.3714, 0.9775, false),
    ])
    func `Mastery has a range, and needs it to be high`(
        answers: [Bool], low: Double, high: Double, mastered: Bool
    ) {
        let mastery = Mastery(answers)
        #expect(abs(mastery.low - low) < 0.0001 && abs(mastery.high - high) < 0.0001)
        #expect(mastery.isMastered == mastered)
    }

    @Test func `Only the last ten answers count`() {
        let mastery = Mastery(
            Array(repeating: false, count: 20) + Array(repeating: true, count: 10))
        #expect(mastery.right == 10 && mastery.wrong == 0)
    }

    @Test func `What was broken in practice comes first, then what is longest due`() throws {
        var book = DrillBook()
        book.add(.init(subject: "b", right: true, day: 0))
        book.add(.init(subject: "c", right: false, day: 0))
        book.add(.init(subject: "d", right: true, day: 4))
        // b is due on day 2, c on day 1, d on day 6; a and e were never asked.
        let due = book.due(on: 5, of: ["a", "b", "c", "d", "e"], broken: ["e": 2])
        #expect(due == ["e", "c", "b", "a"])
        let again = try DrillBook(book.answers.map { try $0.json() }.joined(), name: "x")
        #expect(again == book)
        #expect(throws: PracticeRecordError.self) { _ = try DrillBook("no\n", name: "x") }
    }

    @Test func `A rewritten message is judged by the rules, in its chat`() throws {
        let shop = try SmallShop([
            "attitude/cold.yaml": SmallShop.cold.replacing(
                "fixtures: [{flag: \"A: 自己看\"}",
                with: "fixtures: [{flag: \"C: 有货吗\\nA: 你自己看 # <- here\"}")
        ])
        let deck = DrillDeck(
            shop.pack.rules, language: .zh, today: LocalDate(dayNumber: 20_000))
        #expect(deck.subjects == ["attitude/cold", "attitude/greeting", "attitude/rude"])
        var generator = Xoshiro256(seed: 1)
        let drawn = deck.drill(on: "attitude/cold", using: &generator)
        let drill = try #require(drawn)
        #expect(drill.outcome(of: "我帮您看一下", by: shop.pack.rules) == .right)
        guard case .still = drill.outcome(of: "自己看吧", by: shop.pack.rules) else {
            Issue.record("a cold word passes")
            return
        }
        // Another rule has something against it.
        guard case .still = drill.outcome(of: "滚吧", by: shop.pack.rules) else {
            Issue.record("a red line passes")
            return
        }
        #expect(drill.outcome(of: "2", by: shop.pack.rules) == .unreadable)
        // No rule has anything against these, and they answer nothing.
        for words in ["哈哈", "您好，好的", "hello ok"] {
            #expect(drill.outcome(of: words, by: shop.pack.rules) == .beside, "\(words)")
        }
    }

    /// Sizes and numbers stand beside Han characters without a blank.
    @Test(arguments: [("XL码有的", true), ("3天就到", true), ("M码有的", false)])
    func `A reply is like its chat by a size or a number too`(words: String, isLike: Bool) {
        var chat = Conversation(id: "c")
        let asker = Participant(id: "u", name: "u")
        chat.append(
            time: nil, role: .customer, sender: asker, words: "我要XL的，3号前到".utf8)
        #expect(ReplyLikeness(chat, at: 1, by: nil).holds(for: words) == isLike)
    }

    @Test func `What a rule demands is asked for in its place`() throws {
        let rules = try SmallShop().pack.rules
        let deck = DrillDeck(rules, language: .zh, today: LocalDate(dayNumber: 20_000))
        var generator = Xoshiro256(seed: 1)
        let drawn = deck.drill(on: "attitude/greeting", using: &generator)
        let drill = try #require(drawn)
        guard case .complete(_, place: 0) = drill.question else {
            Issue.record("asked in another way")
            return
        }
        #expect(drill.outcome(of: "您好，在的", by: rules) == .right)
        #expect(drill.outcome(of: "在的亲", by: rules) != .right)
        // With the greeting, and with what another rule forbids.
        #expect(drill.outcome(of: "您好，自己看", by: rules) != .right)
    }

    @Test func `A fault elsewhere in the chat does not spoil the answer to this one`() throws {
        var chat = Conversation(id: "c")
        for (role, words) in [
            (Role.customer, "有货吗"), (.agent, "您好，自己看"), (.customer, "有货吗"), (.agent, "自己看"),
        ] {
            chat.append(
                time: nil, role: role, sender: Participant(id: role.name, name: role.name),
                words: words.utf8)
        }
        let rules = try SmallShop().pack.rules
        for (place, answer) in [(1, "您好，有货的"), (3, "有货的")] {
            let drill = Drill(
                subject: "attitude/cold", question: .rewrite(chat: chat, fault: place))
            #expect(drill.outcome(of: answer, by: rules) == .right, "\(place)")
            #expect(drill.outcome(of: "有货，自己看", by: rules) != .right, "\(place)")
        }
    }

    @Test func `A fault is found by its number, and a fact chosen by its own`() throws {
        var chat = Conversation(id: "c")
        for (role, words) in [(Role.customer, "在吗"), (.agent, "自己看"), (.agent, "好")] {
            chat.append(
                time: nil, role: role, sender: Participant(id: role.name, name: role.name),
                words: words.utf8)
        }
        let none = try SmallShop().pack.rules
        let find = Drill(subject: "attitude/cold", question: .find(chat: chat, faults: [1]))
        #expect(find.outcome(of: "2", by: none) == .right)
        #expect(find.outcome(of: "3", by: none) == .wrong)
        #expect(find.outcome(of: "4", by: none) == .unreadable)
        #expect(find.outcome(of: "第二条", by: none) == .unreadable)
        let choose = Drill(
            subject: "fact/x",
            question: .choose(
                fact: Phrase("x"), shop: "s", product: nil, values: ["7 天", "15 天"], right: 1))
        #expect(choose.outcome(of: "2", by: none) == .right)
        #expect(choose.outcome(of: "1", by: none) == .wrong)
        #expect(choose.outcome(of: "15", by: none) == .unreadable)
    }
}
