import Testing

@testable import Reports

/// Widths as `wcwidth` of glibc 2.36 gives them, but for emoji put together from several characters,
/// which count as the one picture that terminals draw.
struct DisplayWidthTests {
    @Test(arguments: [
        ("质检", 4), ("Ａ", 2), ("，", 2), ("a", 1), ("", 0), ("e\u{301}", 1), ("\u{200B}", 0),
        ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("❤️", 2), ("❤", 1), ("…", 1),
        ("한국", 4), ("ｱ", 1), ("𠮷", 2), ("\u{FEFF}x", 1), ("①", 1), ("　", 2),
    ])
    func `a text takes as many columns as a terminal draws`(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("质检报告", 8, "质检报告"), ("质检报告", 7, "质检报…"), ("质检报告", 6, "质检…"),
        ("abc", 2, "a…"), ("abc", 3, "abc"),
    ])
    func `a text that is too wide is cut with an ellipsis`(
        _ text: String, _ columns: Int, _ fitted: String
    ) {
        #expect(DisplayWidth.fit(text, into: columns) == fitted)
    }
}
