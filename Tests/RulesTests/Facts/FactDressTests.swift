import Foundation
import Testing
import Transcripts

@testable import Rules

/// Facts of sorts that no shipped fact has: nights, decibels, sizes, ages, times of day, dates, yes
/// and no, a unit of their own. What each line claims was written down by hand.
struct FactDressTests {
    @Test(arguments: [
        ("试睡 能睡几晚", "咱家可以试睡一百晚", "trial 一百晚 right"),
        ("试睡 能睡几晚", "一百个晚上随便睡", "trial 一百个晚上 right"),
        ("试睡 能睡几晚", "给您九十个晚上", "trial 九十个晚上 wrong"),
        ("噪音多少", "45dB，很安静", "noise 45dB right"),
        ("噪音多少", "也就三十分贝", "noise 三十分贝 wrong"),
        ("屏幕多大", "十五点六寸的", "screen 十五点六寸 right"),
        ("屏幕多大", "15.6\"", "screen 15.6\" right"),
        ("屏幕多大", "17.3寸大屏", "screen 17.3寸 wrong"),
        ("几岁能玩", "三周岁起", "age 三周岁 right"),
        ("几岁能玩", "五岁以上", "age 五岁 wrong"),
        ("这个能照多少坎", "30坎", "light 30坎 right"),
        ("这个能照多少坎", "差不多六十坎", "light 六十坎 wrong"),
        ("会员几折", "九五折", "member 九五折 right"),
        ("会员几折", "打85折", "member 85折 wrong"),
        ("最多坐几个", "五个人", "seats 五个人 right"), ("最多坐几个", "8人", "seats 8人 wrong"),
        ("安装多少钱", "一百五", "install 一百五 right"),
        ("安装多少钱", "收八十", "install 八十 wrong"),
        ("安装多少钱", "免费安装的", "install 免费 wrong"),
        ("滤芯多久换", "每年换一次", "filter 每年 wrong"),
        ("滤芯多久换", "终身免换", "filter 终身 wrong"),
        ("安装多少钱", "一百五起", "install 一百五 right"),
        ("滤芯多久换", "半年换一回", "filter 半年 right"),
        ("滤芯多久换", "一年零六个月", "filter 一年零六个月 wrong"),
        ("how hot can it go", "Rated for 500 degrees.", "oven 500 degrees right"),
        ("how hot can it go", "260°C at most", "oven 260°C right"),
        ("how hot can it go", "Up to 400F.", "oven 400F wrong"),
    ])
    func `amounts of every sort are judged`(_ asked: String, _ said: String, _ claim: String) {
        #expect(Self.claims("C: \(asked)\nA: \(said)") == [claim])
    }

    @Test(arguments: [
        ("门店几点关门", "晚上九点", "closing 九点 right"), ("门店几点关门", "21:00", "closing 21:00 right"),
        ("门店几点关门", "九点", "closing 九点 right"), ("门店几点关门", "开到七点半", "closing 七点半 wrong"),
        ("what time do you close", "We close at 9.", "closing 9 right"),
        ("what time do you close", "8 pm.", "closing 8 pm wrong"),
        ("活动几号结束", "到20号", "sale 20号 right"), ("活动几号结束", "五月二十日", "sale 五月二十日 right"),
        ("活动几号结束", "6月1日截止", "sale 6月1日 wrong"), ("活动几号结束", "5.20截止", "sale 5.20 right"),
        ("when does the sale end", "May 20th.", "sale May 20th right"),
        ("when does the sale end", "On the 31st of May.", "sale 31st of May wrong"),
    ])
    func `times of day and dates are judged`(_ asked: String, _ said: String, _ claim: String) {
        #expect(Self.claims("C: \(asked)\nA: \(said)") == [claim])
    }

    @Test(arguments: [
        ("支持到付吗", "不行的亲", "cod 不行 right"), ("支持到付吗", "可以的", "cod 可以 wrong"),
        ("支持到付吗", "暂时没有到付", "cod 暂时没有 right"), ("支持到付吗", "没问题的", "cod 没问题 wrong"),
        ("能刻字吗", "刻不了哈", "engraving 不了 wrong"), ("能刻字吗", "能刻，八个字内", "engraving 能 right"),
        ("can you engrave it", "Sure can.", "engraving Sure right"),
        ("can you engrave it", "Sorry, we can't do that.", "engraving we can't wrong"),
    ])
    func `yes and no are judged`(_ asked: String, _ said: String, _ claim: String) {
        #expect(Self.claims("C: \(asked)\nA: \(said)") == [claim])
    }

    @Test(arguments: [
        ("安装费是150吧", "对的", "install 对 right"), ("安装费是80吗", "是的亲", "install 是的 wrong"),
        ("噪音多少，50分贝对吧", "没错，是的", "noise 没错 wrong"),
    ])
    func `a yes takes over the value that the customer named`(
        _ asked: String, _ said: String, _ claim: String
    ) {
        #expect(Self.claims("C: \(asked)\nA: \(said)") == [claim])
    }

    @Test(arguments: [
        ("安装多少钱", "150元已经改了，现在200", ["install 150元 old", "install 200 wrong"]),
        ("安装多少钱", "哪是150元，200元", ["install 150元 negated", "install 200元 wrong"]),
        ("安装多少钱", "原价200元，现在150元", ["install 200元 old", "install 150元 right"]),
        ("安装多少钱", "200元那是传岔了，150元", ["install 200元 negated", "install 150元 right"]),
        ("安装多少钱", "150元，跟200元没关系", ["install 150元 right", "install 200元 negated"]),
        ("滤芯多久换", "自购买日起一年换", ["filter 一年 wrong"]),
    ])
    func `of two values the one in force is told from the other`(
        _ asked: String, _ said: String, _ claims: [String]
    ) {
        #expect(Self.claims("C: \(asked)\nA: \(said)") == claims)
    }

    @Test(arguments: [
        "C: 师傅几点来\nA: 下午三点", "C: 好用吗\nA: 支持快充", "C: 安装师傅来了吗\nA: 早一天到的",
        "C: anything to watch when returning\nA: Wrap the lid.",
        "C: can one order go to two places\nA: Place two orders.",
    ])
    func `what is about something else claims nothing`(_ script: String) {
        #expect(Self.claims(script) == [])
    }

    // MARK: The book

    private static let json = """
        {"facts": [
          {"id": "trial", "questions": ["试睡 几晚"], "unit": "晚", "values": [{"value": 100}]},
          {"id": "noise", "questions": ["噪音 多少"], "unit": "分贝", "values": [{"value": 45}]},
          {"id": "screen", "questions": ["屏幕 多大"], "unit": "英寸", "values": [{"value": 15.6}]},
          {"id": "age", "questions": ["几岁 能"], "unit": "岁", "values": [{"value": 3}]},
          {"id": "light", "questions": ["照 多少"], "unit": "坎", "values": [{"value": 30}]},
          {"id": "member", "questions": ["会员 几折"], "unit": "折", "values": [{"value": 9.5}]},
          {"id": "seats", "questions": ["坐 几个"], "unit": "人", "values": [{"value": 5}]},
          {"id": "install", "questions": ["安装 多少", "安装费"], "unit": "元",
           "values": [{"value": 150}]},
          {"id": "filter", "questions": ["滤芯 多久"], "unit": "个月", "values": [{"value": 6}]},
          {"id": "oven", "questions_en": ["how hot"], "unit": "F", "values": [{"value": 500}]},
          {"id": "closing", "questions": ["几点 关门"], "questions_en": ["what time close"],
           "unit": "text", "values": [{"value": "21:00"}]},
          {"id": "sale", "questions": ["活动 几号"], "questions_en": ["sale end"],
           "unit": "text", "values": [{"value": "5月20日"}]},
          {"id": "cod", "questions": ["支持 到付"], "unit": "text", "values": [{"value": "不支持"}]},
          {"id": "engraving", "questions": ["刻字"], "questions_en": ["engrave"], "unit": "text",
           "values": [{"value": true}]}
        ]}
        """

    /// `fact value verdict` of every claim.
    private static func claims(_ script: String) -> [String] {
        do {
            let book = try FactBook.labelled(json: Data(json.utf8)).book
            let chat = try Script(script, zone: ZoneOffsets(.gmt)).conversation
            return FactReader(book).read(chat, day: { _ in 20_580 }).stated.map { claim in
                let said = String(decoding: chat.text[claim.range], as: UTF8.self)
                return "\(book.facts[claim.fact].id) \(said) \(claim.verdict)"
            }
        } catch {
            return ["\(error)"]
        }
    }
}
