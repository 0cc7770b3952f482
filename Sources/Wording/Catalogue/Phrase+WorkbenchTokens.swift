extension Phrase {
    // The page of tokens.

    package static let tokens = Phrase(zh: "接口令牌", en: "Tokens")
    package static let tokensSentence = Phrase(
        zh: "让公司自己的系统导入会话、读取得分。令牌代表一位用户，只显示一次，随时可以吊销。",
        en: "For a company's own systems, to bring chats in and fetch scores. A token acts for a "
            + "user, is shown once and can be revoked at any time.")
    package static let noTokens = Phrase(zh: "还没有令牌", en: "No tokens yet")
    package static let noTokensWhy = Phrase(
        zh: "需要对接系统时，在下面建立一个。", en: "Make one below when a system is to be connected.")
    package static let tokenName = Phrase(zh: "用途", en: "What for")
    package static let tokenNameHint = Phrase(
        zh: "例如：客服系统每日导入", en: "For example: nightly import from the help desk")
    package static let tokenUser = Phrase(zh: "代表谁", en: "Acts for")
    package static let tokenUserHint = Phrase(
        zh: "自己，或者不是主管的用户。能看什么由角色决定；导入要用主管自己的令牌。",
        en: "Yourself, or somebody who is no lead. The role decides what it may do; importing "
            + "takes a lead's own.")
    package static let tokenScopes = Phrase(zh: "范围", en: "Scope")
    package static let tokenReads = Phrase(zh: "读取", en: "read")
    package static let tokenImports = Phrase(zh: "导入会话", en: "import chats")
    package static let tokenDays = Phrase(zh: "有效期", en: "Good for")
    package static let tokenExpires = Phrase(zh: "到期", en: "Expires")
    package static let tokenUsed = Phrase(zh: "最近使用", en: "Last used")
    package static let tokenNeverUsed = Phrase(zh: "从未", en: "never")
    package static let tokenMake = Phrase(zh: "建立令牌", en: "Make a token")
    package static let tokenRevoke = Phrase(zh: "吊销", en: "Revoke")
    package static let tokenOver = Phrase(zh: "已过期", en: "expired")
    package static let tokenIsRevoked = Phrase(zh: "已吊销", en: "revoked")
    package static let tokenOnce = Phrase(
        zh: "请现在复制，离开这个页面后再也看不到它：", en: "Copy it now: it is never shown again.")
    package static let tokenNameTaken = Phrase(
        zh: "已经有一个同名的令牌。", en: "There is a token of this name already.")
    package static let apiPageLink = Phrase(zh: "接口说明", en: "How to call it")
    package static let apiTry = Phrase(zh: "试一下", en: "Try it")
    package static let apiProblemsTitle = Phrase(zh: "出错代码", en: "What can go wrong")
    package static let apiParametersTitle = Phrase(zh: "参数", en: "Parameters")
    package static let apiFieldsTitle = Phrase(zh: "回答的字段", en: "Fields of the answer")
    package static let apiFile = Phrase(
        zh: "机器可读的说明（OpenAPI 3.1）", en: "For programs (OpenAPI 3.1)")

    package static func days(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 天", en: counted(count, "day"))
    }
}
