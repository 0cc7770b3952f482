extension Phrase {
    package static let excludedNoAgent = Phrase(zh: "没有人工客服发言", en: "no agent wrote in it")
    package static let excludedOtherAgent = Phrase(zh: "不是所选客服", en: "another agent")
    package static let excludedNoTime = Phrase(
        zh: "没有时间，无法按日期筛选", en: "without times, so its date is not known")
    package static let excludedOutsideDates = Phrase(zh: "不在日期范围内", en: "outside the dates")
    package static let excludedOtherChannel = Phrase(zh: "不是所选渠道", en: "another channel")
    package static let excludedOtherShop = Phrase(zh: "不是所选店铺", en: "another shop")
    package static let excludedOtherTag = Phrase(zh: "没有所选标签", en: "without the tag")
    package static let excludedTooShort = Phrase(zh: "消息太少", en: "too few messages")

    package static func identicalTwice(_ id: String, _ first: String, _ second: String) -> Phrase {
        Phrase(
            zh: "会话 \(id) 在 \(first) 和 \(second) 各有一份，内容相同，只算一次",
            en: "conversation \(id) stands both at \(first) and at \(second); it counts once")
    }

    package static func conflictingTwice(_ id: String, _ first: String, _ second: String) -> Phrase {
        Phrase(
            zh: "错误：\(first) 和 \(second) 的两个会话编号都是 \(id)，内容却不同；只用了前一个",
            en: "error: \(first) and \(second) are two different conversations with one id, \(id); "
                + "the first counts")
    }
}
