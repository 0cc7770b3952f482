extension Phrase {
    package static let customer = Phrase(zh: "客户", en: "customer")
    package static let agent = Phrase(zh: "客服", en: "agent")
    package static let bot = Phrase(zh: "机器人", en: "bot")
    package static let system = Phrase(zh: "系统", en: "system")
}
