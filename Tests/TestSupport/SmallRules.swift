/// Two rules and a scorecard, for tests that need some: 自己看 costs 2 points, 怪你 5 where a person
/// confirms it.
package enum SmallRules {
    /// The texts by their paths.
    package static let files = [
        "attitude/cold.yaml": """
        title: {zh: 不冷淡, en: No cold words}
        dimension: attitude
        severity: minor
        points: -2
        must_not: {by: agent, words: [自己看]}
        why: {zh: 客户会觉得被推开, en: Customers feel pushed away}
        instead: {zh: 我帮您看一下, en: Let me look for you}
        false_alarms: {zh: 引用客户的话, en: Quoting the customer}
        fixtures:
          - flag: "A: 自己看页面"
          - pass: "A: 我帮您看"
        """,
        "attitude/blame.yaml": """
        title: {zh: 不责怪客户, en: Blames nobody}
        dimension: attitude
        severity: major
        points: -5
        tier: review
        must_not: {by: agent, words: [怪你]}
        why: {zh: 责怪解决不了问题, en: Blame solves nothing}
        instead: {zh: 我们一起看看, en: Let us see together}
        false_alarms: {zh: 玩笑, en: A joke}
        fixtures:
          - flag: "A: 这怪你"
          - pass: "A: 没关系"
        """,
        "scorecards/standard.yaml": """
        title: {zh: 测试, en: Test}
        base: 100
        dimensions:
          - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 100}
        veto: critical
        bonus: {cap: 0}
        bands:
          - {from: 85, title: {zh: 良好, en: Good}}
          - {from: 0, title: {zh: 待改进, en: Needs work}}
        """,
    ]
}
