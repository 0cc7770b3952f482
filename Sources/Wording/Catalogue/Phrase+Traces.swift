/// What `rules explain` says about each step of a rule.
extension Phrase {
    package static let traceFiltered = Phrase(
        zh: "这条规则不适用于这样的会话（见规则里的 where）",
        en: "not meant for a chat like this (see `where` in the rule)")
    package static let traceNotApplicable = Phrase(
        zh: "不适用：缺少时间、评分等信息，或者该说话的一方没有发言",
        en: "does not apply: times, a rating or the like are missing, "
            + "or the side in question wrote nothing")

    package static let traceUndetermined = Phrase(
        zh: "太费时，没能判定这条消息（表达式超出了运算限额）",
        en: "could not decide this message: a pattern takes more work than its limits allow")

    package static func traceExempted(_ explanation: Phrase, by exemption: Phrase) -> Phrase {
        Phrase(
            zh: "\(explanation.zh)；由 \(exemption.zh)豁免",
            en: "\(explanation.en); exempted by \(exemption.en)")
    }

    package static let traceKeptElsewhere = Phrase(
        zh: "约定的时间内，客服在另一个会话里回复了这位客户",
        en: "an agent wrote to the customer in time, in another chat")

    package static func traceNoTrigger(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "没有出现「\(sentence.zh)」的消息", en: "no message in which \(sentence.en)")
    }

    package static func traceNothingForbidden(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "没有「\(sentence.zh)」的消息", en: "no message in which \(sentence.en)")
    }

    package static func traceLifted(_ title: Phrase) -> Phrase {
        Phrase(zh: "因为这句话（unless），不再要求：\(title.zh)", en: "lifted by this (unless): \(title.en)")
    }

    package static func traceEnded(_ title: Phrase) -> Phrase {
        Phrase(zh: "到这句话为止（until），不再要求：\(title.zh)", en: "ends here (until): \(title.en)")
    }

    package static let traceReplaced = Phrase(
        zh: "对方又开了一轮，从新的一轮算起", en: "a new turn takes its place")
    package static let traceOnlyLate = Phrase(
        zh: "一直没有做到；这条规则只算做得晚的", en: "never answered; this rule counts only late ones")
    package static let traceOnlyNever = Phrase(
        zh: "做到了，但晚了；这条规则只算一直没做到的",
        en: "answered late; this rule counts only what is never answered")
    package static let traceNearest = Phrase(zh: "最接近的", en: "nearest")
    package static let traceAccept = Phrase(zh: "改成这样就算", en: "would count with")
    package static let traceSawNothing = Phrase(zh: "看过，没有发现", en: "looked and saw nothing")
    package static let traceNotMeant = Phrase(zh: "不涉及这通会话", en: "nothing to look at")
    package static let traceWhole = Phrase(zh: "整通会话", en: "the conversation as a whole")
}

/// What `rules try` says.
extension Phrase {
    package static let abstractOfRulesTry = Phrase(
        zh: "试用：一条规则在这些会话里会标出什么，按命中的词归并计数。",
        en: "Previews what one rule would find, grouped by the words it hit.")
    package static let abstractOfRulesSchema = Phrase(
        zh: "输出规则文件的 JSON Schema，供编辑器补全和检查。",
        en: "Prints the JSON Schema of rule files, for editors to complete and check.")
    package static let columnExample = Phrase(zh: "例子（会话）", en: "Example")

    package static func previewSummary(flagged: Int, of conversations: Int) -> Phrase {
        Phrase(
            zh: "\(conversations) 通会话里有 \(flagged) 通会被标出",
            en: "\(flagged) of \(conversations) conversations would be flagged")
    }
}
