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
