import Foundation
import Testing
import Wording

@testable import Rules

struct FactFileTests {
    private static let head = """
        title: {zh: 退货期限, en: Return window}
        unit: 天
        asked: [退货 几天, return how long]

        """

    @Test func `a fact file is read with all its fields`() throws {
        let source = """
            title: {zh: 快递, en: Courier}
            unit: text
            asked: [什么快递, which carrier]
            stated: [快递, 合作]
            claims: ['默认发(?<value>[一-龥]{2})']
            rivals: [couriers]
            values:
              - {value: 中通, to: 2026-03-08, shops: [云栖家居]}
              - {value: 顺丰, from: 2026-03-09, shops: [云栖家居], products: [空气炸锅]}
            """
        let book = try FactBook(
            [SourceText(path: "rules/facts/courier.yaml", text: source)], lists: ["couriers"])
        let fact = try #require(book.facts.first)
        #expect(fact.id == "courier")
        #expect(fact.title.en == "Courier")
        #expect(fact.unit == nil)
        #expect(fact.asked == [["什么快递"], ["which", "carrier"]])
        #expect(fact.stated == ["快递", "合作"])
        #expect(fact.claims == ["默认发(?<value>[一-龥]{2})"])
        #expect(fact.rivals == ["couriers"])
        #expect(fact.values.map(\.amount) == [.word("中通"), .word("顺丰")])
        // 2026-03-08 is day 20,520 since 1970-01-01 (date -d 2026-03-08 +%s, divided by 86,400).
        #expect(fact.values.map(\.to) == [20_520, nil])
        #expect(fact.values.map(\.from) == [nil, 20_521])
        #expect(fact.values[1].products == ["空气炸锅"])
    }

    @Test func `topic words are those of the questions without question words`() throws {
        let fact = try fact(
            """
            title: 质保
            unit: 月
            asked: [质保 多久, 保修 几年, 质保期, 七天 退, 快递 是 什么, how long is the warranty]
            values: [{value: 12个月}]
            """)
        #expect(fact.stated == ["质保", "保修", "质保期", "退", "快递", "warranty"])
    }

    @Test(arguments: [
        ("value: 7", 7.0 * 24), ("value: 7 天", 168), ("value: 一周", 168), ("value: 48小时", 48),
        ("value: 2-3 个工作日", 72),
    ])
    func `a value may carry its own unit`(_ value: String, _ hours: Double) throws {
        let fact = try fact(Self.head + "values:\n  - {\(value)}")
        guard case .quantity(let quantity) = fact.values[0].amount else {
            Issue.record("no quantity")
            return
        }
        #expect(quantity.unit?.base(quantity.high) == hours)
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let source: String
        let line: Int
        let column: Int
        let says: String
        var testDescription: String { says }
    }

    @Test(arguments: [
        Mistake(source: "\(head)values: []", line: 4, column: 9, says: "`values` is empty"),
        Mistake(
            source: "\(head)values:\n  - {value: 7 天}\n  - {value: 8 天, from: 2026-03-01}",
            line: 6, column: 5, says: "the value in line 5"),
        Mistake(
            source: """
                \(head)values:
                  - {value: 7 天, shops: [甲店, 乙店], to: 2026-03-09}
                  - {value: 8 天, shops: [乙店], from: 2026-03-09}
                """, line: 6, column: 5, says: "the value in line 5"),
        Mistake(
            source: "\(head)values: [{value: 7 天, from: 2026-03-09, to: 2026-03-08}]",
            line: 4, column: 29, says: "later than `to`"),
        Mistake(
            source: "\(head)values: [{value: 7 天, from: 2026-02-30}]",
            line: 4, column: 29, says: "is no date"),
        Mistake(
            source: "\(head)values: [{value: 七天左右}]",
            line: 4, column: 18, says: "is no amount"),
        Mistake(
            source: "\(head)values: [{value: 7 元}]",
            line: 4, column: 18, says: "does not measure"),
        Mistake(
            source: "\(head)values: [{value: 7, shop: 甲店}]",
            line: 4, column: 21, says: "did you mean `shops`"),
        Mistake(
            source: "title: 退货\nunit: 光年\nasked: [退货 几天]\nvalues: [{value: 7}]",
            line: 2, column: 7, says: "unknown unit"),
        Mistake(
            source: "title: 退货\nunit: 天\nasked: []\nvalues: [{value: 7}]",
            line: 3, column: 8, says: "`asked` is empty"),
        Mistake(
            source: "title: 退货\nunit: 天\nasked: [几天 多久]\nvalues: [{value: 7}]",
            line: 3, column: 9, says: "question words only"),
        Mistake(
            source: "title: 退货\nunit: 天\nasked: [退货 几天]\nclaims: ['\\d+天']\nvalues: [{value: 7}]",
            line: 4, column: 10, says: "named `value`"),
        Mistake(
            source: "title: 退货\nunit: 天\nasked: [退货 几天]\nrivals: [x]\nvalues: [{value: 7}]",
            line: 4, column: 9, says: "`unit: text`"),
        Mistake(
            source: "title: 快递\nunit: text\nasked: [什么快递]\nrivals: [courier]\n"
                + "values: [{value: 中通}]",
            line: 4, column: 10, says: "did you mean `couriers`"),
    ])
    func `a mistake is told with its place`(_ mistake: Mistake) throws {
        let source = SourceText(path: "rules/facts/f.yaml", text: mistake.source)
        let thrown = #expect(throws: FileErrors.self) {
            try FactBook([source], lists: ["couriers", "cities"])
        }
        let error = try #require(thrown?.errors.first)
        #expect("\(error.line):\(error.column)" == "\(mistake.line):\(mistake.column)")
        #expect(error.phrase.en.contains(mistake.says))
        #expect(error.phrase.zh.contains("rules/facts/f.yaml:\(mistake.line):"))
    }

    @Test func `values may overlap where their scopes differ`() throws {
        let fact = try fact(
            """
            \(Self.head)values:
              - {value: 7 天}
              - {value: 8 天, shops: [甲店]}
              - {value: 9 天, products: [电饭煲]}
              - {value: 10 天, shops: [甲店], products: [电饭煲]}
            """)
        let inForce = { (shop: String?, product: String?) in
            fact.value(on: 20_520, shop: shop, product: product)?.text
        }
        #expect(inForce("乙店", "毛巾") == "7 天")
        #expect(inForce("甲店", "毛巾") == "8 天")
        #expect(inForce("乙店", "电饭煲") == "9 天")
        #expect(inForce("甲店", "智能电饭煲 4L") == "10 天")
        #expect(inForce(nil, nil) == "7 天")
    }

    @Test func `all mistakes of all files are told at once`() throws {
        let bad = ["a", "b"].map { SourceText(path: "\($0).yaml", text: "title: x") }
        let thrown = #expect(throws: FileErrors.self) { try FactBook(bad, lists: []) }
        #expect(thrown?.errors.map(\.path) == ["a.yaml", "b.yaml"])
    }

    @Test func `the knowledge base of a labelled set is read`() throws {
        let json = """
            {"note": "", "facts": [
              {"id": "fee", "topic": "fee", "questions": ["包装 多少钱"], "questions_en": ["gift wrap"],
               "unit": "元", "values": [
                {"value": 8, "from": null, "to": "2026-03-08", "shops": ["甲店"]},
                {"value": 4, "unit": "USD", "from": null, "to": null, "shops": ["B"]}]},
              {"id": "courier", "topic": "courier", "questions": ["什么快递"], "unit": "text",
               "values": [{"value": "UPS", "unit": "carrier", "from": null, "to": null}]},
              {"id": "odd", "topic": "odd", "questions": ["亮度 多少"],
               "values": [{"value": 3, "from": null, "to": null}]},
              {"id": "light", "topic": "light", "questions": ["光强 多少"], "unit": "坎德拉",
               "values": [{"value": 3, "from": null, "to": null}]},
              {"id": "engraving", "topic": "engraving", "questions": ["刻字"], "unit": "text",
               "values": [{"value": true, "from": null, "to": null}]},
              {"id": "closing", "topic": "closing", "questions": ["几点 关门"], "unit": "text",
               "values": [{"value": "21:00", "from": null, "to": null}]}
            ]}
            """
        let (book, leftOut) = try FactBook.labelled(json: Data(json.utf8))
        #expect(book.facts.map(\.id) == ["fee", "courier", "light", "engraving", "closing"])
        #expect(leftOut == ["odd"])
        #expect(book.facts[0].values.map(\.text) == ["8元", "4USD"])
        #expect(book.inForce(0, on: 20_520, shop: "甲店", product: nil)?.text == "8元")
        #expect(book.inForce(0, on: 20_521, shop: "甲店", product: nil) == nil)
        #expect(book.facts[1].values[0].amount == .word("UPS"))
        #expect(book.topicWords.contains("包装"))
        let measures = book.facts.dropFirst(2).map { $0.units.map(\.measure.rawValue) }
        #expect(measures == [["own 坎德拉", "own 坎德拉"], ["answer"], ["clock"]])
    }

    private func fact(_ source: String) throws -> Fact {
        try Fact(SourceText(path: "f.yaml", text: source), lists: [])
    }
}
