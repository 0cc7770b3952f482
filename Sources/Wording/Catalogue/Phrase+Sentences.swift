/// The pieces of which a rule's sentence is put together.
extension Phrase {
    /// Several pieces in one, with the word of each language between them.
    package static func joined(_ parts: [Phrase], zh: String, en: String) -> Phrase {
        Phrase(
            zh: parts.map(\.zh).joined(separator: zh), en: parts.map(\.en).joined(separator: en))
    }

    package static let anyone = Phrase(zh: "任何人", en: "anyone")
    package static let saysAnything = Phrase(zh: "发言", en: "writes anything")
    package static let promisesSoon = Phrase(
        zh: "说了会再联系、没说什么时候", en: "promises to write again soon")

    package static let statesTime = Phrase(
        zh: "说出一个时限（如 10 分钟内、今天下班前）",
        en: "names a time by which something will be done")
    package static let asksFact = Phrase(
        zh: "问到知识库里的内容", en: "asks for a fact of the knowledge base")
    package static let statesFact = Phrase(
        zh: "说出知识库里的内容", en: "states a fact of the knowledge base")
    package static let contradictsFact = Phrase(
        zh: "说的和当时有效的知识不符", en: "contradicts the fact in force at that time")
    package static let asksFactInVain = Phrase(
        zh: "问到知识库里的内容，却一直没有得到答案", en: "asks for a fact that no agent then states")

    package static let reversesFact = Phrase(
        zh: "说的和前面客服自己说过的不一样", en: "states another value than an agent did before")

    package static func quoted(_ words: [String], more: Bool) -> Phrase {
        Phrase(
            zh: words.map { "“\($0)”" }.joined() + (more ? "等" : ""),
            en: words.map { "“\($0)”" }.joined(separator: ", ") + (more ? " …" : ""))
    }

    package static func phraseOfList(_ name: String, such samples: [String]) -> Phrase {
        let some = samples.map { "“\($0)”" }.joined()
        return Phrase(
            zh: "词表 \(name)（\(some)…）里的话", en: "a phrase of the list \(name) (\(some)…)")
    }

    package static func whatMatches(expressionsInLines lines: [Int]) -> Phrase {
        let numbers = lines.map(String.init)
        return Phrase(
            zh: "符合一个表达式（第 \(numbers.joined(separator: "、")) 行）的话",
            en: "what an expression matches (line \(numbers.joined(separator: ", ")))")
    }

    package static func says(_ what: Phrase, atLeast: Int, different: Int) -> Phrase {
        let spots =
            atLeast > 1
            ? Phrase(zh: "至少 \(atLeast) 处说\(what.zh)", en: "says \(what.en) at \(atLeast) spots")
            : Phrase(zh: "说\(what.zh)", en: "says \(what.en)")
        guard different > 1 else { return spots }
        return Phrase(
            zh: "\(spots.zh)，其中至少 \(different) 种不同的",
            en: "\(spots.en), \(different) different ones at least")
    }

    package static func inDisguise(_ what: Phrase) -> Phrase {
        Phrase(zh: "变体写法的\(what.zh)", en: "\(what.en), written in disguise")
    }

    package static func except(_ what: Phrase, _ allowed: Phrase) -> Phrase {
        Phrase(zh: "\(what.zh)（\(allowed.zh)除外）", en: "\(what.en) (except \(allowed.en))")
    }

    package static func isMoreThan(_ allowed: Phrase) -> Phrase {
        Phrase(zh: "说了\(allowed.zh)以外的内容", en: "writes more than \(allowed.en)")
    }

    package static func negated(_ what: Phrase) -> Phrase {
        Phrase(zh: "不是「\(what.zh)」", en: "not: \(what.en)")
    }

    package static func answersWhat(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "回应的是「\(sentence.zh)」", en: "answers where \(sentence.en)")
    }

    package static func afterPause(seconds: Int64) -> Phrase {
        Phrase(zh: "隔了至少 \(seconds) 秒没人说话之后", en: "comes after \(seconds) s of silence or more")
    }

    package static func inOneClause(_ what: Phrase, percent: Int?) -> Phrase {
        guard let percent else {
            return Phrase(zh: "有一个分句\(what.zh)", en: "has a clause that \(what.en)")
        }
        return Phrase(
            zh: "有一个分句\(what.zh)，而且占到那句的 \(percent)%",
            en: "has a clause that \(what.en) and is at least \(percent)% of it")
    }

    package static func speaksOf(_ whom: Phrase) -> Phrase {
        Phrase(zh: "说的是\(whom.zh)", en: "speaks of \(whom.en)")
    }

    package static let subjectCustomer = Phrase(zh: "客户", en: "the customer")
    package static let subjectAgent = Phrase(zh: "客服自己", en: "the agent")
    package static let subjectShop = Phrase(zh: "店铺", en: "the shop")
    package static let subjectOther = Phrase(zh: "别人或别的东西", en: "somebody or something else")
    package static let subjectOpen = Phrase(zh: "没点名的谁", en: "nobody that it names")

    package static let addressesTrigger = Phrase(
        zh: "接住了那个问题", en: "goes into that question")

    package static let onTopicOfTrigger = Phrase(
        zh: "说的是同一件事", en: "is about the same matter")

    package static func passedOver(_ question: Phrase) -> Phrase {
        Phrase(
            zh: "同一轮里问了不止一件事（\(question.zh)），这一件没人回应",
            en: "asks one of several things in a turn (\(question.en)) and is passed over")
    }

    package static func isOfKind(_ kinds: Phrase) -> Phrase {
        Phrase(zh: "发的是\(kinds.zh)", en: "sends \(kinds.en)")
    }

    package static func hasLength(_ bounds: Phrase) -> Phrase {
        Phrase(zh: "写了\(bounds.zh) 个字", en: "writes \(bounds.en) characters")
    }

    package static func isCopy(times: Int, percent: Int, toAnything: Bool) -> Phrase {
        Phrase(
            zh: (toAnything ? "" : "对不同的话") + "第 \(times) 次发几乎相同的内容（相似 \(percent)% 以上）",
            en: "sends nearly the same for the \(ordinal(times)) time"
                + (toAnything ? "" : " to different messages") + " (\(percent) % alike)")
    }

    package static func sentence(_ who: Phrase, _ what: Phrase) -> Phrase {
        Phrase(zh: who.zh + what.zh, en: "the \(who.en) \(what.en)")
    }

    package static func times(_ sentence: Phrase, _ count: Int) -> Phrase {
        Phrase(zh: "\(sentence.zh)，达到 \(count) 次", en: "\(sentence.en), \(count) times")
    }
}

extension Phrase {
    package static let startOfTurn = Phrase(zh: "从这一轮的第一条算起", en: "from the start of the turn")
    package static let endOfTurn = Phrase(zh: "从这一轮的最后一条算起", en: "from the end of the turn")
    package static let handover = Phrase(zh: "换了一位客服接手时", en: "where another agent takes over")
    package static let firstTime = Phrase(zh: "只看第一次", en: "the first time")
    package static let lastTime = Phrase(zh: "只看最后一次", en: "the last time")
    package static let onlyLate = Phrase(zh: "只算来晚了的", en: "counting only what came late")
    package static let onlyNever = Phrase(zh: "只算始终没有的", en: "counting only what never came")
    package static let windowWhole = Phrase(zh: "整通会话里", en: "the whole conversation")
    package static let windowRest = Phrase(zh: "之后直到会话结束", en: "the rest of the conversation")
    package static let windowSoFar = Phrase(zh: "这之前的会话里", en: "the conversation so far")
    package static let windowSameMessage = Phrase(zh: "同一条消息里", en: "the same message")
    package static let windowSameTurn = Phrase(zh: "同一轮里", en: "the same turn")
    package static let windowUntilOther = Phrase(zh: "对方再发言之前", en: "until the other side writes")
    package static let windowPromised = Phrase(zh: "承诺的时间内", en: "the promised time")

    package static func nthTime(_ n: Int) -> Phrase {
        Phrase(zh: "只看第 \(n) 次", en: "time number \(n)")
    }

    package static func fromNthTime(_ n: Int) -> Phrase {
        Phrase(zh: "从第 \(n) 次起", en: "from time number \(n) on")
    }

    package static func firstTimes(_ n: Int) -> Phrase {
        Phrase(zh: "只看头 \(n) 次", en: "the first \(n) times")
    }

    package static func lastTimes(_ n: Int) -> Phrase {
        Phrase(zh: "只看最后 \(n) 次", en: "the last \(n) times")
    }

    package static func noted(_ sentence: Phrase, _ note: Phrase) -> Phrase {
        Phrase(zh: "\(sentence.zh)（\(note.zh)）", en: "\(sentence.en) (\(note.en))")
    }

    package static func whenever(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "当\(sentence.zh)", en: "when \(sentence.en)")
    }

    package static func must(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "必须做到「\(sentence.zh)」", en: "it is required that \(sentence.en)")
    }

    package static func mustEvery(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "每条消息都必须做到「\(sentence.zh)」", en: "every time it is required that \(sentence.en)")
    }

    package static func mustNot(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "不许出现「\(sentence.zh)」", en: "this must not happen: \(sentence.en)")
    }

    package static func praised(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "「\(sentence.zh)」可以加分", en: "it earns a bonus that \(sentence.en)")
    }

    package static func within(_ window: Phrase) -> Phrase {
        Phrase(zh: "范围是\(window.zh)", en: "within \(window.en)")
    }

    package static func until(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "到「\(sentence.zh)」为止", en: "until \(sentence.en)")
    }

    package static func unlessSaid(_ sentence: Phrase, _ window: Phrase) -> Phrase {
        Phrase(
            zh: "除非在\(window.zh)「\(sentence.zh)」", en: "unless within \(window.en) \(sentence.en)")
    }

    package static func unlessExtended(_ sentence: Phrase, _ window: Phrase) -> Phrase {
        Phrase(
            zh: "如果及时「\(sentence.zh)」，可放宽到其后\(window.zh)",
            en: "unless in time \(sentence.en): then within \(window.en) after it")
    }

    package static func windowMessages(_ numbers: ClosedRange<Int>) -> Phrase {
        if numbers.count == 1 {
            return Phrase(
                zh: "第 \(numbers.lowerBound) 条", en: "message number \(numbers.lowerBound)")
        }
        return Phrase(
            zh: "第 \(numbers.lowerBound) 到 \(numbers.upperBound) 条",
            en: "messages \(numbers.lowerBound) to \(numbers.upperBound)")
    }

    package static func windowFirstShare(_ percent: Int) -> Phrase {
        Phrase(zh: "会话的前 \(percent)%", en: "the first \(percent) % of the conversation")
    }

    package static func windowLastShare(_ percent: Int) -> Phrase {
        Phrase(zh: "会话的最后 \(percent)%", en: "the last \(percent) % of the conversation")
    }

    package static func windowFirstTurns(_ n: Int) -> Phrase {
        Phrase(zh: "前 \(n) 轮", en: "the first \(counted(n, "turn"))")
    }

    package static func windowLastTurns(_ n: Int) -> Phrase {
        Phrase(zh: "最后 \(n) 轮", en: "the last \(counted(n, "turn"))")
    }

    package static func windowTimeAround(_ duration: Phrase) -> Phrase {
        Phrase(zh: "前后 \(duration.zh)内", en: "\(duration.en) before and after")
    }

    package static func byTheClock(_ duration: Phrase) -> Phrase {
        Phrase(zh: "\(duration.zh)（钟表时间）", en: "\(duration.en) by the clock")
    }

    package static func windowFirst(_ n: Int) -> Phrase {
        Phrase(zh: "前 \(n) 条", en: "the first \(counted(n, "message"))")
    }

    package static func windowLast(_ n: Int) -> Phrase {
        Phrase(zh: "最后 \(n) 条", en: "the last \(counted(n, "message"))")
    }

    package static func windowNext(_ n: Int) -> Phrase {
        Phrase(zh: "接下来 \(n) 条", en: "the next \(counted(n, "message"))")
    }

    package static func windowPrevious(_ n: Int) -> Phrase {
        Phrase(zh: "之前 \(n) 条", en: "the \(counted(n, "message")) before")
    }

    package static func windowAround(_ n: Int) -> Phrase {
        Phrase(zh: "前后 \(n) 条", en: "\(counted(n, "message")) before and after")
    }

    package static func windowNextTurns(_ n: Int) -> Phrase {
        Phrase(zh: "接下来 \(n) 轮", en: "the next \(counted(n, "turn"))")
    }

    package static func windowPreviousTurns(_ n: Int) -> Phrase {
        Phrase(zh: "之前 \(n) 轮", en: "the \(counted(n, "turn")) before")
    }

    package static func windowTime(_ duration: Phrase) -> Phrase {
        Phrase(zh: "\(duration.zh)内", en: duration.en)
    }

    package static func windowTimeBefore(_ duration: Phrase) -> Phrase {
        Phrase(zh: "之前 \(duration.zh)内", en: "the \(duration.en) before")
    }
}
