import Rules
import Sampling
import Scoring
import TestSupport
import Testing
import Training
import Transcripts
import Wording

/// A shop with three rules, one fact and one scenario, for tests: greeting is demanded, 自己看 costs 5
/// points, 滚 is a red line; returns are possible for 7 days.
struct SmallShop {
    let folder: TemporaryFolder
    let pack: RulePack

    /// - Parameters:
    ///   - files: further files, or others in place of these, by their paths below the folder.
    init(_ files: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        for (name, text) in Self.files.merging(files, uniquingKeysWith: { $1 }) {
            try folder.write(text, to: name)
        }
        pack = try RulePack(
            folders: [folder.path], dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
    }

    func coach() throws -> Coach {
        let source = try #require(pack.scorecards["standard"])
        return try Coach(pack, scorecard: try Scorecard(source))
    }

    /// What is wrong with a scenario of this text, each mistake as `line:column: message` in
    /// English; empty for one that is sound.
    static func mistakes(in scenario: String) throws -> [String] {
        let shop = try SmallShop(["scenarios/late.yaml": scenario])
        do {
            _ = try ScenarioBook(shop.pack)
            return []
        } catch {
            return error.errors.map { "\($0.line):\($0.column): \($0.problem.en)" }
        }
    }

    /// 2026-03-02, a Monday, 20:30 in China: practice begins at ten in the morning all the same.
    static let evening = Timestamp(milliseconds: 1_772_454_600_000)
    /// Ten in the morning of that day.
    static let ten = Timestamp(milliseconds: 1_772_416_800_000)

    static let scenario = """
        title: {zh: 过期退货, en: A late return}
        language: zh
        topic: returns
        difficulty: 2
        shop: 云栖
        customer: 小鱼
        patience: 3
        brief: {zh: 过了期限, en: The limit is over}
        goals: [{zh: 说对期限, en: State the right limit}]
        teaches: [attitude/greeting]
        reminder: {every: 3 min, say: [在吗, 人呢]}
        out_of_patience: gone
        start: ask
        anywhere:
          - {said: {rule: attitude/cold}, say: 什么态度, patience: -2}
        states:
          ask:
            say: [你好, 退货几天内可以]
            hint: {zh: 说天数, en: Say the days}
            next:
              - {misstates: return-days, say: 不对吧，退货几天内可以, patience: -1}
              - {states: return-days, to: thanks}
              - {say: 我问的是几天, patience: -1}
          thanks: {say: 好的谢谢, end: satisfied}
          gone: {say: 算了, end: angry}
        good: [您好，签收后7天内可以退货, 不客气]
        bad: [自己看, 自己看, 滚]

        """

    static let cold = """
        title: {zh: 不冷淡, en: No cold words}
        dimension: attitude
        severity: major
        points: -5
        must_not: {by: agent, words: [自己看]}
        why: {zh: 客户会觉得被推开, en: Customers feel pushed away}
        instead: {zh: 我帮您看一下, en: Let me look for you}
        false_alarms: {zh: 无, en: None}
        fixtures: [{flag: "A: 自己看"}, {pass: "A: 好"}]
        """

    private static let files = [
        "scenarios/late.yaml": scenario,
        "facts/return-days.yaml": """
        title: {zh: 退货期限, en: Return window}
        unit: 天
        asked: [退货 几天]
        values: [{value: 7 天, shops: [云栖]}]
        """,
        "attitude/greeting.yaml": """
        title: {zh: 问候, en: Greets}
        dimension: attitude
        severity: minor
        points: -2
        must: {by: agent, words: [您好]}
        within: first 2 messages
        why: {zh: 礼貌, en: Politeness}
        instead: {zh: 您好, en: Hello}
        false_alarms: {zh: 无, en: None}
        fixtures: [{flag: "A: 在"}, {pass: "A: 您好"}]
        """,
        "attitude/cold.yaml": cold,
        "attitude/rude.yaml": """
        title: {zh: 不骂人, en: No insults}
        dimension: attitude
        severity: critical
        points: -20
        must_not: {by: agent, words: [滚]}
        why: {zh: 伤人, en: It hurts}
        instead: {zh: 请稍等, en: A moment please}
        false_alarms: {zh: 无, en: None}
        fixtures: [{flag: "A: 滚"}, {pass: "A: 好"}]
        """,
        "scorecards/standard.yaml": """
        title: {zh: 测试, en: Test}
        base: 100
        dimensions: [{id: attitude, title: {zh: 态度, en: Attitude}, weight: 100}]
        veto: critical
        bands: [{from: 90, title: {zh: 好, en: Good}}, {from: 0, title: {zh: 差, en: Poor}}]
        """,
    ]
}
