/// What kinds of condition ask for, in words that follow “a message that …”.
extension Phrase {
    package static let classLetters = Phrase(zh: "文字", en: "letters")
    package static let classDigits = Phrase(zh: "数字", en: "digits")
    package static let classHan = Phrase(zh: "汉字", en: "Chinese characters")
    package static let classLatin = Phrase(zh: "英文字母", en: "Latin letters")
    package static let classUppercase = Phrase(zh: "大写字母", en: "capital letters")
    package static let classEmoji = Phrase(zh: "表情符号", en: "emoji")
    package static let classPunctuation = Phrase(zh: "标点", en: "punctuation marks")
    package static let anyNumber = Phrase(zh: "任意", en: "any number of")

    package static func theseCharacters(_ text: String) -> Phrase {
        Phrase(zh: "“\(text)”这样的字符", en: "characters of “\(text)”")
    }

    package static func fromTo(_ least: Phrase, _ most: Phrase) -> Phrase {
        Phrase(zh: " \(least.zh) 到 \(most.zh)", en: "\(least.en) to \(most.en)")
    }

    package static func atLeast(_ least: Phrase) -> Phrase {
        Phrase(zh: "至少 \(least.zh)", en: "at least \(least.en)")
    }

    package static func atMost(_ most: Phrase) -> Phrase {
        Phrase(zh: "最多 \(most.zh)", en: "at most \(most.en)")
    }

    package static func hasCharacters(_ what: Phrase, count: Phrase?, percent: Int?) -> Phrase {
        let number = count.map {
            Phrase(zh: "有\($0.zh) 个\(what.zh)", en: "has \($0.en) \(what.en)")
        }
        guard let percent else { return number ?? what }
        let share = Phrase(
            zh: "\(what.zh)占了 \(percent)% 以上", en: "is \(percent) % or more \(what.en)")
        return .joined([number, share].compactMap { $0 }, zh: "，", en: " and ")
    }

    package static func echoesOther(percent: Int) -> Phrase {
        Phrase(
            zh: "\(percent)% 以上的字照搬对方刚说的话",
            en: "repeats the other side's words (\(percent) % of the message or more)")
    }

    package static func resembles(_ wordings: Phrase, percent: Int) -> Phrase {
        Phrase(
            zh: "说的话与\(wordings.zh)相似 \(percent)% 以上",
            en: "says something like \(wordings.en) (\(percent) % alike)")
    }

    package static func wordingTooShort(_ least: Int) -> Phrase {
        Phrase(
            zh: "太短，什么都像；给出的说法至少要 \(least) 个字",
            en: "too short to compare: a wording needs \(least) letters or characters at least")
    }

    package static let namesColleague = Phrase(
        zh: "提到另一位客服的名字", en: "names another agent of the chat")

    package static let saysAgain = Phrase(
        zh: "把触发时说到的内容重说一遍", en: "says again what the trigger hit")

    package static func meetsShared(_ title: Phrase) -> Phrase {
        Phrase(zh: "满足“\(title.zh)”", en: "meets “\(title.en)”")
    }

    package static func flaggedByRules(_ titles: Phrase) -> Phrase {
        Phrase(zh: "被规则“\(titles.zh)”标出", en: "is flagged by the rule “\(titles.en)”")
    }

    package static func comesAfter(_ last: Phrase, _ steps: Phrase) -> Phrase {
        Phrase(zh: "在先「\(steps.zh)」之后\(last.zh)", en: "\(last.en) after \(steps.en)")
    }

    package static func isTypedAt(_ bounds: Phrase) -> Phrase {
        Phrase(zh: "打字速度每分钟\(bounds.zh) 字", en: "types \(bounds.en) characters a minute")
    }

    package static func withSaid(_ sentence: Phrase, _ window: Phrase) -> Phrase {
        Phrase(
            zh: "在\(window.zh)另有「\(sentence.zh)」时发言",
            en: "writes while within \(window.en) \(sentence.en)")
    }

    package static func mixesGroups(_ groups: Phrase) -> Phrase {
        Phrase(zh: "前后混用「\(groups.zh)」", en: "mixes “\(groups.en)” in one conversation")
    }
}

/// What is wrong in a condition.
extension Phrase {
    package static let boundsEmpty = Phrase(
        zh: "这里要写 min、max 或两个都写", en: "`min`, `max` or both belong here")
    package static let charactersNeedNumber = Phrase(
        zh: "characters 还要写 min、max 或 share", en: "`characters` needs `min`, `max` or `share`")
    package static let mixesNeedTwo = Phrase(
        zh: "mixes 至少要两组词，例如 [[您], [你]]",
        en: "`mixes` needs two groups of words or more, such as [[您], [你]]")
    package static let conditionIsEmpty = Phrase(
        zh: "这里要写一个有内容的条件", en: "a condition with some content belongs here")

    package static let noConditions = Phrase(
        zh: "还没有公共条件；它们写在规则文件夹的 conditions/<名字>.yaml",
        en: "there are no shared conditions; they stand in conditions/<name>.yaml of the rules")

    package static func referenceCircle(_ names: [String]) -> Phrase {
        let circle = names.joined(separator: " → ")
        return Phrase(
            zh: "互相引用绕成了圈：\(circle)，去掉其中一处", en: "a circle: \(circle); take one of the steps out")
    }

    package static let roleOutOfReach = Phrase(
        zh: "外层的 by 只看别人的消息，这里永远不会成立；把 by 写到外层（不写就是 agent；when 里是 customer）",
        en: "the condition around this one is about others' messages, so it can never hold; write "
            + "`by` out there (by default agent, in `when` customer)")
    package static let orderNeedsTwo = Phrase(
        zh: "order 至少要两步，例如 [[您好], [请问]]",
        en: "`order` needs two steps or more, such as [[您好], [请问]]")
    package static let repeatsLookBack = Phrase(
        zh: "repeats 的 within 只能往回看：previous 10 messages、previous 5 min、previous 2 turns、same turn",
        en: "`within` of `repeats` looks back only: previous 10 messages, previous 5 min, "
            + "previous 2 turns, same turn")
    package static let everyNeedsContent = Phrase(
        zh: "every 要配上一个有内容、不带 count 的条件",
        en: "`every` needs a condition with some content and without `count`")
    package static let countMisplaced = Phrase(
        zh: "count 只能直接写在 when、must 或 must_not 里",
        en: "`count` may stand only in `when`, `must` and `must_not` themselves")

    package static func boundsBackwards(least: String, most: String) -> Phrase {
        Phrase(
            zh: "min（\(least)）比 max（\(most)）大，是不是写反了？",
            en: "`min` (\(least)) is greater than `max` (\(most)); are they swapped?")
    }

    package static func classUnknown(_ word: String, allowed: [String]) -> Phrase {
        let hint = nearest(to: word, in: allowed)
        let names = allowed.joined(separator: "、")
        return Phrase(
            zh: "没有“\(word)”这一类字符" + (hint.map { "，是不是“\($0)”？" } ?? "；")
                + "可以写：\(names)，或直接写标点、符号，如 “！!”",
            en: "`\(word)` is no class of characters"
                + (hint.map { ", did you mean `\($0)`? " } ?? "; ")
                + "Allowed here: \(allowed.joined(separator: ", ")), or the very characters, as “！!”"
        )
    }
}
