// What an audit's sample says about the whole team, and who is better as far as it can tell.
extension Phrase {
    package static func teamDefectsOfAll(
        _ share: String, of all: Phrase, _ low: String, _ high: String
    ) -> Phrase {
        Phrase(
            zh: "按每位客服的会话量折算，\(all.zh)里，主责客服自己出问题的会话约占 \(share)，"
                + "大约在 \(low)–\(high) 通之间（95% 把握）。",
            en:
                "Weighted by how many conversations each agent had, about \(share) of \(all.en) have "
                + "a problem by their agent, somewhere from \(low) to \(high) (95% sure).")
    }

    package static func teamNoDefects(of all: Phrase, atMost: String) -> Phrase {
        Phrase(
            zh: "没有发现不等于没有：\(all.zh)里，主责客服出问题的最多可能还有 \(atMost) 通（95% 把握）。",
            en:
                "None found does not mean none: of \(all.en), up to \(atMost) may still have a problem "
                + "by their agent (95% sure).")
    }

    package static let teamNotAllDrawn = Phrase(
        zh: "有客服一通也没有抽到，所以推不到全部会话。",
        en: "Of some agents nothing was drawn, so that nothing can be said about all conversations."
    )

    package static func teamExhausted(_ agents: [String]) -> Phrase {
        Phrase(
            zh: "以前已经全部抽过、这次没有可抽的有：\(agents.joined(separator: "、"))。",
            en: "Drawn completely before, so that nothing was left to draw: "
                + "\(agents.joined(separator: ", ")).")
    }

    package static func teamUnranked(_ agents: [String], fewest: String) -> Phrase {
        Phrase(
            zh: "检查不到 \(fewest) 通、不排名的有：\(agents.joined(separator: "、"))。",
            en: "Not ranked, with fewer than \(fewest) checked: \(agents.joined(separator: ", ")).")
    }

    package static func cellBelow(_ fewest: String) -> Phrase {
        Phrase(zh: "不到 \(fewest) 通", en: "under \(fewest)")
    }

    package static func allOfPeriod(_ count: String) -> Phrase {
        Phrase(zh: "本期全部 \(count) 通", en: "all \(count) of the period")
    }

    package static func allNotDrawnBefore(_ count: String) -> Phrase {
        Phrase(zh: "以前没抽过的 \(count) 通", en: "the \(count) not drawn before")
    }

    package static let agentScoresEqual = Phrase(
        zh: "抽到的分数都一样，看不出波动，所以范围按最坏情况估，会偏宽。",
        en:
            "All scores drawn are the same, which shows nothing of how they vary, so that the range "
            + "allows for the worst and is wide.")

    package static func teamRedLinesOfAll(
        _ share: String, of all: Phrase, _ low: String, _ high: String
    ) -> Phrase {
        Phrase(
            zh: "红线单独算：\(all.zh)里，主责客服自己踩红线的会话约占 \(share)，"
                + "大约在 \(low)–\(high) 通之间（95% 把握）。",
            en: "Red lines by themselves: in about \(share) of \(all.en) the agent crossed one, "
                + "somewhere from \(low) to \(high) (95% sure).")
    }

    package static func teamNoRedLines(of all: Phrase, atMost: String) -> Phrase {
        Phrase(
            zh: "主责客服没有踩红线，但不等于没有：\(all.zh)里最多可能还有 \(atMost) 通（95% 把握）。",
            en: "No agent crossed a red line in those checked, which does not mean none: of "
                + "\(all.en), up to \(atMost) may still have one (95% sure).")
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
            zh: "名次按有问题的会话占检查数的比例排，写的是按检查的量来看可能的名次；分档时，档与档之间分得出先后，"
                + "同一档里看名次范围。检查不到 \(fewest) 通的不排名。",
            en: "Places go by the share of checked conversations with a problem, from the best to "
                + "the worst that so many conversations allow. Groups, where there are some, are "
                + "surely apart; within one, look at the ranges. Nobody with fewer than \(fewest) "
                + "checked is ranked.")
    }
}
