/// Words around a number that belong to its unit, its range or its bound.
enum UnitWords {
    /// Units that stand before their number.
    static let leading = Lexicon([
        "¥", "$", "us$", "rmb", "usd", "cny", "£", "€", "gbp", "eur", "百分之", "百分百",
    ])
    static let percentLead = Lexicon(["百分之"])
    static let hundredPercent = Lexicon(["百分百", "百分之百", "百分之一百"])
    static let percent = Unit(.percent)

    static let to = Lexicon(["-", "–", "—", "~", "～", "到", "至", "to", "and"])
    /// First letter of “and”, which joins the ends of a range but not two quantities.
    static let and: UInt32 = 0x61
    static let andHalf = Lexicon(["个半", " and a half ", "-and-a-half-"])
    /// Words between a number and its unit: two full years.
    static let filler = Lexicon([
        "full", "whole", "calendar", "consecutive", "natural", "us", "整", "more",
    ])
    /// Behind the unit: a year and a half.
    static let halfBehind = Lexicon([" and a half", " and half"])
    static let half = UInt32("半" as Unicode.Scalar)
    static let price = UInt32("价" as Unicode.Scalar)
    /// 几 behind numerals makes them vague: 十几天.
    static let few = UInt32("几" as Unicode.Scalar)

    /// Before a period in which something is done once.
    static let every = Lexicon(["每", "每个", "once a", "once every", "once per"])
    static let repeated = Lexicon(["换", "次", "回", "洗", "更", "保养", "清"])
    static let tenths = UInt32("折" as Unicode.Scalar)

    /// Between a length and the rest of it: 一年零六个月.
    static let joints = Lexicon(["零", "又", "加", "外加", "and", "&", ",", "，"])
    /// Inch marks, which are quotation marks too.
    static let quotes = Set("\"″".unicodeScalars.map { UInt32($0) })

    /// Materials that shares are told of.
    static let materials = Lexicon([
        "棉", "麻", "亚麻", "羊毛", "羊绒", "真丝", "桑蚕丝", "聚酯纤维", "涤纶", "锦纶", "氨纶", "粘纤", "莫代尔", "天丝", "腈纶",
        "cotton", "linen", "wool", "silk", "polyester", "spandex", "elastane", "nylon", "viscose",
        "rayon", "lyocell", "modal", "cashmere",
    ])

    /// Words that say a thing is made of one material alone, that is 100 %.
    static let pure: Lexicon = {
        let materials = [
            "棉", "麻", "亚麻", "羊毛", "毛", "羊绒", "真丝", "桑蚕丝", "蚕丝", "牛皮", "羊皮", "皮", "银", "金",
            "牛奶", "果汁",
        ]
        let chinese = materials.flatMap { ["纯\($0)", "全\($0)", "百分百\($0)"] }
        let english = ["cotton", "linen", "wool", "silk", "leather", "cashmere", "silver"]
        return Lexicon(chinese + english.flatMap { ["pure \($0)", "all \($0)", "all-\($0)"] })
    }()

    static let atMostBefore = Lexicon([
        "不超过", "不会超过", "不超", "没超过", "最多", "最长", "最高", "最迟", "最晚", "至多", "不到", "未满", "限", "封顶",
        "不高于", "别超过", "上限是", "上限", "小于", "低于", "少于", "within", "up to", "at most", "less than",
        "under", "no more than", "not more than", "maximum of", "max", "no later than", "below",
        "limited to", "at the most",
    ])
    static let atLeastBefore = Lexicon([
        "满", "超过", "大于", "高于", "多于", "至少", "最少", "最低", "起码", "不少于", "不低于", "达到",
        "at least", "over", "more than", "from", "minimum of", "no less than",
        "not less than", "above", "够", "凑够", "凑满", "买够", "买满", "门槛", "门槛是", "reach",
        "hit", "spend",
    ])
    static let atMostAfter = Lexicon([
        "以内", "之内", "内", "以下", "封顶", "上限", "or less", "or below", "or under", "max", "at most",
        "tops",
    ])
    static let atLeastAfter = Lexicon([
        "以上", "起", "or more", "or above", "or over", "and up", "and over", "and above", "plus",
        "minimum", "at least", "+",
    ])
}
