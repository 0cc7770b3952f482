import Testing

@testable import Rules

/// What a text states, written `low-high unit` in base units of the measure. Hand-worked.
struct QuantityTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let stated: [String]
        var testDescription: String { text }

        init(_ text: String, _ stated: String...) {
            self.text = text
            self.stated = stated
        }
    }

    @Test(arguments: [
        Case("七天", "168 time"), Case("7天", "168 time"), Case("７ 天", "168 time"),
        Case("一周", "168 time"), Case("168小时", "168 time"), Case("168 h", "168 time"),
        Case("a week", "168 time"), Case("7-day return", "168 time"),
        Case("7日内", "168 time"), Case("暂时7日，别急", "168 time"), Case("您有7日时间", "168 time"),
        Case("十五天", "360 time"), Case("半个月", "360 time"),
        Case("四十八个小时", "48 time"), Case("两天", "48 time"), Case("48hrs", "48 time"),
        Case("半小时", "0.5 time"), Case("一个半小时", "1.5 time"), Case("10分钟", "0.16667 time"),
        Case("三个工作日", "72 time"), Case("3 business days", "72 time"),
        Case("five working days", "120 time"), Case("两年", "17280 time"),
        Case("24个月", "17280 time"), Case("一年半", "12960 time"), Case("俩月", "1440 time"),
        Case("a couple of weeks", "336 time"), Case("a fortnight", "336 time"),
        Case("half a year", "4320 time"), Case("two full years", "17280 time"),
        Case("a year and a half", "12960 time"),
    ])
    func `durations are read in every dress`(_ example: Case) {
        #expect(stated(example.text) == example.stated)
    }

    @Test(arguments: [
        Case("88元", "88 yuan"), Case("¥88", "88 yuan"), Case("￥ 1,299.50", "1299.5 yuan"),
        Case("五十九块九", "59.9 yuan"), Case("两百五十块", "250 yuan"), Case("一百零五元", "105 yuan"),
        Case("1万元", "10000 yuan"), Case("5毛", "0.5 yuan"), Case("$35", "35 dollars"),
        Case("thirty-five dollars", "35 dollars"), Case("10 bucks", "10 dollars"),
        Case("USD 4", "4 dollars"), Case("8美元", "8 dollars"), Case("70%", "70 percent"),
        Case("百分之七十", "70 percent"), Case("百分百", "100 percent"), Case("七成", "70 percent"),
        Case("95 percent", "95 percent"), Case("纯棉的", "100 percent"), Case("三件", "3 pieces"),
        Case("5 pcs", "5 pieces"), Case("限一件", "1 pieces"), Case("三十度", "30 degrees"),
        Case("40℃", "40 degrees"), Case("86°F", "30 degrees"), Case("40 degrees", "40 degrees"),
        Case("满88包邮", "88 -"), Case("五斤", "2500 grams"), Case("500毫升", "500 millilitres"),
        Case("10000毫安", "10000 milliampereHours"),
    ])
    func `money, shares, pieces and degrees are read`(_ example: Case) {
        #expect(stated(example.text) == example.stated)
    }

    @Test(arguments: [
        Case("2-3天", "48-72 time"), Case("2到3天", "48-72 time"), Case("两三天", "48-72 time"),
        Case("2天到3天", "48-72 time"), Case("5~7 business days", "120-168 time"),
        Case("24小时至48小时", "24-48 time"), Case("二三十天", "480-720 time"),
        Case("three to five days", "72-120 time"),
    ])
    func `ranges keep both ends`(_ example: Case) {
        #expect(stated(example.text) == example.stated)
    }

    @Test(arguments: [
        "订单号40296306415032524", "13800001111", "6月18日发", "18号", "2026年", "12点", "23:00", "M码",
        "38码",
        "第3天", "十几天", "几天", "一个", "这两天", "3天前", "2 days ago", "have a nice day", "one moment",
        "24小时在线", "24 hours a day", "七成新", "3月上新", "只要一下", "24年新款", "15 天蓝色", "给您补一份",
    ])
    func `what only looks like an amount is none`(_ text: String) {
        #expect(stated(text).filter { !$0.hasSuffix(" -") } == [])
    }

    @Test(arguments: [
        Case("不是30天，是7天", "720 time", "168 time"),
        Case("满99元包邮，7天无理由", "99 yuan", "168 time"),
        Case("It used to be 96 hours, now 48 hours", "96 time", "48 time"),
    ])
    func `every amount of a text is found`(_ example: Case) {
        #expect(stated(example.text) == example.stated)
    }

    @Test func `the range is that of number and unit in bytes`() throws {
        let text = "付款后48 小时内"
        let quantity = try #require(QuantityReader.quantities(in: text).first)
        #expect(quantity.range == 9..<18)
        #expect(quantity.bound == .atMost)
    }

    @Test(arguments: [
        ("7天以内", Quantity.Bound.atMost), ("不超过7天", .atMost), ("up to 7 days", .atMost),
        ("within 7 days", .atMost), ("满88元", .atLeast), ("at least 7 days", .atLeast),
        ("99元起", .atLeast), ("7天以上", .atLeast), ("是7天", nil),
    ])
    func `bounds are told`(_ text: String, _ bound: Quantity.Bound?) {
        #expect(QuantityReader.quantities(in: text).first?.bound == bound)
    }

    @Test(arguments: [
        ("七天", "一周"), ("7天", "168小时"), ("7天", "a week"), ("两年", "24个月"), ("半个月", "15天"),
        ("一个月", "30天"), ("一年", "365天"), ("一年", "12个月"), ("半年", "180天"), ("半年", "6个月"),
        ("48小时", "两天"), ("3个工作日", "3天"), ("一周", "5个工作日"), ("2-3天", "3天"), ("2-3天", "2天"),
        ("30度", "86°F"), ("七成", "70%"), ("5件", "5个"), ("一个季度", "3个月"), ("90天", "三个月"),
    ])
    func `the same amount in other words agrees`(_ left: String, _ right: String) throws {
        #expect(try quantity(left).agrees(with: quantity(right)))
        #expect(try quantity(right).agrees(with: quantity(left)))
    }

    @Test(arguments: [
        ("7天", "8天"), ("3个工作日", "5天"), ("两年", "36个月"), ("一个月", "31天"), ("2-3天", "4天"),
        ("5件", "5元"), ("8元", "8美元"), ("30度", "40°F"), ("48小时", "4天"), ("一年", "13个月"),
    ])
    func `another amount or measure does not agree`(_ left: String, _ right: String) throws {
        #expect(try !quantity(left).agrees(with: quantity(right)))
        #expect(try !quantity(right).agrees(with: quantity(left)))
    }

    @Test(arguments: [
        ("7-15天", "15天", false), ("七到十五天", "15天", false), ("48到72小时", "48小时", false),
        ("三五天", "2-3天", false), ("3 to 5 days", "2-3天", false), ("3天", "2-3天", true),
        ("2-3天", "两三天", true), ("48-72小时", "2-3天", true), ("24-48小时内", "48小时", true),
        ("2-3天", "3天以内", true), ("15天", "15天", true),
    ])
    func `a range states a value where it goes beyond it on no side`(
        _ said: String, _ value: String, _ states: Bool
    ) throws {
        #expect(try quantity(said).states(quantity(value)) == states)
    }

    @Test func `no text of any kind makes it crash`() {
        var state: UInt64 = 20_260_608
        let alphabet = Array(
            "七天7半两百万零一个月%¥$.,-~～ 到a days half第一℃包邮满几块九年半h🙏\u{200D}é".unicodeScalars)
        for _ in 0..<3000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            for quantity in QuantityReader.quantities(in: String(text)) {
                #expect(quantity.range.upperBound <= String(text).utf8.count)
                #expect(quantity.low <= quantity.high)
            }
        }
    }

    private func quantity(_ text: String) throws -> Quantity {
        try #require(QuantityReader.quantities(in: text).first)
    }

    private func stated(_ text: String) -> [String] {
        QuantityReader.quantities(in: text).map { quantity in
            let ends = [quantity.low, quantity.high].map { quantity.unit?.base($0) ?? $0 }
            let shown = ends.map { (($0 * 1e5).rounded() / 1e5) }.map { value in
                value == value.rounded() ? String(Int(value)) : String(value)
            }
            let amount = shown[0] == shown[1] ? shown[0] : shown.joined(separator: "-")
            return "\(amount) \(quantity.unit.map { $0.measure.rawValue } ?? "-")"
        }
    }
}
