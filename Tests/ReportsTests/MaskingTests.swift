import Testing

@testable import Reports

struct MaskingTests {
    @Test(arguments: [
        // Mobile numbers, in every dress.
        ("我的手机13812345678", "我的手机138****5678"),
        ("138 1234 5678 或 139-0013-9000", "138 **** 5678 或 139-****-9000"),
        ("+86 13812345678", "+86 138****5678"),
        ("8613812345678", "86138****5678"),
        ("１３８１２３４５６７８。", "１３８****５６７８。"),
        ("微信号a13812345678", "微信号a138****5678"),
        // Landlines.
        ("0571-87654321", "0571-****4321"),
        ("（010）62345678转801", "（010）****5678转801"),
        ("02162345678", "021****5678"),
        // Abroad.
        ("call (503) 555-0142 please", "call (***) ***-0142 please"),
        ("+1 503-555-0142", "+1 ***-***-0142"), ("+1 (503) 555-0142", "+1 (***) ***-0142"),
        ("1-503-555-0142", "1-***-***-0142"), ("503.555.0142", "***.***.0142"),
        ("+44 20 7946 0958", "+44 ** **** 0958"), ("＋4915112345678", "＋49*******5678"),
        ("(010) 62345678", "(010) ****5678"),
        // ID cards: a region and a year of birth, the rest perhaps mistyped.
        ("身份证 11010519491231002X", "身份证 110*************2X"),
        ("110105194912310021", "110*************21"),
        ("110105194913310021", "110*************21"),
        // Bank cards.
        ("卡号6222021234567890123", "卡号6222***********0123"),
        ("6222 0212 3456 7890 123", "6222 **** **** ***0 123"),
        ("4111111111111111", "4111********1111"),
        // E-mail.
        ("发到 xiao.ya@example.com 谢谢", "发到 x******@example.com 谢谢"),
    ])
    func `personal data is hidden`(_ text: String, _ masked: String) {
        #expect(Masking().mask(text) == masked)
    }

    @Test(arguments: [
        // With eight digits, or seven and an X, there may be something to hide; all are looked at.
        ("021-6234567", "021-***4567"), ("０２１６２３４５６７", "０２１***４５６７"),
        ("a@b.cn", "*@b.cn"), ("叫晴天小雨", "叫晴***"),
        ("\u{FF0B}\u{FF11}", "\u{FF0B}\u{FF11}"), ("", ""),
    ])
    func `little is enough to be looked at`(_ text: String, _ masked: String) {
        #expect(Masking().mask(text, names: ["晴天小雨"]) == masked)
    }

    @Test(arguments: [
        // Order numbers: announced, of Taobao's and Pinduoduo's shape, with letters in front.
        "订单号：6222021234567890123", "2048573920485739201", "order no. 6222021234567890",
        "230608-123456789012345", "快递 SF1381234567890", "275123456789",
        // Times, prices, sizes, short numbers.
        "2026-06-08 09:42:21", "1717810941123", "165 170 175 180 185", "1200-1300", "QQ 12345678",
        "400-820-8820", "888-555-0142", "1 to 5, +10 points", "订单号+123456789012", "12.5.2026 9.30",
        "满300减50", "@小雅 在吗", "a@b",
    ])
    func `what a reviewer needs is left alone`(_ text: String) {
        #expect(Masking().mask(text) == text)
    }

    @Test func `an ID card is hidden even where it is called an order`() {
        #expect(Masking().mask("订单 11010519491231002X") == "订单 110*************2X")
        // The same with a wrong check digit is an order number that looks like a card.
        #expect(Masking().mask("订单 110105194912310022") == "订单 110105194912310022")
    }

    @Test func `customers' names are hidden in texts and by themselves`() {
        #expect(
            Masking().mask("晴天小雨您好，晴天小雨的件", names: ["晴天小雨"]) == "晴***您好，晴***的件")
        #expect(Masking().mask("亲您好", names: ["亲"]) == "亲您好")
        #expect(Masking().mask(name: "阿珍") == "阿**")
        #expect(Masking().mask(name: "") == "")
    }

    @Test(arguments: [
        "", "👨‍👩‍👧 13812345678 e\u{301}", "@@@@", "1", "86", "0", "00861381234567８",
        "x@y.z@w.v 138 1234 5678 9012 3456 7890",
    ])
    func `as many Unicode scalars stay as before`(_ text: String) {
        #expect(Masking().mask(text).unicodeScalars.count == text.unicodeScalars.count)
    }

    /// An `@` in front makes masking look closely; without one it first takes a quick look.
    @Test func `The quick look never passes over what a close look hides`() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "1", "3", "8", "6", "0", "２", "９", "X", "-", " ", "－", "\u{3000}", "(", "）", "–", "，",
            "字",
            "+", "13800002216", "62220000",
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 1...24, using: &random))
                .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let close = String(Masking().mask("@，" + text).unicodeScalars.dropFirst(2))
            #expect(Masking().mask(text) == close, "\(text)")
        }
    }
}
