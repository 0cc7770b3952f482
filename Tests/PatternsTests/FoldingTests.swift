import Patterns
import Testing

struct FoldingTests {
    @Test(
        "A scalar in any dress folds to the plain one",
        arguments: [
            ("ＡＢＣ１２３", "abc123"), ("ABC", "abc"), ("退款嗎", "退款吗"), ("頭髮", "头发"),
            ("退\u{200B}款", "退款"), ("v\u{0336}y\u{0336}", "vy"), ("\u{FEFF}你好", "你好"),
            ("①⑤⑦", "157"), ("⓿❶➊㈠", "0111"), ("𝟗⁹₉９", "9999"), ("٣३๓", "333"),
            ("1\u{FE0F}\u{20E3}5\u{FE0F}\u{20E3}", "15"), ("⑩⑳㊿", "102050"), ("Ⅷ", "8"),
            ("𝐖𝓮𝕔𝖍𝙖𝚝", "wechat"), ("Ⓦⓔ⒞🅗🄰🅣", "wechat"), ("🇶🇶", "qq"), ("ᵛʸ", "vy"),
            ("wēixìn wèi", "微信wei"), ("ℓK", "lk"), ("⼈⼝", "人口"), ("你　好", "你好"),
            ("½㎏", "½㎏"), ("привет", "привет"),
        ])
    func dress(text: String, expected: String) {
        #expect(Folding.standard.fold(text) == expected)
    }

    @Test(
        "Chinese digits fold where three digits or more stand together",
        arguments: [
            ("9⓿二肆", "9024"), ("一下，三天，五六天", "一下,三天,五六天"), ("一三八零〇", "13800"),
            ("幺两三肆伍陆柒捌玖", "123456789"), ("壹貳參", "123"), ("零一", "零一"),
            ("1五", "1五"), ("一 三 八", "138"), ("二〇二四年", "2024年"), ("三百", "三百"),
        ])
    func chineseDigits(text: String, expected: String) {
        #expect(Folding.standard.fold(text) == expected)
    }

    @Test(
        "What is put between characters goes, and borders stay",
        arguments: [
            ("薇❤信", "微信"), ("1-5-7-0-0", "15700"), ("V.Y", "vy"), ("微 信", "微信"),
            ("微★☆、信", "微信"), ("w e c h a t", "wechat"), ("138 0013 8000", "13800138000"),
            ("微，信", "微,信"), ("微\n信", "微\n信"), ("你好。信", "你好。信"), ("a,b;c", "a,b;c"),
            ("my cat is", "my cat is"), ("is v y ok", "is vy ok"), ("I am ok", "i am ok"),
            ("v.y 12345", "vy 12345"), ("加 v y", "加vy"), ("（微）信", "(微信"),
            ("❤微信❤", "❤微信❤"), ("加👩‍👩‍👧我", "加我"), ("qq.com", "qq.com"),
        ])
    func separators(text: String, expected: String) {
        #expect(Folding.standard.fold(text) == expected)
    }

    @Test(
        "A Latin letter three times or more becomes one",
        arguments: [
            ("VVVX", "微信"), ("goood good", "god good"), ("哈哈哈哈", "哈哈哈哈"), ("1111", "1111"),
            ("v v v y", "vy"), ("is vvv y", "is vy"),
        ])
    func repeats(text: String, expected: String) {
        #expect(Folding.standard.fold(text) == expected)
    }

    @Test(
        "The table's sources become its targets, the longest first",
        arguments: [
            ("威信", "微信"), ("威❤信", "微信"), ("扣 扣", "qq"), ("加扣扣号", "加qq号"),
            ("V信号", "微信号"), ("av信", "av信"), ("➕V", "加v"), ("+vx", "加微信"), ("加 V X", "加微信"),
            ("VX123", "微信123"), ("avx", "avx"), ("+vxy", "+vxy"),
            ("亻言", "信"), ("草 泥 马", "操你妈"), ("五⭐好评", "五星好评"), ("威风", "威风"),
        ])
    func table(text: String, expected: String) {
        #expect(Folding.standard.fold(text) == expected)
    }

    @Test func `A folded part leads back to the smallest original part that covers it`() {
        let text = "我的薇❤信:①③⑩"
        let folded = Folding.standard.fold(Array(text.utf8))
        #expect(String(decoding: folded.bytes, as: UTF8.self) == "我的微信:1310")
        func original(_ range: Range<Int>) -> String {
            String(decoding: Array(text.utf8)[folded.original(of: range)], as: UTF8.self)
        }
        #expect(original(6..<12) == "薇❤信")
        #expect(original(9..<12) == "信")
        #expect(original(13..<15) == "①③")
        #expect(original(15..<16) == "⑩")
        #expect(original(16..<17) == "⑩")
    }

    @Test func `A target stands for the place of its whole source`() {
        let text = "加企鹅哦"
        let folded = Folding.standard.fold(Array(text.utf8))
        #expect(String(decoding: folded.bytes, as: UTF8.self) == "加qq哦")
        #expect(folded.original(of: 3..<4) == 3..<9)
        #expect(folded.original(of: 4..<5) == 3..<9)
        #expect(folded.original(of: 5..<8) == 9..<12)
    }

    @Test func `Letters that collapse stand for the place of all`() {
        let folded = Folding.standard.fold(Array("VvVy".utf8))
        #expect(folded.original(of: 0..<1) == 0..<3)
        #expect(folded.original(of: 0..<2) == 0..<4)
    }

    @Test func `An own table is used in place of the built-in one`() throws {
        let table = try FoldingTable.parse("# own\n甲 = 乙  # as one hears it\n\n丙丁 = x\n")
        let folding = Folding(table: table)
        #expect(folding.fold("甲丙❤丁薇") == "乙x薇")
    }
}
