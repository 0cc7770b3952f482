import TestSupport
import Testing
import Transcripts

@testable import Rules

/// Answers whose dress, shop or clause decides what they claim; each was judged by hand. On the day of
/// these chats 7 days, 48 hours and 1-3 working days are in force.
struct FactClauseTests {
    @Test(arguments: [
        ("C: 退货几天\nA: 一個星期", "1 returns 一個星期 right"),
        ("C: 退货几天\nA: 一個禮拜內都可以退", "1 returns 一個禮拜 right"),
        ("C: 退货几天\nA: ⑦天", "1 returns ⑦天 right"),
        ("C: 退货几天\nA: ①⑤天", "1 returns ①⑤天 wrong"),
        ("C: 退货几天\nA: 廿天", "1 returns 廿天 wrong"),
        ("C: 退货几天\nA: 卅五天", "1 returns 卅五天 wrong"),
        ("C: 退貨可以退幾天\nA: 15天內", "1 returns 15天 wrong"),
        ("C: 退款多久到賬\nA: 5個工作日", "1 refund 5個工作日 wrong"),
        ("C: 退款多久到賬\nA: 三個工作日", "1 refund 三個工作日 right"),
        ("C: 退货几天\nA: ①7天 ②有吊牌", "1 returns 7天 right"),
    ])
    func `traditional characters and numerals in any dress are read`(
        _ script: String, _ claims: String
    ) throws {
        #expect(try claimed(script) == claims)
    }

    @Test(arguments: [
        ("C: 退货期是15天吗\nA: 对的", "1 returns 对 wrong"),
        ("C: 退货期是15天吗\nA: 是15天", "1 returns 15天 wrong"),
        ("C: 退货可以退15天吗\nA: 是的", "1 returns 是的 wrong"),
        ("C: 退货可以退15天吗\nA: 可以的哦", "1 returns 可以 wrong"),
        ("C: 是不是72小时发货\nA: 是的呢", "1 dispatch 是的 wrong"),
        ("C: 退货期是7天吗\nA: 对的", "1 returns 对 right"),
        ("C: return how long, is it 15 days\nA: yes", "1 returns yes wrong"),
        ("C: 签收后15天内可以退货吗\nA: 可以", "1 returns 可以 wrong"),
        ("C: 退货可以退15天吗\nA: 不可以，是7天", "1 returns 7天 right"),
        ("C: 退货几天\nA: 稍等\nC: 退货是7天吗\nA: 是的", "3 returns 是的 right"),
    ])
    func `a yes to an amount that the customer names states it`(
        _ script: String, _ claims: String
    ) throws {
        #expect(try claimed(script) == claims)
    }

    @Test(arguments: [
        "C: 买了15天了还能退货吗\nA: 可以", "C: 我15天前买的可以退货吗\nA: 可以", "C: 15天后还可以退货吗\nA: 可以",
        "C: 签收15天了可以退货吗\nA: 可以的", "C: 退货能给我发15个纸箱吗\nA: 可以",
        "C: 退货是15天吗\nA: 好的，您稍等一下，我查一下", "C: 是不是72小时发货\nA: 好的，帮您看看",
    ])
    func `a time that the customer has let pass is no amount to confirm`(_ script: String) throws {
        #expect(try claimed(script) == "")
    }

    @Test(arguments: [
        "C: 退货期是15天吗\nA: 我看一下哦", "C: 快递什么时候发\nA: 明天发货", "C: 快递什么时候发\nA: 后天",
        "C: 快递什么时候发\nA: 下周才能给您寄出",
        "C: when will it ship\nA: It will be shipped tomorrow",
    ])
    func `who names the day, or was only asked for a yes, has left no question open`(
        _ script: String
    ) throws {
        #expect(try SampleBook.read(script).reading.unanswered.isEmpty)
    }

    @Test func `a day of something else answers nothing`() throws {
        #expect(try SampleBook.read("C: 快递什么时候发\nA: 今天客人特别多，您看下别的款").reading.unanswered.count == 1)
    }

    @Test(arguments: [
        "C: 退货几天\nA: 您的订单已经签收15天了，超过退货期了", "C: 退货几天\nA: 您的订单签收15天了",
        "C: 退货几天\nA: 您的订单已经过了15天了", "C: 退货几天\nA: 收到货都15天了",
    ])
    func `time that has passed since is no window`(_ script: String) throws {
        #expect(try claimed(script) == "")
    }

    @Test(arguments: [
        ("C: 退货几天\nA: 签收后15天内都可以", "1 returns 15天 wrong"),
        ("C: 退货几天\nA: 现在退货期改成15天了", "1 returns 15天 wrong"),
        ("C: 退货几天\nA: 收到货15天内", "1 returns 15天 wrong"),
    ])
    func `a window counted from an event is one`(_ script: String, _ claims: String) throws {
        #expect(try claimed(script) == claims)
    }

    @Test(arguments: [
        ("C: 布言女装满多少包邮\nA: 布言女装满59元包邮", "1 free-shipping 59元 right"),
        ("C: 布言女装满多少包邮\nA: 满59元包邮", "1 free-shipping 59元 right"),
        ("C: 布言女装满多少包邮\nA: 布言女装满88元包邮", "1 free-shipping 88元 wrong"),
        ("C: 布言女装满多少包邮\nA: 满88元包邮", "1 free-shipping 88元 wrong"),
        ("C: 满多少包邮\nA: 满88元包邮", "1 free-shipping 88元 right"),
        (
            "C: 满多少包邮\nA: 布言女装是59元，咱们满88元包邮",
            "1 free-shipping 59元 otherScope; 1 free-shipping 88元 right"
        ),
        ("C: 满多少包邮\nA: 云栖家居满59元包邮", "1 free-shipping 59元 wrong"),
    ])
    func `a shop that is named chooses the value`(_ script: String, _ claims: String) throws {
        #expect(try claimed(script) == claims)
    }

    @Test(arguments: [
        ("C: 退货几天\nA: 退货是15天，换货是7天", "1 returns 15天 wrong; 1 returns 7天 right"),
        ("C: 退货几天\nA: 退货15天，质保7天", "1 returns 15天 wrong; 1 returns 7天 right"),
        ("C: 退货几天\nA: 退货15天内，7天内换货", "1 returns 15天 wrong; 1 returns 7天 right"),
        (
            "@product 电饭煲\nC: 电饭煲保修多久\nA: 电饭煲6个月，电水壶两年",
            "1 warranty 6个月 wrong; 1 warranty 两年 right"
        ),
    ])
    func `the right value of something else excuses no wrong one`(
        _ script: String, _ claims: String
    ) throws {
        #expect(try claimed(script) == claims)
    }

    @Test(arguments: [
        ("C: 退货几天\nA: 会员退货15天，普通7天", "1 returns 15天 beside; 1 returns 7天 right"),
        ("C: 退货几天\nA: 退货15天，不对，是7天", "1 returns 15天 beside; 1 returns 7天 right"),
        ("C: 退货几天\nA: 退货7天，15天内换货", "1 returns 7天 right; 1 returns 15天 beside"),
    ])
    func `a value that is narrowed or put right is excused`(
        _ script: String, _ claims: String
    ) throws {
        #expect(try claimed(script) == claims)
    }

    @Test func `A rule about facts wakes for a question in traditional characters`() throws {
        let folder = try RuleBench.folder(
            RuleBench.complete("must_not: {by: agent, fact: contradicted}"))
        try folder.write(try #require(SampleBook.files["returns"]), to: "facts/returns.yaml")
        let pack = try RulePack(folders: [folder.path]) { "\($0.count)" }
        let script = try Script(
            "2026-01-05 09:00:00 C: 退貨可以退幾天\n2026-01-05 09:00:10 A: 15天內",
            zone: pack.rules.calendar.zone)
        #expect(RuleChecker(pack.rules).check(script.conversation).findings.count == 1)
    }

    private func claimed(_ script: String) throws -> String {
        try SampleBook.claims("@day 2026-03-02\n" + script.timed)
    }
}

extension String {
    /// A script with a clock time before each message.
    fileprivate var timed: String {
        split(separator: "\n").map { $0.hasPrefix("@") ? "\($0)" : "09:00:00 \($0)" }
            .joined(separator: "\n")
    }
}
