import Foundation

/// How one character can be written so that people still read it: other characters of its sound or
/// shape, its parts, its letters.
struct Spelling: Sendable {
    let character: Unicode.Scalar
    /// Its sound without tones, as `wei`; `nil` for what is no Chinese character.
    let sound: String?
    /// Characters that look like it.
    let lookAlikes: Set<Unicode.Scalar>
    /// Its parts written one after the other, as 亻言 for 信.
    let parts: [Unicode.Scalar]?

    init(_ character: Unicode.Scalar) {
        self.character = character
        sound = Self.sound(of: character)
        lookAlikes = Set(
            Self.shapes.filter { $0.unicodeScalars.contains(character) }
                .flatMap { $0.unicodeScalars.map(\.self) }
        ).subtracting([character])
        parts = Self.splits[character].map { Array($0.unicodeScalars) }
    }

    /// Whether another character has the same sound or nearly the same shape.
    func isLike(_ other: Unicode.Scalar, sound otherSound: (Unicode.Scalar) -> String?) -> Bool {
        if other == character { return false }
        if lookAlikes.contains(other) { return true }
        return sound != nil && sound == otherSound(other)
    }

    /// The first reading of a Chinese character without its tone, by the system's table.
    static func sound(of character: Unicode.Scalar) -> String? {
        guard character.properties.isIdeographic else { return nil }
        let sound = String(character).applyingTransform(
            StringTransform("Han-Latin; Latin-ASCII"), reverse: false)
        return sound.flatMap { $0.allSatisfy(\.isASCII) ? $0.lowercased() : nil }
    }

    /// Characters that stand everywhere, and mostly for themselves: 为新 is no 微信.
    static let common = Set(
        ("的一是在不了有和人这中大为上个我以要他时来用们到地于出就分对成会可发年动同也能下过说那好你"
            + "没还都很给吧呢吗啊哦嗯再想看去得").unicodeScalars)

    /// Characters that are taken for each other at a glance.
    private static let shapes = [
        "微薇徽徵溦嶶", "信伩訫讯杺", "加伽咖茄珈架", "扣叩扪", "群裙郡", "转传砖", "账帐胀", "付什", "宝实宲",
        "钱线浅残", "支枝", "淘掏萄", "返反饭板", "现规视", "红江", "包句勾", "评平苹", "好妤", "电甴由田",
        "话活", "手乎", "机肌", "号亏", "码妈吗", "私利", "聊卯", "联取", "线绒", "低抵", "价介", "骗编偏",
        "滚衮", "妈吗码", "你尔妳", "他她也", "狗苟", "傻僾", "操澡燥", "投股", "诉拆斥", "腾滕", "讯迅汛",
        "店占点", "私禾", "直值", "接妾", "免兔", "费弗", "券卷", "刷唰", "单旦", "优忧", "惠慧",
    ]

    /// Characters whose parts are often written one after the other.
    private static let splits: [Unicode.Scalar: String] = [
        "信": "亻言", "群": "君羊", "加": "力口", "钱": "钅戋", "银": "钅艮", "好": "女子", "评": "讠平",
        "现": "王见", "红": "纟工", "转": "车专", "账": "贝长", "帐": "巾长", "价": "亻介", "低": "亻氐",
        "私": "禾厶", "聊": "耳卯", "联": "耳关", "码": "石马", "号": "口丂", "话": "讠舌", "付": "亻寸",
        "淘": "氵匋", "妈": "女马", "你": "亻尔", "他": "亻也", "她": "女也", "狗": "犭句", "猪": "犭者",
        "操": "扌喿", "骗": "马扁", "投": "扌殳", "诉": "讠斥", "滚": "氵衮", "维": "纟隹", "薇": "艹微",
        "推": "扌隹", "优": "亻尤", "机": "木几", "扣": "扌口", "抠": "扌区", "裙": "衤君", "张": "弓长",
        "刷": "尸巾刂", "拍": "扌白", "明": "日月", "林": "木木", "朋": "月月", "从": "人人", "引": "弓丨",
    ]
}
