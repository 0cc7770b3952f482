import Foundation
import Testing
import Wording

@testable import Reports

struct TerminalSummaryTests {
    @Test(arguments: Language.allCases)
    func `the summary fits into 100 columns without colour`(_ language: Language) throws {
        for complete in [false, true] {
            let text = TerminalSummary(
                try ReportExample.summary(fraction: !complete), language: language
            ).text
            for line in text.split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= 100, "\(line)")
            }
            #expect(!text.contains("\u{1B}"))
        }
    }

    @Test func `colour comes only when asked for`() throws {
        let summary = try ReportExample.summary()
        let text = TerminalSummary(summary, language: .zh, colored: true).text
        #expect(text.hasPrefix("\u{1B}[1m会话质检报告"))
        let plain = text.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
        #expect(plain == TerminalSummary(summary, language: .zh).text)
    }

    @Test func `the seed, what was left out and what went wrong stand in the result`() throws {
        let summary = try ReportExample.summary()
        let text = TerminalSummary(summary, language: .zh).text
        let draw = try #require(summary.draw)
        // The same short codes as on the page.
        #expect(
            text.contains(
                "· 抽样种子：lead（短码 \(draw.seedCode)；名单指纹 \(draw.frameDigest)；用 --seed 可以重复）\n"))
        #expect(text.contains("· 种子由一方单独产生"))
        #expect(text.contains("· 按条件排除：少于 2 条消息 37 通。\n"))
        #expect(text.contains("· 读取中的问题：读不了的行 4。\n"))
        let complete = TerminalSummary(try ReportExample.summary(fraction: false), language: .en)
        #expect(!complete.text.contains("Seed"))
    }

    @Test func `no reason can colour the screen`() throws {
        var summary = try ReportExample.summary()
        summary.excluded = [.init(Phrase("a\u{1B}[31mb\nc"), 1)]
        let text = TerminalSummary(summary, language: .en).text
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("Left out on purpose: a [31mb c: 1."))
    }

    @Test(arguments: [
        ("一二三四五，六七", 10, ["一二三四", "五，六七"]),
        ("one two three", 8, ["one two", "three"]),
        ("均分 91.50 分。", 9, ["均分", "91.50", "分。"]),
        ("unbreakable", 4, ["unbreakable"]),
        ("", 10, []),
    ])
    func `sentences wrap where a reader would`(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(WrappedText.lines(text, width: width) == lines)
    }
}
