// How right a rule is, and how much it sees.
extension Phrase {
    /// - Parameters:
    ///   - right: in a hundred.
    ///   - range: the same; nil where everything was reviewed.
    package static func rulePrecision(_ right: String, _ range: (String, String)?) -> Phrase {
        Phrase(
            zh: "这条规则报出的问题，100 条里约 \(right) 条属实"
                + (range.map { "（\($0.0)–\($0.1)）；" } ?? "；"),
            en: "Of 100 that this rule flags, about \(right) are right"
                + (range.map { " (\($0.0)–\($0.1)); " } ?? "; "))
    }

    package static func ruleRecall(_ share: String, _ range: (String, String)?) -> Phrase {
        Phrase(
            zh: "真正的问题它大约抓到 \(share)" + (range.map { "（\($0.0)–\($0.1)）。" } ?? "。"),
            en: "of the real problems it finds about \(share)"
                + (range.map { " (\($0.0)–\($0.1))." } ?? "."))
    }

    package static let ruleRecallUnknown = Phrase(
        zh: "没有抽查未报警的会话，无法知道漏了多少。",
        en: "no unflagged conversation was checked, so nobody knows how many it misses.")

    package static let ruleAllFlagged = Phrase(
        zh: "全部会话都报了警，没有会漏掉的。", en: "it flags every conversation, so it misses none.")

    package static let ruleNoneMissed = Phrase(
        zh: "未报警的全部查过，没有漏报。", en: "all unflagged ones were checked, and none was missed.")

    package static func ruleNothingMissed(
        _ sampled: String, of population: String, atMost: String, sure: String
    ) -> Phrase {
        Phrase(
            zh:
                "未报警的抽查了 \(sampled) 通，没有发现漏报，但不等于没有：\(population) 通里最多可能漏了 \(atMost) 通（\(sure) 把握）。",
            en: "none missed in \(sampled) unflagged ones, which does not mean none: of "
                + "\(population), up to \(atMost) may be missed (\(sure) sure).")
    }

    package static let ruleTooFew = Phrase(
        zh: "样本太少：报警的至少要复核 10 通。", en: "Too few: at least 10 of what it flags must be reviewed.")
}
