/// What `rules mine` says.
extension Phrase {
    package static let abstractOfRulesMine = Phrase(
        zh: "从聊天里找词：变着样子写的词，或者客服在该说的地方实际怎么说。",
        en:
            "Finds in chats what no rule knows yet: words in disguise, or the wordings that agents use."
    )
    package static let helpDisguises = Phrase(
        zh: "找这个词（或词表、规则里的词）的变体；可写多次",
        en: "find this word, or those of a list or rule, in disguise; may be repeated")
    package static let helpWording = Phrase(
        zh: "这条规则要求说的话，客服实际是怎么说的", en: "what agents write where this rule demands something")
    package static let helpLeast = Phrase(
        zh: "至少出现这么多次才列出", en: "show what stands at least so often")
    package static let mineOneThing = Phrase(
        zh: "--disguises 和 --wording 写一种", en: "give either --disguises or --wording")
    package static let columnWord = Phrase(zh: "词", en: "Word")
    package static let columnForm = Phrase(zh: "写法", en: "Form")
    package static let columnTimes = Phrase(zh: "次数", en: "Times")
    package static let columnKnown = Phrase(zh: "已能识别", en: "Known")
    package static let columnNewLine = Phrase(zh: "可加的一行", en: "Line to add")
    package static let columnCountsAlready = Phrase(zh: "已经算数", en: "Counts")
    package static let mineFolding = Phrase(
        zh: "看过没问题的，贴到 rules/folding.txt：", en: "paste those you approve into rules/folding.txt:")
    package static let mineList = Phrase(
        zh: "应该算数的，贴到这条规则的词表里：", en: "paste those that should count into the rule's list:")

    package static func mineNothing(in conversations: Int) -> Phrase {
        Phrase(
            zh: "看了 \(conversations) 通会话，什么也没找到。",
            en: "Nothing was found in \(counted(conversations, "conversation")).")
    }

    package static func nothingDemanded(_ id: String) -> Phrase {
        Phrase(
            zh: "规则 \(id) 没有要求客服说什么话（没有 must，或 must 里没写要说的话）",
            en: "rule \(id) demands no words (no `must`, or one without words)")
    }
}
