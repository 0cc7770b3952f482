import Testing

/// A scenario that can get stuck is told, with the place.
struct ScenarioCheckTests {
    @Test func `A sound scenario has no mistakes`() throws {
        #expect(try SmallShop.mistakes(in: SmallShop.scenario) == [])
    }

    /// What is changed in the sound scenario, and the beginning of what must be told. Lines are
    /// those of `SmallShop.scenario`, counted by hand: `start` stands in 13, `anywhere` in 14,
    /// state `ask` in 17, its reactions in 21 to 23, `thanks` in 24, `gone` in 25.
    static let mistakes: [(String, String, String)] = [
        ("start: ask", "start: aks", "13:1: `aks` is not known, did you mean `ask`?"),
        ("to: thanks", "to: thank", "22:9: `thank` is not known, did you mean `thanks`?"),
        (
            "      - {say: 我问的是几天, patience: -1}\n", "",
            "17:3: a chat can get stuck in `ask`"
        ),
        (
            "{misstates: return-days, say: 不对吧，退货几天内可以, patience: -1}", "{say: 嗯, patience: -1}",
            "22:9: the one before has no condition"
        ),
        ("几天, patience: -1}", "几天}", "23:9: a chat can go round for ever: ask → ask"),
        ("几天, patience: -1}", "几天, patience: 1}", "23:9: a chat can go round for ever"),
        (
            "states: return-days, to: thanks", "states: return-days, to: gone",
            "24:3: no way leads to"
        ),
        ("out_of_patience: gone\n", "", "14:5: this costs patience"),
        ("out_of_patience: gone", "out_of_patience: ask", "17:3: customers without patience go to"),
        ("{said: {rule: attitude/cold}, say", "{say", "15:5: what stands in `anywhere` needs"),
        ("states: return-days, to", "states: warranty, to", "22:9: `warranty` is not known"),
        ("shop: 云栖", "shop: 别家", "21:9: `return-days` has no value in this shop"),
        ("[attitude/greeting]", "[attitude/greting]", "10:1: `attitude/greting` is not known"),
        ("rule: attitude/cold", "rule: attitude/cool", "15:19: `attitude/cool` is not known"),
        ("patience: 3", "patiense: 3", "7:1: unknown key `patiense`, did you mean `patience`?"),
        ("say: [你好, 退货几天内可以]", "say: []", "17:3: the state in which a chat starts needs"),
        ("end: angry}", "end: angry, next: [{say: 嗯}]}", "25:37: a state with `end` is over"),
        ("end: angry", "end: cross", "25:24: `cross` is not known"),
        ("every: 3 min", "every: soon", "11:19: a length of time belongs here"),
        ("start: ask", "start : aks", "13:1: `aks` is not known"),
        ("shop: 云栖", "shop: 云栖\nday: today", "6:6: a day must stand here"),
    ]

    @Test(arguments: mistakes)
    func `What can go wrong is told at its place`(
        from: String, to: String, message: String
    ) throws {
        try #require(SmallShop.scenario.contains(from))
        let mistakes = try SmallShop.mistakes(in: SmallShop.scenario.replacing(from, with: to))
        #expect(mistakes.contains { $0.hasPrefix(message) }, "\(mistakes)")
    }

    @Test func `Mere words may stand for what is said`() throws {
        let text = SmallShop.scenario.replacing("{states: return-days, to", with: "{said: 7天, to")
        #expect(try SmallShop.mistakes(in: text) == [])
    }

    @Test func `Two states that lead to each other without a cost are a circle`() throws {
        let text = SmallShop.scenario.replacing(
            "say: 好的谢谢, end: satisfied", with: "next: [{to: ask}]")
        let mistakes = try SmallShop.mistakes(in: text)
        #expect(
            mistakes.contains {
                $0.contains("ask → thanks → ask") || $0.contains("thanks → ask → thanks")
            }, "\(mistakes)")
    }
}
