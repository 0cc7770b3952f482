/// Every unit that is understood, with the names that people write.
enum UnitTable {
    /// All names; the number of a word is its index in `units`.
    static let names: Lexicon = Lexicon(rows.flatMap { $0.names })
    static let units: [Unit] = rows.flatMap { row in row.names.map { _ in row.unit } }
    /// Chinese names with their units.
    static let named: [(String, Unit)] = rows.flatMap { row in
        row.names.filter { $0.utf8.count > $0.count }.map { ($0, row.unit) }
    }
    /// Second meanings of names above.
    static let homonyms: [(String, Unit)] = [
        ("g", Unit(.gigabytes)), ("t", Unit(.gigabytes, 1024)), ("个", Unit(.kinds)),
        ("分", Unit(.time, 1.0 / 60)), ("pound", Unit(.sterling)),
        ("pounds", Unit(.sterling)), ("m", Unit(.time, 1.0 / 60)), ("位", Unit(.letters)),
        ("次", Unit(.lessons)),
    ]
    /// One name a unit, for messages that list what may be written.
    static let samples: [String] = rows.compactMap { $0.names.first }

    private struct Row: Sendable {
        let unit: Unit
        let names: [String]

        init(_ unit: Unit, _ names: String) {
            self.unit = unit
            self.names = names.split(separator: "|").map(String.init)
        }
    }

    private static let rows: [Row] = time + money + others

    private static let time = [
        Row(Unit(.time, 1.0 / 3600), "秒|秒钟|second|seconds|sec|secs"),
        Row(Unit(.time, 1.0 / 60), "分钟|minute|minutes|min|mins"),
        Row(Unit(.time, 0.25), "刻钟"),
        Row(
            Unit(.time),
            "小时|个小时|个钟头|钟头|个钟|h|hr|hrs|hour|hours"),
        Row(
            Unit(.time, 24),
            "天|日|自然日|个自然日|日历日|整天|个整天|天时间|晚|个晚上|晚上|夜|个夜晚|day|days|calendar day"
                + "|calendar days|night|nights"),
        Row(
            Unit(.time, 24, .workingDay),
            "工作日|个工作日|工作天|个工作天|working day|working days|business day|business days"
                + "|workday|workdays|work day|work days|weekday|weekdays"),
        Row(
            Unit(.time, 24 * 7, .week),
            "周|星期|个星期|礼拜|个礼拜|week|weeks|wk|wks"),
        Row(Unit(.time, 24 * 14, .week), "fortnight|fortnights"),
        Row(Unit(.time, 24 * 30, .calendar), "个月|月|month|months|mth|mths|mos"),
        Row(Unit(.time, 24 * 90, .calendar), "季度|个季度|quarter|quarters"),
        Row(Unit(.time, 24 * 360, .calendar), "年|年时间|year|years|yr|yrs"),
    ]

    private static let money = [
        Row(Unit(.yuan), "元|块|块钱|元钱|块人民币|元人民币|rmb|cny|yuan|人民币|¥"),
        Row(Unit(.yuan, 0.1), "毛|毛钱|角"),
        Row(
            Unit(.dollars),
            "美元|美金|刀|dollar|dollars|buck|bucks|usd|us dollars|us$|$"),
        Row(Unit(.dollars, 0.01), "cent|cents|美分"),
        Row(Unit(.sterling), "英镑|£|gbp|quid|pounds sterling"),
        Row(Unit(.sterling, 0.01), "pence|pennies"),
        Row(Unit(.euros), "欧元|€|eur|euro|euros"),
    ]

    private static let others = [
        Row(Unit(.percent), "%|percent|per cent|pct|个百分点|个点|percentage points"),
        Row(Unit(.percent, 10), "成"),
        Row(
            Unit(.pieces),
            "件|个|单|双|盒|瓶|包|袋|箱|条|只|台|套|支|罐|份|张|本|把|片|枚|根|颗|粒"
                + "|item|items|piece|pieces|pc|pcs|unit|units|pair|pairs|box|boxes"
                + "|bottle|bottles|pack|packs|bag|bags|set|sets"),
        Row(Unit(.times), "次|time|times"),
        Row(Unit(.degrees), "度|°|degree|degrees"),
        Row(Unit(.degrees, 1, .celsius), "摄氏度|℃|°c|c|degrees c|degrees celsius|celsius"),
        Row(
            Unit(.degrees, 1, .fahrenheit),
            "°f|f|℉|华氏度|degrees f|degrees fahrenheit|fahrenheit"),
        Row(Unit(.milliampereHours), "毫安时|毫安|mah"),
        Row(Unit(.milliampereHours, 1000), "安时|ah"),
        Row(Unit(.watts), "瓦|w|watt|watts"),
        Row(Unit(.watts, 1000), "千瓦|kw"),
        Row(Unit(.volts), "伏|伏特|v|volt|volts"),
        Row(Unit(.hertz), "赫兹|赫|hz|hertz"),
        Row(Unit(.decibels), "分贝|db|decibel|decibels"),
        Row(Unit(.lumens), "流明|lm|lumen|lumens"),
        Row(Unit(.turns), "转|转每分|转每分钟|转/分|转/分钟|rpm|revs|revolutions"),
        Row(Unit(.calories), "大卡|千卡|kcal|卡路里|calories|calorie|cal|cals"),
        Row(Unit(.gigabytes), "gb|gigabyte|gigabytes|gigs|gig"),
        Row(Unit(.gigabytes, 1024), "tb|terabyte|terabytes"),
        Row(Unit(.gigabytes, 1.0 / 1024), "mb|megabyte|megabytes"),
        Row(Unit(.pixels), "像素|px|pixels"),
        Row(Unit(.pixels, 10_000), "万像素"),
        Row(Unit(.pixels, 1_000_000), "megapixels|megapixel|mp"),
        Row(Unit(.points), "积分|分|points|point"),
        Row(Unit(.instalments), "期|instalments|instalment|installments|installment"),
        Row(Unit(.people), "人|个人|位|people|persons|person"),
        Row(Unit(.lessons), "节|节课|课时|lessons|lesson|classes|sessions|session"),
        Row(Unit(.pages), "页|pages|page"),
        Row(Unit(.layers), "层|ply|layers|layer"),
        Row(Unit(.kinds), "种|款|色|种颜色|个颜色|colours|colors|kinds|types|flavours|flavors"),
        Row(Unit(.letters), "字|个字|个字母|字母|letters|characters|letter|character"),
        Row(
            Unit(.years),
            "岁|周岁|years old|year old|year-olds|years of age|yrs old|yo"),
        Row(Unit(.tenths), "折"),
        Row(Unit(.grams, 0.001), "毫克|mg"),
        Row(Unit(.grams), "克|g|gram|grams"),
        Row(Unit(.grams, 500), "斤|市斤"),
        Row(Unit(.grams, 1000), "公斤|千克|kg|kgs|kilo|kilos|kilogram|kilograms"),
        Row(Unit(.grams, 453.59237, .imperial), "磅|lb|lbs|pound|pounds"),
        Row(Unit(.grams, 28.349523125, .imperial), "oz|ounce|ounces"),
        Row(Unit(.millimetres), "毫米|mm|millimetres|millimeters"),
        Row(Unit(.millimetres, 10), "厘米|公分|cm|centimetres|centimeters"),
        Row(Unit(.millimetres, 1000), "米|m|metre|metres|meter|meters"),
        Row(Unit(.millimetres, 25.4, .imperial), "英寸|寸|inch|inches|\"|″|''"),
        Row(Unit(.millimetres, 304.8, .imperial), "英尺|foot|feet|ft"),
        Row(Unit(.millimetres, 1_000_000), "公里|千米|km|kilometres|kilometers|kms"),
        Row(Unit(.millimetres, 1_609_344, .imperial), "英里|mile|miles"),
        Row(Unit(.squareMetres), "平方米|平米|平方|平|㎡|square metres|square meters|sqm"),
        Row(Unit(.millilitres), "毫升|ml|millilitres|milliliters"),
        Row(Unit(.millilitres, 29.5735, .imperial), "fl oz|fluid ounces"),
        Row(Unit(.millilitres, 1000), "升|l|litre|litres|liter|liters"),
    ]
}
