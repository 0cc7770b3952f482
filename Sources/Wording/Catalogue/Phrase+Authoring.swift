/// What `rules new` and `rules publish` say, and the comments of a new rule.
extension Phrase {
    package static let abstractOfRulesNew = Phrase(
        zh: "新建一条规则：写好能运行的模板，只差几句话要填。",
        en: "Writes a new rule that runs at once; its author fills in four texts.")
    package static let abstractOfRulesPublish = Phrase(
        zh: "发布：检查、跑例子，通过后并入规则文件夹，升版本、记改动。",
        en: "Checks new rules and puts them into a folder of rules, with version and changelog.")
    package static let helpNewWords = Phrase(
        zh: "不许说的词；可写多次", en: "words that must not be said; may be repeated")
    package static let helpNewCount = Phrase(
        zh: "一通会话里从第几次起算", en: "from the how manieth time in a chat on")
    package static let helpNewFolder = Phrase(
        zh: "写到这个规则文件夹", en: "folder of rules to write to")
    package static let helpDrafts = Phrase(zh: "要发布的规则文件夹", en: "folder with the rules to publish")
    package static let helpInto = Phrase(zh: "并入这个规则文件夹", en: "folder of rules to put them into")
    package static let helpPackVersion = Phrase(
        zh: "新版本号；默认中间一位加一", en: "the new version; default: the next minor one")
    package static let helpNote = Phrase(
        zh: "改动说明；默认写规则名称", en: "what to note in the changelog; default: the rules' titles")
    package static let newCountBelowOne = Phrase(
        zh: "--count 至少是 1", en: "--count is at least 1")
    package static let publishNothing = Phrase(
        zh: "没有要发布的改动", en: "there is nothing new to publish")
    package static let templateDimension = Phrase(
        zh: "attitude 态度 · compliance 合规 · timeliness 时效 · knowledge 知识",
        en: "attitude · compliance · timeliness · knowledge")
    package static let templateSeverity = Phrase(
        zh: "minor 轻微 · major 严重 · critical 红线", en: "minor · major · critical (a red line)")
    package static let templateTier = Phrase(
        zh: "review 由人确认；看准了再改成 hard", en: "a person decides; `hard` once you trust it")
    package static let templateWindow = Phrase(
        zh: "只看一部分时，去掉下一行的 #", en: "for a part of the chat only, uncomment:")
    package static let templateExcept = Phrase(
        zh: "客户先说的不算时，去掉下一行的 #", en: "where the customer said it first, uncomment:")
    package static let templateFixtures = Phrase(
        zh: "例子：该标出的写 flag，该放过的写 pass，中英文都要有；# <- here 标出问题所在的那句",
        en: "chats: `flag` must be flagged, `pass` must not; # <- here marks the line at fault")

    package static func templateHead(_ id: String) -> Phrase {
        Phrase(
            zh: "\(id)：把 ‹…› 里的话换成你们的，再运行 spotcheck rules test",
            en: "\(id): put your own words in place of ‹…›, then run spotcheck rules test")
    }

    package static func newRuleBadId(_ id: String) -> Phrase {
        Phrase(
            zh: "“\(id)”不能做规则编号，应写成 主题/规则 的小写英文，如 attitude/too-many-nicknames",
            en: "`\(id)` is no rule id; write topic/rule in small letters, "
                + "such as attitude/too-many-nicknames")
    }

    package static func newRuleExists(_ path: String) -> Phrase {
        Phrase(zh: "\(path) 已经有了", en: "\(path) exists already")
    }

    package static func newRuleWritten(_ path: String) -> Phrase {
        Phrase(
            zh: "写好了 \(path)，请把 ‹…› 里的话填上", en: "wrote \(path); fill in what stands in ‹…›")
    }

    package static func publishBlank(_ path: String, line: Int) -> Phrase {
        Phrase(zh: "\(path):\(line)：‹…› 还没有填", en: "\(path):\(line): ‹…› is not filled in yet")
    }

    package static func publishRefused(errors: Int, failures: Int) -> Phrase {
        Phrase(
            zh: "没有发布：\(errors) 个错误，\(failures) 个例子不符合",
            en: "not published: \(counted(errors, "error")), "
                + "\(counted(failures, "fixture")) failed")
    }

    package static func publishedRule(new isNew: Bool, _ title: Phrase) -> Phrase {
        Phrase(
            zh: (isNew ? "新规则：" : "改动：") + title.zh, en: (isNew ? "new: " : "changed: ") + title.en)
    }

    package static func published(_ version: String, rules: [String], digest: String) -> Phrase {
        Phrase(
            zh: "已发布 \(version)：\(rules.joined(separator: "、"))（摘要 \(digest)）",
            en: "published \(version): \(rules.joined(separator: ", ")) (digest \(digest))")
    }
}
