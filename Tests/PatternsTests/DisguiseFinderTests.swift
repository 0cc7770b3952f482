import Testing

@testable import Patterns

/// Which forms are taken for a word in disguise. Sounds and parts are those of a dictionary.
struct DisguiseFinderTests {
    static let forms: [(word: String, text: String, forms: [String], known: Bool)] = [
        ("红包", "给您发个宏包哦", ["宏包"], false),
        ("红包", "红💰拿好", ["红💰"], false),
        ("红包", "红 - 包", ["红 - 包"], true),
        ("微信", "加我微*信", ["微*信"], true),
        ("红包", "加h包吧", ["h包"], false),
        ("加我", "力口我吧", ["力口我"], false),
        ("微信", "加薇信，薇信号在这", ["薇信", "薇信"], true),
        ("微信", "weixin加一下", ["weixin"], true),
        ("红包", "发hong bao和hongbao", ["hong bao", "hongbao"], false),
        ("加我", "jiawo", ["jiawo"], false),
        ("微信", "徽亻言", ["徽亻言"], true),
        ("微信", "wei信", ["wei信"], true),
        ("ab123", "AB 123 和 ab❤123", ["AB 123", "ab❤123"], false),
        ("微信", "加薇芯，加徽欣，加嶶杺，加维新，加微訊", ["薇芯", "徽欣", "嶶杺", "维新", "微訊"], false),
        ("红包", "宏抱在这", ["宏抱"], false),
    ]

    @Test(arguments: forms)
    func `A form is spelled otherwise, differs in one character, or has symbols between`(
        word: String, text: String, forms: [String], known: Bool
    ) {
        let found = DisguiseFinder(words: [word], folding: .standard).forms(in: text)
        #expect(found.map(\.form) == forms)
        #expect(found.allSatisfy { $0.isKnown == known })
    }

    @Test(arguments: [
        ("红包", "红包在这"), ("红包", "红色的包装"), ("红包", "红，包好了"), ("微信", "微笑着信任"),
        ("好", "号"), ("加我", "jiawoke"), ("红包", "红"), ("微信", "因为新款到了"), ("红包", "😊😊给您"), ("抱歉", ""),
    ])
    func `Ordinary text and the word itself are no disguise`(word: String, text: String) {
        let found = DisguiseFinder(words: [word], folding: .standard).forms(in: text)
        #expect(found.map(\.form) == [])
    }
}
