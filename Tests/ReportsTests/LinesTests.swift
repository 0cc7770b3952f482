import Rules
import Testing
import Wording

@testable import Reports

struct LinesTests {
    private static func line(
        _ finding: Finding, _ language: Language, price: Points? = nil
    ) -> String {
        var lines: [UInt8] = []
        FindingsJSON(language: language).write(finding, price: price, to: &lines)
        return String(decoding: lines, as: UTF8.self)
    }

    @Test func `a finding is one line by the contract`() {
        let finding = Finding(
            conversation: "c1", agent: "a01", rule: "compliance/off-platform",
            ruleDigest: "0a1b2c3d4e5f", dimension: "compliance", severity: .major,
            points: ReportExample.points("-2.5"), disguised: true,
            evidence: [
                Evidence(message: 2, span: 3..<14, text: "薇❤信 138"),
                Evidence(message: 4, span: nil, text: "好的👍"),
            ],
            explanation: Phrase(zh: "留了微信", en: "Gave a number"), nearMiss: nil)
        #expect(
            Self.line(finding, .zh) == """
                {"conversation":"c1","agent":"a01","rule":"compliance/off-platform",\
                "rule_digest":"0a1b2c3d4e5f","dimension":"compliance","severity":"major",\
                "points":-2.5,"disguised":true,"evidence":[\
                {"message":2,"start":3,"end":14,"text":"薇❤信 138"},\
                {"message":4,"start":0,"end":3,"text":"好的👍"}],\
                "explanation":"留了微信","near_miss":null,"charged_with":null,"load":null}

                """)
        let plain = Self.line(finding, .en, price: ReportExample.points("-4"))
        #expect(plain.contains("\"points\":-4,"))
        #expect(plain.contains("\"explanation\":\"Gave a number\""))
    }

    @Test func `a finding that another rule is charged for names the rule`() {
        let other = ReportExample.cards[0]
        let finding = Self.finding("compliance/off-platform").absorbed(by: other)
        let line = Self.line(finding, .en)
        #expect(line.contains("\"points\":0,"))
        #expect(line.contains("\"charged_with\":\"\(other.id)\","))
        let row = FindingsTable(cards: [other], language: .en)
            .row(finding, price: .zero, spoken: .en)
        let column = FindingsTable.columns.firstIndex { $0.key == "charged_with" }
        #expect(column.map { row[$0] } == .text(other.id))
    }

    private static func finding(_ rule: String) -> Finding {
        Finding(
            conversation: "c1", agent: "a01", rule: rule, ruleDigest: "0a1b2c3d4e5f",
            dimension: "compliance", severity: .major, points: Points(-2), disguised: false,
            evidence: [Evidence(message: 2, span: nil, text: "好")], explanation: Phrase("x"),
            nearMiss: nil)
    }

    @Test func `better words of a row are in the language of the chat`() throws {
        let card = ReportExample.cards[0]
        let finding = Self.finding(card.id)
        let table = FindingsTable(cards: [card], language: .zh)
        #expect(table.row(finding, price: .zero, spoken: .en).last == .text(card.instead.en))
        #expect(card.instead.en != card.instead.zh)
    }

    @Test func `a reject is one line`() {
        #expect(
            RejectsJSON.line(file: "a.jsonl", line: 7, code: "no_time", reason: "没有时间")
                == "{\"file\":\"a.jsonl\",\"line\":7,\"code\":\"no_time\",\"reason\":\"没有时间\"}\n")
    }

    @Test func `scores are one line for the total and one for each dimension`() throws {
        let summary = try ReportExample.summary()
        let lines = ScoresJSON.lines(summary.agents, ranking: summary.ranking)
            .split(separator: "\n")
        #expect(lines.count == 8 * 5)
        let complete = lines.filter { $0.hasPrefix("{\"agent\":\"a06\"") }
        #expect(
            complete[0] == """
                {"agent":"a06","dimension":null,"n_conversations":18,"machine":99.78,\
                "confirmed":null,"low":99.78,"high":99.78,"design":"census",\
                "range":"two-sided-95","defects":1,\
                "defects_low":1,"defects_high":1,"red_lines":0,"red_lines_low":0,\
                "red_lines_high":0,"rank_best":1,"rank_worst":7,"rank_group":null}
                """)
        #expect(complete[1].contains("\"dimension\":\"attitude\""))
        #expect(
            lines[0].contains(
                "\"design\":\"stratified-by-agent\",\"range\":\"two-sided-95\",\"defects\":4,\"defects_low\":17,"
            ))
    }
}
