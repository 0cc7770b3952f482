// What an audit's sample says about the whole team, and who is better as far as it can tell.
extension Phrase {
    package static func teamDefectsOfAll(
        _ share: String, of population: String, _ low: String, _ high: String
    ) -> Phrase {
        Phrase(
            zh: "按每位客服的会话量折算，本期全部 \(population) 通里，主责客服有问题的约占 \(share)，"
                + "大约在 \(low)–\(high) 通之间（95% 把握）。",
            en: "Weighted by how many conversations each agent had, about \(share) of all "
                + "\(population) of the period have a problem by their agent, somewhere from "
                + "\(low) to \(high) (95% sure).")
    }

    package static func teamRedLinesOfAll(
        _ share: String, of population: String, _ low: String, _ high: String
    ) -> Phrase {
        Phrase(
            zh: "红线单独算：本期全部 \(population) 通里，主责客服踩红线的约占 \(share)，"
                + "大约在 \(low)–\(high) 通之间（95% 把握）。",
            en: "Red lines by themselves: in about \(share) of all \(population) of the period the "
                + "agent crossed one, somewhere from \(low) to \(high) (95% sure).")
    }

    package static func teamNoRedLines(of population: String, atMost: String) -> Phrase {
        Phrase(
            zh: "主责客服没有踩红线，但不等于没有：本期 \(population) 通里最多可能还有 \(atMost) 通（95% 把握）。",
            en: "No agent crossed a red line in those checked, which does not mean none: of the "
                + "\(population) of the period, up to \(atMost) may still have one (95% sure).")
    }

    package static let columnPlaces = Phrase(zh: "名次", en: "Places")
    package static let columnRankLow = Phrase(zh: "名次最好", en: "Best place")
    package static let columnRankHigh = Phrase(zh: "名次最差", en: "Worst place")
    package static let columnVariation = Phrase(zh: "正常波动", en: "Variation")
    package static let columnRedLinesNarrow = Phrase(zh: "红线", en: "Red")
    package static let columnRedLineShare = Phrase(zh: "红线占检查数", en: "Red lines, share")

    package static func cellGroup(_ group: String) -> Phrase {
        Phrase(zh: "第 \(group) 档", en: "group \(group)")
    }

    package static func cellShareOf(_ share: String, _ detail: Phrase) -> Phrase {
        Phrase(zh: "\(share)，\(detail.zh)", en: "\(share), \(detail.en)")
    }

    package static func agentsNoteRanks(fewest: String) -> Phrase {
        Phrase(
            zh: "名次按有问题的会话占检查数的比例排，写的是目前抽样量下可能的名次；同一档里分不出先后。"
                + "检查不到 \(fewest) 通的不排名。",
            en: "Places go by the share of checked conversations with a problem, from the best to "
                + "the worst that a sample of this size allows; within a group the order may be "
                + "chance. Nobody with fewer than \(fewest) checked is ranked.")
    }
}
