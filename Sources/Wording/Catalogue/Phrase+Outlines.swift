/// The lines of a rule's page: its sentence taken apart, and its history.
extension Phrase {
    package static let outlineAll = Phrase(zh: "同时满足：", en: "all of:")
    package static let outlineAny = Phrase(zh: "满足以下之一：", en: "one of:")
    package static let outlineNot = Phrase(zh: "不能是：", en: "not:")
    package static let outlineAnswers = Phrase(zh: "回应的是：", en: "answers where:")
    package static let labelHistory = Phrase(zh: "改动", en: "History")
    package static let labelPack = Phrase(zh: "规则包", en: "Pack")

    package static func outlineWho(_ who: Phrase) -> Phrase {
        Phrase(zh: who.zh, en: "the \(who.en)")
    }

    package static func outlineWhen(_ who: Phrase) -> Phrase {
        Phrase(zh: "当\(who.zh)", en: "When the \(who.en)")
    }

    package static func outlineMust(_ who: Phrase) -> Phrase {
        Phrase(zh: "\(who.zh)必须", en: "the \(who.en) must do this:")
    }

    package static func outlineMustNot(_ who: Phrase) -> Phrase {
        Phrase(zh: "\(who.zh)不许", en: "the \(who.en) must not do this:")
    }

    package static func outlineBonus(_ who: Phrase) -> Phrase {
        Phrase(zh: "\(who.zh)可以加分：", en: "the \(who.en) earns a bonus:")
    }

    package static func outlineUntil(_ who: Phrase) -> Phrase {
        Phrase(zh: "到此为止：\(who.zh)", en: "until the \(who.en)")
    }

    package static func outlineUnless(_ who: Phrase, in window: Phrase) -> Phrase {
        Phrase(zh: "除非在\(window.zh)，\(who.zh)", en: "unless within \(window.en) the \(who.en)")
    }

    package static func outlineExtended(_ who: Phrase, by window: Phrase) -> Phrase {
        Phrase(
            zh: "及时说了就放宽到其后\(window.zh)：\(who.zh)",
            en: "then within \(window.en) after it, where in time the \(who.en)")
    }

    package static func outlineTimes(_ count: Int) -> Phrase {
        Phrase(zh: "达到 \(count) 次", en: "\(count) times")
    }

    package static func outlineInline(_ head: Phrase, _ what: Phrase) -> Phrase {
        Phrase(zh: head.zh + what.zh, en: "\(head.en) \(what.en)")
    }

    package static func outlineOpened(_ head: Phrase, _ what: Phrase) -> Phrase {
        Phrase(zh: head.zh + what.zh, en: "\(head.en) \(what.en)")
    }

    package static func historyLine(_ version: String, _ date: String, _ what: Phrase) -> Phrase {
        Phrase(zh: "\(version)（\(date)）：\(what.zh)", en: "\(version) (\(date)): \(what.en)")
    }
}
