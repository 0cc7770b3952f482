/// Help texts and closing lines of the verbs.
extension Phrase {
    package static let abstractOfSpotCheck = Phrase(
        zh: "客服会话质检：随机抽样、规则检查、按客服打分，并给出可复核的问题片段。",
        en: "Audits customer-service chats: draws at random, checks by rules, "
            + "scores agents, shows the excerpts behind every point.")
    package static let abstractOfRules = Phrase(
        zh: "编写规则的工具。", en: "The tools of rule authors.")
    package static let abstractOfRulesTest = Phrase(
        zh: "运行每条规则自带的例子：该标出的要标出，该放过的要放过。",
        en: "Runs the example chats of every rule: what must be flagged and what must pass.")
    package static let helpRules = Phrase(
        zh: "规则文件夹；可写多次；默认用自带的规则", en: "folder of rules; may be repeated; default: those shipped")
    package static let helpLanguage = Phrase(
        zh: "界面语言；默认随系统", en: "language of all that is said; default: the system's")
    package static let rulesNotFound = Phrase(
        zh: "找不到规则文件夹：请用 --rules 指明，或设置环境变量 SPOTCHECK_RULES",
        en: "no folder of rules found: name one with --rules or in SPOTCHECK_RULES")

    package static func fixturesRun(rules: Int, fixtures: Int, failed: Int) -> Phrase {
        Phrase(
            zh: "\(rules) 条规则，\(fixtures) 个例子，\(failed) 个不符合。",
            en: "\(rules) rules, \(fixtures) fixtures, \(failed) failed.")
    }
}
