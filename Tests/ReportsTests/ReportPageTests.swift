import Foundation
import Rules
import Scoring
import Testing
import Transcripts
import Wording

@testable import Reports

struct ReportPageTests {
    @Test(arguments: Language.allCases)
    func `a page is one whole file that asks the network for nothing`(_ language: Language) throws {
        let html = ReportPage(try ReportExample.summary(), language: language).html
        try keep(html, as: "report-\(language.rawValue).html")
        #expect(html.hasPrefix("<!DOCTYPE html>"))
        for word in ["http:", "https:", "//", "<script", "@import", "url(", "src="] {
            #expect(!html.contains(word), "\(word)")
        }
    }

    @Test(arguments: Language.allCases)
    func `every link leads to one place on the page`(_ language: Language) throws {
        let html = ReportPage(try ReportExample.summary(), language: language).html
        let ids = html.matches(of: /id="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        let targets = html.matches(of: /(?:href="#|aria-labelledby=")([^"]+)"/).map {
            String($0.1)
        }
        #expect(targets.count > 50)
        for target in targets { #expect(ids.contains(target), "\(target)") }
    }

    @Test func `elements are closed in the order in which they were opened`() throws {
        let html = ReportPage(try ReportExample.summary(), language: .zh).html
        var open: [String] = []
        for tag in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) {
            let name = String(tag.2)
            if ["meta"].contains(name) || tag.3 == "/" { continue }
            if tag.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
        }
        #expect(open.isEmpty)
    }

    @Test func `whatever stands in a chat is shown and not obeyed`() throws {
        let attack = "<script>alert(1)</script>\"'&\u{8}"
        let markup: Markup = "<p title=\"\(attack)\">\(attack)</p>"
        let escaped = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\u{FFFD}"
        #expect(markup.text == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `an agent, a shop and a conversation cannot write markup into the page`() throws {
        let card = try ReportExample.scorecard()
        let scorer = try Scorer(card, rules: ReportExample.cards)
        let attack = "<img src=x onerror=alert(1)>"
        var tally = TeamTally()
        let finding = Finding(
            conversation: attack, agent: attack, rule: "courtesy/perfunctory", ruleDigest: "0",
            dimension: "attitude", severity: .minor, points: ReportExample.points("-2"),
            disguised: false, evidence: [Evidence(message: 0, span: 0..<4, text: attack)],
            explanation: Phrase(attack), nearMiss: Phrase(attack))
        tally.add(owner: attack, name: attack + "2", findings: [finding], scorer: scorer)
        var conversation = Conversation(id: attack)
        conversation.shop = attack
        conversation.append(
            time: nil, role: .agent, sender: Participant(id: attack, name: attack + "2"),
            words: attack.utf8)
        var excerpts = ExcerptSelection(limit: 5)
        excerpts.offer(finding) {
            Excerpt(
                finding, price: scorer.price(of: finding), in: conversation,
                zone: ReportExample.zone, mask: nil)
        }
        let summary = AuditSummary(
            sources: [attack], zone: ReportExample.zone, period: nil, eligible: 1, audited: 1,
            draw: nil, scorecard: card, rules: ReportExample.cards, rulesDigest: "", tally: tally,
            agents: tally.scores(populations: nil, scorecard: card, design: .census),
            excerpts: excerpts, findingsFile: nil, tool: "")
        let html = ReportPage(summary, language: .zh).html
        #expect(!html.contains("<img"))
        #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;"))
    }

    @Test func `the marks stand where the finding points`() throws {
        let html = ReportPage(try ReportExample.summary(), language: .zh).html
        #expect(html.contains("加我<mark>薇❤信 138****5678</mark>，转账给我就行"))
        #expect(html.contains("订单号 2048573920485739201"))
        #expect(html.contains("我的电话是 139-****-9000，卡号6222 **** **** ***0 123"))
        #expect(html.contains("you have <mark>30 days</mark>."))
        for secret in ["13812345678", "晴天小雨", "0013"] { #expect(!html.contains(secret)) }
    }

    @Test func `too many excerpts are left out and the page says how many`() throws {
        let summary = try ReportExample.summary(limit: 10)
        let html = ReportPage(summary, language: .zh).html
        #expect(html.split(separator: "<article").count - 1 == 10)
        let left = summary.findings - 10
        #expect(
            html.contains(
                "共 \(summary.findings) 处，这里按规则轮流选出 10 处，另外 \(left) 处没有列出；全部在 findings.jsonl 里。"))
    }

    @Test func `an audit of nothing still gives a page`() throws {
        var summary = try ReportExample.summary()
        summary.agents = []
        summary.brokenRules = []
        summary.excerpts = []
        summary.findings = 0
        summary.eligible = 0
        summary.audited = 0
        summary.period = nil
        let html = ReportPage(summary, language: .zh).html
        #expect(html.contains("没有需要看的摘录。"))
        #expect(!html.contains("href=\"#rules\""))
        #expect(!TerminalSummary(summary, language: .zh).text.isEmpty)
    }

    @Test func `the same summary gives the same bytes`() throws {
        let first = ReportPage(try ReportExample.summary(), language: .en).html
        #expect(ReportPage(try ReportExample.summary(), language: .en).html == first)
    }

    /// With `SPOTCHECK_DEMO` set to a folder, writes the page there to be looked at.
    private func keep(_ html: String, as name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["SPOTCHECK_DEMO"] else { return }
        try html.write(
            to: URL(filePath: folder).appending(path: name), atomically: true, encoding: .utf8)
    }
}
