/// What `rules explain` says about each step of a rule.
extension Phrase {
    package static let traceFiltered = Phrase(
        zh: "这条规则不适用于这样的会话（见规则里的 where）",
        en: "not meant for a chat like this (see `where` in the rule)")
    package static let traceNoTimes = Phrase(
        zh: "会话里缺少所需的时间", en: "the times that it needs are missing")
    package static let traceNoRating = Phrase(zh: "会话没有评分", en: "the chat has no rating")
    package static let traceNoResolution = Phrase(
        zh: "会话没有写明问题是否解决", en: "the chat does not say whether it was resolved")
    package static let traceOtherRule = Phrase(
        zh: "它引用的规则在这里不适用", en: "a rule that it asks about does not apply here")

    package static let traceNotYetDue = Phrase(
        zh: "约定的时间还没到，聊天记录就结束了", en: "the records end before the promised time")

    package static func traceNoWords(of side: Phrase) -> Phrase {
        Phrase(
            zh: "规定的范围里没有\(side.zh)的消息", en: "the window has no message of the \(side.en)")
    }

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
        zh: "试用：一条规则在这些会话里会标出什么，按命中的词归并计数；时效规则按超时多久归并。",
        en:
            "Previews what one rule would find, grouped by the words it hit, or by how late it came."
    )
    package static let abstractOfRulesSchema = Phrase(
        zh: "输出规则文件的 JSON Schema，供编辑器补全和检查。",
        en: "Prints the JSON Schema of rule files, for editors to complete and check.")
    package static let helpSchemaOf = Phrase(
        zh: "哪一种文件：rule 规则，condition 公共条件（conditions/*.yaml），filters 豁免（filters.yaml）",
        en: "which file: rule, condition (conditions/*.yaml) or filters (filters.yaml)")
    package static let columnReason = Phrase(zh: "原因", en: "Reason")
    package static let columnExample = Phrase(zh: "例子（会话）", en: "Example")

    package static let columnOverrun = Phrase(zh: "超时", en: "Late by")
    package static let overrunMoment = Phrase(zh: "2 分钟以内", en: "up to 2 min")
    package static let overrunMinutes = Phrase(zh: "2–5 分钟", en: "2–5 min")
    package static let overrunQuarter = Phrase(zh: "5–15 分钟", en: "5–15 min")
    package static let overrunHour = Phrase(zh: "15–60 分钟", en: "15–60 min")
    package static let overrunMore = Phrase(zh: "1 小时以上", en: "over an hour")
    package static let overrunNever = Phrase(zh: "一直没有", en: "never came")

    package static func previewNothing(in conversations: Int) -> Phrase {
        Phrase(
            zh: "看了 \(conversations) 通会话，这条规则没有标出任何问题。",
            en: "This rule finds nothing in \(counted(conversations, "conversation")).")
    }

    package static func previewSummary(flagged: Int, of conversations: Int) -> Phrase {
        Phrase(
            zh: "\(conversations) 通会话里有 \(flagged) 通会被标出",
            en: "\(flagged) of \(counted(conversations, "conversation")) would be flagged")
    }
}
