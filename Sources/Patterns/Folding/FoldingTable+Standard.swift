extension FoldingTable {
    /// The usual disguises in Chinese customer service: ways out of the platform, of payment and
    /// around the ban on insults.
    package static let standard = FoldingTable(
        entries: disguises.flatMap { target, sources in
            sources.split(separator: " ").map { Entry(source: String($0), target: target) }
        })

    /// A target with all its sources. A source must not be an ordinary word of a chat.
    private static let disguises: [(target: String, sources: String)] = [
        ("微", "薇 溦"),
        ("微信", "徽信 威信 维信 葳信 v信 wei信 微xin weixin vx"),
        ("加", "➕ ✚"),
        ("加微", "+微 佳微 嘉微 伽微"),
        ("加v", "+v"),
        ("加微信", "+vx"),
        ("加wx", "+wx"),
        ("加q", "+q"),
        ("加qq", "+qq"),
        ("qq", "扣扣 抠抠 蔻蔻 叩叩 企鹅 🐧"),
        ("q群", "q裙"),
        ("qq群", "qq裙"),
        ("信", "亻言"),
        ("群", "君羊"),
        ("银", "钅艮"),
        ("宝", "寳"),
        ("支付宝", "芝付宝 之付宝 支付保 支付bao zhi付宝"),
        ("淘宝", "掏宝 桃宝 淘bao 某宝"),
        ("转账", "转帐"),
        ("返现", "反现 返xian"),
        ("红包", "红苞 🧧"),
        ("电话", "☎ 📞 电hua"),
        ("手机", "📱"),
        ("钱", "💰"),
        ("星", "⭐"),
        ("妈", "🐎 🐴"),
        ("猪", "🐷"),
        ("狗", "🐶"),
        ("操", "肏 艹"),
        ("操你妈", "草泥马"),
        ("傻逼", "煞笔 煞逼 傻比 沙比 傻b"),
    ]
}
