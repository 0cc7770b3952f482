/// What is wrong in a rule file or a word list.
extension Phrase {
    package static let exceptIsEmpty = Phrase(
        zh: "except 里要写 words、list 或 pattern", en: "`except` needs `words`, `list` or `pattern`")
    package static let atLeastWithoutText = Phrase(
        zh: "at_least 和 different 要和 words、list 或 pattern 一起用",
        en: "`at_least` and `different` need `words`, `list` or `pattern` beside them")
    package static let fillsWithoutClause = Phrase(
        zh: "fills 要和 clause 一起用", en: "`fills` needs `clause` beside it")
    package static let unlessNeedsInOrWithin = Phrase(
        zh: "unless 里除了 said，还要写 in（在哪里说过就免除）或 within（放宽到多久），二选一",
        en: "`unless` needs, beside `said`, either `in` (where it lifts the demand) "
            + "or `within` (how long it extends it)")
    package static let ruleNeedsOneDemand = Phrase(
        zh: "每条规则要写 must 或 must_not，二选一",
        en: "a rule needs exactly one of `must` and `must_not`")
    package static let fixtureNeedsOneChat = Phrase(
        zh: "每个例子写 flag、pass 或 gap 中的一个，后面跟会话",
        en: "a fixture is one of `flag`, `pass` and `gap`, with a chat")
    package static let wordListEmpty = Phrase(
        zh: "词表里没有词", en: "the word list has no words")
    package static let patternExplodes = Phrase(
        zh: "这个表达式在某些文字上会耗尽时间：不要在重复里再套重复，改用有上限的 {0,n}",
        en: "this expression can run for ever on some texts: "
            + "no repetition inside a repetition; bound it with {0,n}")
    package static let wordsEmpty = Phrase(zh: "至少要写一个词", en: "at least one word is needed")

    package static func wordListDirective(_ text: String) -> Phrase {
        Phrase(
            zh: "不认识“\(text)”，这里只能写 @include 词表名",
            en: "`\(text)` is not known; only `@include other-list` may stand here")
    }

    /// Something else stands where a length of time belongs.
    package static let durationUnknown = Phrase(
        zh: "这里要写一段时间，例如 60 s、2 min", en: "a length of time belongs here, such as 60 s or 2 min")

    package static let windowHasTwoTimes = Phrase(
        zh: "一个范围里只能有一个时间限制", en: "a window may have one limit of time")

    package static let windowOverHundred = Phrase(zh: "最多 100 %", en: "at most 100 %")

    package static func windowBackwards(_ first: Int, _ last: Int) -> Phrase {
        Phrase(zh: "\(first) 在 \(last) 之后，前后颠倒了", en: "\(first) is after \(last)")
    }

    package static func windowUnknown(_ text: String) -> Phrase {
        let forms = [
            "whole conversation", "rest of conversation", "same message", "same turn",
            "first 3 messages", "last 3 messages", "next 3 messages", "previous 3 messages",
            "around 2 messages", "message 3", "messages 2 to 5", "first 20 %", "last 20 %",
            "next 2 turns", "previous 2 turns", "first 2 turns", "last 2 turns", "60 s", "5 min",
            "2 h", "1 day", "previous 10 min", "around 5 min", "10 min by the clock",
            "conversation so far", "until the other side writes", "promised",
        ].joined(separator: " · ")
        return Phrase(
            zh: "看不懂范围“\(text)”，可以写：\(forms)",
            en: "`\(text)` is no window; write one of: \(forms)")
    }

    /// - Parameter count: how many characters stand in front of the mistake.
    package static func patternInvalid(_ reason: String, behind count: Int) -> Phrase {
        count == 0
            ? Phrase(
                zh: "表达式开头有误：\(reason)", en: "the expression is wrong at its start: \(reason)")
            : Phrase(
                zh: "表达式第 \(count) 个字符之后有误：\(reason)",
                en: "the expression is wrong behind character \(count): \(reason)")
    }
}

extension Phrase {
    package static let folderUnreadable = Phrase(
        zh: "打不开这个文件夹", en: "this folder cannot be opened")
    package static let fileUnreadable = Phrase(
        zh: "读不了这个文件，请检查权限", en: "the file cannot be read; see who may read it")
    package static let fileNotText = Phrase(
        zh: "这个文件不是 UTF-8 文本，请用编辑器另存为 UTF-8",
        en: "the file is no UTF-8 text; save it as UTF-8")

    package static func fileInEncoding(_ name: String) -> Phrase {
        Phrase(
            zh: "这个文件看起来是 \(name) 编码，请用编辑器另存为 UTF-8",
            en: "the file seems to be \(name); save it as UTF-8")
    }

    package static func ruleIDUnfit(_ id: String) -> Phrase {
        Phrase(
            zh: "规则文件要放在 <主题>/<规则>.yaml，两个名字只用小写字母、数字和连字符，"
                + "例如 attitude/late-reply.yaml；“\(id)”不合要求",
            en: "a rule is <topic>/<rule>.yaml, both names in small letters, digits and hyphens, "
                + "such as attitude/late-reply.yaml; `\(id)` is not")
    }

    package static func dimensionUnknown(_ name: String, known: [String]) -> Phrase {
        let hint = nearest(to: name, in: known)
        return Phrase(
            zh: "评分卡里没有维度“\(name)”" + (hint.map { "，是不是“\($0)”？" } ?? "；")
                + "现有的维度：\(known.joined(separator: "、"))",
            en: "no scorecard has the dimension `\(name)`"
                + (hint.map { ", did you mean `\($0)`? " } ?? "; ")
                + "Known: \(known.joined(separator: ", "))")
    }

    package static func wordListSlash(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”以 / 开头却没有以 / 结尾：表达式写成 /…/；要找的就是 / 本身，写成 /\\/…/",
            en: "`\(text)` begins with / and does not end with it: an expression is /…/; "
                + "for a slash itself write /\\/…/")
    }

    package static let exemptionOfEverything = Phrase(
        zh: "只写 why 会豁免所有问题：还要写 rules、phrases、agents、shops、since、until 中的至少一个",
        en:
            "with `why` alone everything would be exempted: name at least one of `rules`, `phrases`, "
            + "`agents`, `shops`, `since` and `until`")
    package static let exemptionEndsBeforeItBegins = Phrase(
        zh: "until 早于 since，这一条永远不会生效", en: "`until` is before `since`: it would never hold")
    package static let fileHasNoPlace = Phrase(
        zh: "规则文件夹里不该有这个文件：规则写在 <主题>/<规则>.yaml，词表写在 words/*.txt，"
            + "公共条件写在 conditions/*.yaml，知识写在 facts/*.yaml，评分卡写在 scorecards/*.yaml",
        en: "the file has no place in a folder of rules: rules are <topic>/<rule>.yaml, lists "
            + "words/*.txt, shared conditions conditions/*.yaml, facts facts/*.yaml, scorecards scorecards/*.yaml"
    )
    package static let noRules = Phrase(zh: "这里没有规则", en: "there are no rules here")

    package static func ruleTwice(_ id: String, other: String) -> Phrase {
        Phrase(zh: "规则“\(id)”在 \(other) 里已经有了", en: "rule `\(id)` stands in \(other) already")
    }
}

extension Phrase {
    package static let hoursUnreadable = Phrase(
        zh: "时间应写成 [09:00-12:00, 13:30-18:00]，钟点从 00:00 到 24:00",
        en: "hours are written [09:00-12:00, 13:30-18:00], from 00:00 to 24:00")
    package static let hoursOverlap = Phrase(zh: "这些时间段有重叠", en: "these hours overlap")
    package static let handoverIsByAgent = Phrase(
        zh: "at: handover 是客服之间的转接，by 里要有 agent",
        en: "`at: handover` is one agent taking over from another: `by` must have `agent`")
    package static let promisedNeedsDue = Phrase(
        zh: "within: promised 要靠 when 里的 due 得知答应的时间，请写上 due: stated",
        en: "`within: promised` has its time from `due` in `when`; write `due: stated` there")
    package static let otherSideCannotAnswer = Phrase(
        zh: "要求发言的正是“对方”，对方一发言窗口就结束，这条规则永远满足不了；改写成 next 1 turn",
        en: "the side that must write here is the other side, whose first message ends the window, "
            + "so the rule can never be met; write `next 1 turn`")
    package static let countsNeedsMust = Phrase(
        zh: "counts 分的是“晚了”和“没做”，只能和 must 一起用",
        en: "`counts` tells late from never, and goes with `must` alone")

    package static func triggerMissing(_ key: String) -> Phrase {
        Phrase(
            zh: "这里没有触发消息（when），“\(key)”永远不成立：请补上 when，或去掉它",
            en: "there is no trigger (`when`) here, and `\(key)` never holds; "
                + "write `when`, or leave it out")
    }

    package static func hitUnreadable(_ text: String) -> Phrase {
        Phrase(
            zh: "看不懂第几次“\(text)”，可以写：first、last、every、3（从 1 数起）、first 2、last 2、from 2",
            en: "`\(text)` is no choice of hits; write one of: first, last, every, 3 (counted "
                + "from 1), first 2, last 2, from 2")
    }

    package static func listUnknown(_ name: String, known: [String]) -> Phrase {
        let hint = nearest(to: name, in: known)
        let near = nearest(to: name, in: known, count: 5)
        return Phrase(
            zh: "没有词表“\(name)”" + (hint.map { "，是不是“\($0)”？" } ?? "；")
                + "请新建 words/\(name).txt"
                + (known.isEmpty ? "" : "，或改用：\(near.joined(separator: "、"))")
                + (known.count > near.count ? "（共 \(known.count) 个）" : ""),
            en: "there is no list `\(name)`"
                + (hint.map { ", did you mean `\($0)`? Write" } ?? "; write")
                + " words/\(name).txt"
                + (known.isEmpty ? "" : " or one of: \(near.joined(separator: ", "))")
                + (known.count > near.count ? " (of \(known.count))" : ""))
    }

    package static func zoneUnknown(_ name: String) -> Phrase {
        Phrase(
            zh: "不认识时区“\(name)”，例如 Asia/Shanghai",
            en: "`\(name)` is no time zone; one is Asia/Shanghai")
    }

    package static func dateUnreadable(_ text: String) -> Phrase {
        Phrase(zh: "“\(text)”不是日期，应写成 2026-06-08", en: "`\(text)` is no date such as 2026-06-08")
    }
}

extension Phrase {
    package static func noSuchNameOrFile(known: [String]) -> Phrase {
        Phrase(
            zh: "没有这个名字，也打不开这个文件；现有的名字：\(known.joined(separator: "、"))",
            en: "neither a known name nor a readable file; known: \(known.joined(separator: ", "))")
    }
}

extension Phrase {
    package static let borderBesideChinese = Phrase(
        zh: "\\b 在汉字旁边不起作用（汉字之间没有词的边界），请去掉",
        en: "`\\b` does nothing beside a Chinese character (there is no border between two); "
            + "leave it out")
    package static let foldingNotAnEntry = Phrase(
        zh: "变体表每行写“变体 = 原词”，如“薇 = 微”",
        en: "a line of this table is `disguise = plain`, such as 薇 = 微")
    package static let foldingCircular = Phrase(
        zh: "原词里又含有变体，替换不会结束", en: "the plain word holds the disguise: replacing would never end")
    package static let foldingCircle = Phrase(
        zh: "和前面的行首尾相接，替换绕成了圈：一个变体只能指向原词，不能再绕回来",
        en: "this leads by earlier lines back to its own disguise, in a circle; lead each disguise "
            + "to the plain word alone")

    package static func foldingSecondTarget(_ line: Int) -> Phrase {
        Phrase(
            zh: "第 \(line) 行已经给这个变体写了另一个原词：只能留一行",
            en: "line \(line) gives this disguise another plain word; keep one of the two")
    }
}
