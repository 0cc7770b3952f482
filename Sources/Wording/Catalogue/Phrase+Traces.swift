/// What `rules explain` says about each step of a rule.
extension Phrase {
    package static let traceFiltered = Phrase(
        zh: "这条规则不适用于这个渠道、店铺、商品或标签",
        en: "not meant for this channel, shop, product or tag")
    package static let traceNotApplicable = Phrase(
        zh: "不适用：没有时间，或者该说话的一方没有发言",
        en: "does not apply: times are missing, or the side in question wrote nothing")

    package static func traceNoTrigger(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "没有出现「\(sentence.zh)」的消息", en: "no message in which \(sentence.en)")
    }

    package static func traceNothingForbidden(_ sentence: Phrase) -> Phrase {
        Phrase(zh: "没有「\(sentence.zh)」的消息", en: "no message in which \(sentence.en)")
    }

    package static func traceMet(_ title: Phrase) -> Phrase {
        Phrase(zh: "做到了：\(title.zh)", en: "in order: \(title.en)")
    }

    package static func traceNear(_ near: Phrase) -> Phrase {
        Phrase(zh: "；最接近的：\(near.zh)", en: "; nearest: \(near.en)")
    }
}
