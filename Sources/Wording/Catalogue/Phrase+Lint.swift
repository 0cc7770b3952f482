/// What `rules lint` says.
extension Phrase {
    package static let abstractOfRulesLint = Phrase(
        zh: "检查规则本身：不起作用的、重复的、太慢的、没有例子的、自相矛盾的。",
        en: "Looks through the rules themselves: what does nothing, what is there twice, "
            + "what is slow, what lacks a fixture.")
    package static let helpStrict = Phrase(
        zh: "有提醒也以代码 2 结束", en: "exit with 2 for warnings too")
    package static let lintError = Phrase(zh: "错误", en: "error")
    package static let lintWarning = Phrase(zh: "提醒", en: "warning")
    package static let columnPath = Phrase(zh: "文件", en: "File")
    package static let columnLine = Phrase(zh: "行", en: "Line")
    package static let columnPlace = Phrase(zh: "列", en: "Column")
    package static let columnCheck = Phrase(zh: "检查项", en: "Check")
    package static let columnProblem = Phrase(zh: "问题", en: "Problem")

    package static func lintSummary(rules: Int, errors: Int, warnings: Int) -> Phrase {
        Phrase(
            zh: "\(rules) 条规则：\(errors) 个错误，\(warnings) 个提醒。",
            en: "\(counted(rules, "rule")): \(counted(errors, "error")), "
                + "\(counted(warnings, "warning")).")
    }
}

/// What does nothing.
extension Phrase {
    package static let lintAllAllowed = Phrase(
        zh: "这条规则永远标不出东西：要找的每个词都在它自己的 except 里",
        en: "the rule can never flag: every word it looks for is in its own `except`")

    package static let lintNotSameWords = Phrase(
        zh: "这个条件永远不成立：words 里的词都在它自己的 not 里",
        en: "the condition can never hold: its own `not` has all of its words")
    package static let lintWindowEmpty = Phrase(
        zh: "这个范围里永远没有消息：既要在触发的消息之前，又要在它之后",
        en: "the window is always empty: no message stands both before the trigger and after it")
    package static let lintUnlessSame = Phrase(
        zh: "这条规则永远标不出东西：unless 写的就是它要标的那句话",
        en: "the rule can never flag: `unless` is the very thing that it looks for")

    package static func lintWordsTooLong(_ most: Int) -> Phrase {
        Phrase(
            zh: "这个条件永远不成立：每个词都比 length 允许的 \(most) 个字长",
            en: "the condition can never hold: every word is longer than the \(most) characters "
                + "that `length` allows")
    }

    package static func lintTooFewWords(_ count: Int, wanted: Int) -> Phrase {
        Phrase(
            zh: "这个条件永远不成立：只有 \(count) 个词，却要 \(wanted) 个不同的",
            en: "the condition can never hold: there are \(count) words, and \(wanted) different "
                + "ones are wanted")
    }

    package static func lintTooFewMessages(_ count: Int, wanted: Int) -> Phrase {
        Phrase(
            zh: "永远凑不够：这里最多 \(count) 条消息，却要第 \(wanted) 条",
            en: "never enough: there are at most \(count) messages here, and \(wanted) are wanted")
    }

    package static func lintQuotedWord(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”连引号一起查找，聊天里很少这样写：去掉引号，或改用半角引号",
            en:
                "`\(text)` is looked for with its quotation marks; leave them out, or write ASCII ones"
        )
    }

    package static func lintWhereExcludesAll(_ field: String) -> Phrase {
        Phrase(
            zh: "这条规则永远用不上：\(field) 要的全被 not_\(field) 排除了",
            en: "the rule can never apply: `not_\(field)` excludes all that `\(field)` asks for")
    }

    package static func lintWordAllowed(_ word: String, by allowed: String) -> Phrase {
        Phrase(
            zh: "“\(word)”不起作用：except 里的“\(allowed)”总会盖住它",
            en: "`\(word)` does nothing: `\(allowed)` of the `except` always covers it")
    }

    package static func lintRepeated(_ text: String, line: Int) -> Phrase {
        Phrase(
            zh: "“\(text)”在第 \(line) 行已经写过", en: "`\(text)` stands in line \(line) already")
    }

    package static func lintShadowed(_ text: String, by others: [String]) -> Phrase {
        Phrase(
            zh: "“\(text)”多余：有它的地方必有\(others.map { "“\($0)”" }.joined(separator: "、"))",
            en: "`\(text)` adds nothing: wherever it stands, "
                + "\(others.map { "`\($0)`" }.joined(separator: " or ")) stands as well")
    }

    package static func lintUnusedList(_ name: String) -> Phrase {
        Phrase(
            zh: "没有规则、知识或别的词表用到词表“\(name)”",
            en: "no rule, fact or other list uses the list `\(name)`")
    }

    package static func lintUnusedCondition(_ name: String) -> Phrase {
        Phrase(
            zh: "没有规则用到公用条件“\(name)”", en: "no rule uses the shared condition `\(name)`")
    }

    package static let lintNoFacts = Phrase(
        zh: "规则文件夹里没有知识（facts/*.yaml），这个条件永远不成立",
        en: "there are no facts (facts/*.yaml) in the folders, so this can never hold")

    package static func lintDoubleList(_ name: String, by other: String) -> Phrase {
        Phrase(
            zh: "词表“\(name)”写了两遍：“\(other)”里已经有它",
            en: "the list `\(name)` is there twice: `\(other)` brings it already")
    }

    package static func lintIdleException(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不起作用：用到它的规则要找的词都不会出现在它里面",
            en: "`\(text)` does nothing: nothing that its rules look for can stand in it")
    }
}

/// What costs or catches too much.
extension Phrase {
    package static func lintSlow(steps: Int, percent: Int) -> Phrase {
        Phrase(
            zh: "这个表达式太慢：约 \(percent)% 的消息要逐字试，每个字 \(steps) 步；"
                + "开头不要写“任意内容”，先写一个不常见的固定词",
            en: "slow: about \(percent) % of all messages are tried at \(steps) steps a character; "
                + "let it begin with a fixed, rare word and not with a gap")
    }

    package static func lintLoneCharacter(_ text: String) -> Phrase {
        Phrase(
            zh: "单字“\(text)”会在别的词里误报，请写成词，或用 except 放过正常的词",
            en: "the single character `\(text)` fires inside other words; write a whole word or "
                + "allow those with `except`")
    }

    package static func lintJoinedWords(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”会当成一个词整体查找：几个词之间请用半角逗号隔开，首尾不要有空格",
            en:
                "`\(text)` is looked for as one word; put ASCII commas between words and no blank at "
                + "their edges")
    }

    package static func lintUnusedGroup(_ name: String) -> Phrase {
        Phrase(
            zh: "没有地方用到分组“\(name)”，写成 (?:…) 就行",
            en: "nobody reads the group `\(name)`; write (?:…)")
    }
}

/// What a rule lacks.
extension Phrase {
    package static let lintUnpublished = Phrase(
        zh: "规则在发布之后改过，版本号没有变：用 rules publish 发布",
        en: "the rules were changed since they were published: publish them under a new version")
    package static let lintNoteEmpty = Phrase(
        zh: "false_alarms 里什么都没说：写出哪些正常的话可能被误报",
        en: "`false_alarms` says nothing: name what is harmless and might be flagged")
    package static let lintNoteRepeatsTitle = Phrase(
        zh: "false_alarms 只是重复了标题：写出哪些正常的话可能被误报",
        en: "`false_alarms` repeats the title: name what is harmless and might be flagged")
    package static let lintBonusCritical = Phrase(
        zh: "红线（critical）要扣分，不能不扣或加分", en: "a red line (critical) must cost points")
    package static let lintBonusMajor = Phrase(
        zh: "严重（major）的规则要扣分；加分项写 minor", en: "`major` must cost points; a bonus is `minor`")

    package static func lintCheapCritical(_ points: String) -> Phrase {
        Phrase(
            zh: "红线（critical）只扣 \(points) 分，太轻：至少 -10，或者改成 major",
            en: "a red line (critical) for \(points) points: make it -10 or less, or `major`")
    }

    package static func lintDearMinor(_ points: String) -> Phrase {
        Phrase(
            zh: "轻微（minor）却扣 \(points) 分：改成 major 或少扣一些",
            en: "`minor` for \(points) points: make it `major`, or cheaper")
    }

    package static func lintEqualRule(_ other: String) -> Phrase {
        Phrase(zh: "和规则 \(other) 要求的一模一样", en: "asks for the very same as rule \(other)")
    }

    package static func lintMissingFixture(_ kind: String) -> Phrase {
        Phrase(
            zh: "没有 \(kind) 的例子：该标出的和该放过的都要有",
            en: "no `\(kind)` fixture: show what must be flagged and what must pass")
    }

    package static func lintOneLanguage(_ kind: String, lacksChinese: Bool) -> Phrase {
        Phrase(
            zh: "\(kind) 的例子里没有\(lacksChinese ? "中文" : "英文")的",
            en: "no `\(kind)` fixture in \(lacksChinese ? "Chinese" : "English")")
    }

    package static func lintForeignFixture(_ rules: [String]) -> Phrase {
        Phrase(
            zh: "这个例子没有被这条规则标出，却被 \(rules.joined(separator: "、")) 标出",
            en: "this chat is flagged by \(rules.joined(separator: ", ")), not by its own rule")
    }

    package static func lintInsteadFlagged(_ words: String, by rule: String, _ why: Phrase)
        -> Phrase
    {
        Phrase(
            zh: "“建议这样说”的“\(words)”自己会被 \(rule) 标出：\(why.zh)",
            en: "the recommended `\(words)` is flagged by \(rule): \(why.en)")
    }

    package static func lintInsteadFallsShort(_ words: String) -> Phrase {
        Phrase(
            zh: "“建议这样说”的“\(words)”并不符合这条规则的要求",
            en: "the recommended `\(words)` does not do what the rule demands")
    }
}
