/// What findings say: what was seen, and for an absence the closest thing there was.
extension Phrase {
    package static func saidForbidden(_ words: [String], role: Phrase, title: Phrase) -> Phrase {
        guard !words.isEmpty else {
            return Phrase(
                zh: "\(role.zh)的这条消息违反了“\(title.zh)”",
                en: "this message of the \(role.en) breaks “\(title.en)”")
        }
        return .later(
            zh: "\(role.zh)说了\(words.quoted("、"))，违反“\(title.zh)”",
            en: "the \(role.en) said \(words.quoted(", ")), against “\(title.en)”")
    }

    package static func saidWell(_ words: [String], role: Phrase, title: Phrase) -> Phrase {
        .later(
            zh: "\(role.zh)说了\(words.quoted("、"))：\(title.zh)",
            en: "the \(role.en) said \(words.quoted(", ")): \(title.en)")
    }

    package static let workingTime = Phrase(zh: "工作时间", en: "working time")
    package static let clockTime = Phrase(zh: "钟表时间", en: "time by the clock")

    /// - Parameters:
    ///   - clock: what time is counted.
    ///   - start: from where in a turn, if that matters.
    package static func answeredLate(
        after time: Int64, limit: Int64, clock: Phrase, start: Phrase?, title: Phrase
    ) -> Phrase {
        let from = start.map { Phrase(zh: "\($0.zh)，", en: ", counted \($0.en)") } ?? Phrase("")
        return .later(
            zh: "\(from.zh)过了 \(duration(time).zh)才回复，要求在 \(duration(limit).zh)内，"
                + "按\(clock.zh)计（\(title.zh)）",
            en: "answered after \(duration(time).en) of \(clock.en)\(from.en); "
                + "the limit is \(duration(limit).en) (\(title.en))")
    }

    package static func keptLate(by time: Int64, title: Phrase) -> Phrase {
        .later(
            zh: "比约定的时间晚了 \(duration(time).zh)（\(title.zh)）",
            en: "\(duration(time).en) later than promised (\(title.en))")
    }

    package static func keptLateElsewhere(by time: Int64, title: Phrase) -> Phrase {
        Phrase(
            zh: "比约定的时间晚了 \(duration(time).zh)，是在另一个会话里回复的（\(title.zh)）",
            en: "kept \(duration(time).en) late, in another chat (\(title.en))")
    }

    package static func neverAnswered(title: Phrase) -> Phrase {
        .later(
            zh: "到会话结束，客服再没有回复（\(title.zh)）",
            en: "no agent wrote again before the chat ended (\(title.en))")
    }

    package static func absentInFirst(_ count: Int, title: Phrase) -> Phrase {
        .later(
            zh: "客服的前 \(count) 条消息里缺少“\(title.zh)”",
            en: "not in the agent's first \(count) messages: “\(title.en)”")
    }

    package static func absentInLast(_ count: Int, title: Phrase) -> Phrase {
        .later(
            zh: "客服的最后 \(count) 条消息里缺少“\(title.zh)”",
            en: "not in the agent's last \(count) messages: “\(title.en)”")
    }

    package static func absentInNext(_ count: Int, title: Phrase) -> Phrase {
        .later(
            zh: "客服之后的 \(count) 条消息里缺少“\(title.zh)”",
            en: "not in the agent's next \(count) messages: “\(title.en)”")
    }

    package static func absent(in window: Phrase, title: Phrase) -> Phrase {
        .later(
            zh: "\(window.zh)缺少“\(title.zh)”", en: "not done within \(window.en): “\(title.en)”")
    }

    package static func notInEvery(title: Phrase) -> Phrase {
        .later(
            zh: "这条消息没有做到“\(title.zh)”，要求每条都做到",
            en: "every message must do it, and this one does not: “\(title.en)”")
    }

    package static func absent(title: Phrase) -> Phrase {
        .later(zh: "缺少“\(title.zh)”", en: "not done: “\(title.en)”")
    }

    /// With the number of conversations that the agent held when the wait began, where that is
    /// more than one.
    package static func explained(_ explanation: Phrase, load: Int?) -> Phrase {
        guard let load, load > 1 else { return explanation }
        return .later(
            zh: "\(explanation.zh)，当时同时接待 \(load) 个会话",
            en: "\(explanation.en); the agent held \(load) chats at that moment")
    }

    /// For a finding whose offence another rule is charged for.
    package static func chargedOnce(_ explanation: Phrase, under title: Phrase) -> Phrase {
        .later(
            zh: "\(explanation.zh)。同一处问题只计一次，已计在“\(title.zh)”名下",
            en: "\(explanation.en); the same fault counts once, under “\(title.en)”")
    }

    package static func nearMissLate(message: Int, by time: Int64) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息算数，但晚了 \(duration(time).zh)",
            en: "message \(message) would count, but came \(duration(time).en) late")
    }

    package static func nearMissOtherRole(message: Int, role: Phrase) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息有这样的话，但那是\(role.zh)说的",
            en: "message \(message) says it, but the \(role.en) wrote it")
    }

    package static func nearMissBeyond(message: Int, place: Int, limit: Int) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息说了，但那是第 \(place) 次发言，要求在前 \(limit) 次内",
            en: "message \(message) says it, but it is number \(place) where the limit is \(limit)")
    }

    package static func nearMissAfter(message: Int) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息说了，但已经超出范围",
            en: "message \(message) says it, but beyond the window")
    }

    package static func nearMissBefore(message: Int) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息说过，但说得太早，不在范围内",
            en: "message \(message) says it, but before the window")
    }

    package static func nearMissAllowed(message: Int, words: String, allowed: String) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息里的“\(words)”在放过的“\(allowed)”里面",
            en: "“\(words)” in message \(message) is inside the allowed “\(allowed)”")
    }

    package static func nearMissInside(message: Int, word: String, whole: String) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息里的“\(word)”只是“\(whole)”的一部分，不算一个词",
            en: "“\(word)” in message \(message) is inside “\(whole)”, not a word of its own")
    }

    package static func nearMissClause(message: Int, words: String) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息里有“\(words)”，但它所在的分句不满足 clause 的其他条件",
            en: "message \(message) says “\(words)”, but its clause does not meet the rest of "
                + "`clause`")
    }

    package static func nearMissLifted(message: Int, by other: Int) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息说了，但第 \(other) 条消息让它不算（unless）",
            en: "message \(message) says it, but message \(other) lifts it (unless)")
    }

    package static func nearMissTooFew(message: Int, count: Int) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息说了，但不到 \(count) 次",
            en: "message \(message) says it, but fewer than \(count) times")
    }

    package static func nearMissFolded(message: Int, like wording: String) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息里的“\(wording)”中间隔了别的字符，或写成了别的字形；加上 folds: true 才认得出",
            en:
                "message \(message) writes “\(wording)” in another way, which only folds: true reads"
        )
    }

    package static func nearMissSimilar(
        message: Int, words: String, percent: Int, like wording: String
    ) -> Phrase {
        Phrase(
            zh: "第 \(message) 条消息的“\(words)”和“\(wording)”有 \(percent)% 相像",
            en: "“\(words)” in message \(message) is \(percent) % like “\(wording)”")
    }

    /// A length of time as people say it: `40 秒`, `2 分 10 秒`, `3 小时 5 分`.
    package static func duration(_ milliseconds: Int64) -> Phrase {
        let seconds = (milliseconds + 500) / 1000
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        if hours > 0 {
            return Phrase(
                zh: "\(hours) 小时" + (minutes > 0 ? " \(minutes) 分" : ""),
                en: "\(hours) h" + (minutes > 0 ? " \(minutes) min" : ""))
        }
        if minutes > 0 {
            return Phrase(
                zh: rest > 0 ? "\(minutes) 分 \(rest) 秒" : "\(minutes) 分钟",
                en: "\(minutes) min" + (rest > 0 ? " \(rest) s" : ""))
        }
        return Phrase(zh: "\(rest) 秒", en: "\(rest) s")
    }
}

extension Phrase {
    package static func factContradicted(_ fact: Phrase, right: Phrase) -> Phrase {
        Phrase(
            zh: "与知识库不符：“\(fact.zh)”当时有效的是“\(right.zh)”",
            en: "contradicts the knowledge base: “\(fact.en)” was “\(right.en)” at that time")
    }

    package static func factReversed(_ fact: Phrase, right: Phrase) -> Phrase {
        Phrase(
            zh: "前后说法不一：“\(fact.zh)”前面说的是另一个答案（当时有效的是“\(right.zh)”）",
            en:
                "says something else about “\(fact.en)” than before (it was “\(right.en)” at that time)"
        )
    }

    package static func factPassedOver(_ fact: Phrase, right: Phrase) -> Phrase {
        Phrase(
            zh: "客户问了“\(fact.zh)”，直到会话结束也没有得到答案（应回答“\(right.zh)”）",
            en: "the customer asked about “\(fact.en)” and never got the answer, “\(right.en)”")
    }
}

extension [String] {
    /// Each in quotation marks.
    fileprivate func quoted(_ separator: String) -> String {
        count == 1 ? "“\(self[0])”" : map { "“\($0)”" }.joined(separator: separator)
    }
}
