// What reports say in whole sentences: one number, one range, one consequence.
extension Phrase {
    package static let nothingToAudit = Phrase(
        zh: "没有可以检查的会话。", en: "There was no conversation to check.")

    // The team.

    package static func allAudited(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 通会话全部检查，没有抽样误差。",
            en: allWere(count, " conversations", "conversation")
                + " checked; there is no sampling error.")
    }

    package static func someAudited(_ sampled: String, of population: String) -> Phrase {
        Phrase(
            zh: "从 \(population) 通会话里随机抽查了 \(sampled) 通。",
            en: "\(sampled) of \(counted(population, "conversation")) "
                + (sampled == "1" ? "was" : "were") + " drawn at random and checked.")
    }

    package static func teamDefects(_ defective: String, _ share: String) -> Phrase {
        Phrase(
            zh: "检查过的会话里，\(defective) 通有问题（\(share)）。",
            en: "Of those checked, \(defective) had problems (\(share)).")
    }

    package static let teamNoDefects = Phrase(
        zh: "检查过的会话里没有发现问题。", en: "No problems were found in those checked.")

    package static func teamRedLines(_ count: String, _ agents: [String]) -> Phrase {
        Phrase(
            zh: "\(count) 通踩了红线"
                + (agents.isEmpty ? "。" : "，涉及：\(agents.joined(separator: "、"))。"),
            en: "\(count) crossed a red line"
                + (agents.isEmpty ? "." : ": \(agents.joined(separator: ", "))."))
    }

    package static func teamTopRule(_ title: Phrase, _ conversations: String) -> Phrase {
        Phrase(
            zh: "最常违反的要求是“\(title.zh)”：\(conversations) 通会话（待确认的不算）。",
            en: "The demand missed most often is “\(title.en)”: in "
                + counted(conversations, "conversation") + ", without those to confirm.")
    }

    package static func teamBorderline(_ agents: [String]) -> Phrase {
        Phrase(
            zh: "等级在临界的有：\(agents.joined(separator: "、"))；建议按事先定好的规则加抽，再定等级。",
            en: "On the edge of a grade: \(agents.joined(separator: ", ")). Draw more by the rule "
                + "set beforehand before deciding.")
    }

    package static func teamTooFew(_ agents: [String]) -> Phrase {
        Phrase(
            zh: "样本太少，暂不排名、不评级的有：\(agents.joined(separator: "、"))。",
            en: "Too few conversations for a rank or a grade: \(agents.joined(separator: ", ")).")
    }

    package static func teamWaiting(_ count: String) -> Phrase {
        Phrase(
            zh: "另有 \(count) 处要由人确认，确认之前不计分，也不算进有问题的会话。",
            en: counted(count, "further finding")
                + (count == "1"
                    ? " waits for a person; until then it costs no points and counts as no problem."
                    : " wait for a person; until then they cost no points and count as no problem.")
        )
    }

    package static func teamWithoutAgent(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 通没有客服发言，不计入任何人的得分。",
            en: counted(count, "conversation")
                + (count == "1"
                    ? " has no message by an agent and counts"
                    : " have no message by an agent and count")
                + " for nobody's score.")
    }

    // One agent.

    package static let agentNotSampled = Phrase(
        zh: "本次没有检查由其负责的会话。", en: "None of this agent's own conversations was checked.")

    package static let agentGuestOnly = Phrase(
        zh: "没有由其主要负责的会话，因此没有得分。",
        en: "No conversation counts for this agent, so there is no score.")

    package static func agentScoreComplete(_ all: Phrase, _ mean: String) -> Phrase {
        Phrase(
            zh: "\(all.zh)都检查了，没有抽样误差，均分 \(mean)。",
            en: "Checked \(all.en), no sampling error: mean score \(mean).")
    }

    package static func agentScore(
        _ sampled: String, of all: Phrase, _ mean: String, _ low: String, _ high: String
    ) -> Phrase {
        Phrase(
            zh: "抽查 \(sampled) 通，均分 \(mean)；考虑抽样误差，\(all.zh)的真实均分大约在 \(low)–\(high)。",
            en:
                "\(sampled) checked, mean score \(mean); allowing for sampling error, the true mean "
                + "of \(all.en) is about \(low)–\(high).")
    }

    package static func agentGrade(_ grade: Phrase) -> Phrase {
        Phrase(zh: "等级：\(grade.zh)。", en: "Grade: \(grade.en).")
    }

    /// Why a grade is borderline.
    ///
    /// - Parameter edges: of the bands that the range crosses, the lowest first.
    package static func gradeCrossed(_ low: String, _ high: String, edges: [String]) -> Phrase {
        Phrase(
            zh: "范围 \(low)–\(high) 跨过 \(edges.joined(separator: "、")) 分线，所以等级是临界，"
                + "建议按事先定好的规则加抽。",
            en: "The range \(low)–\(high) crosses the grade limit"
                + (edges.count > 1 ? "s " : " ") + listed(edges) + ", so the grade is borderline; "
                + "draw more, by the rule you set beforehand.")
    }

    package static let agentTooFew = Phrase(
        zh: "样本太少，暂不排名、不评级。", en: "Too few conversations for a rank or a grade.")

    package static func agentDefects(
        _ found: String, _ share: String, of all: Phrase, _ low: String, _ high: String
    ) -> Phrase {
        Phrase(
            zh:
                "其中 \(found) 通有问题（\(share)）。放到\(all.zh)，有问题的大约在 \(low)–\(high) 通之间（95% 把握）。",
            en: "\(found) of them had problems (\(share)). Of \(all.en), about \(low)–\(high) have "
                + "problems (95% sure).")
    }

    package static func agentDefectsComplete(_ found: String, _ share: String) -> Phrase {
        Phrase(
            zh: "其中 \(found) 通有问题（\(share)）。",
            en: "\(found) of them had problems (\(share)).")
    }

    package static func agentNoDefects(of all: Phrase, atMost: String) -> Phrase {
        Phrase(
            zh: "没有发现问题，但不等于没有：\(all.zh)里最多可能还有 \(atMost) 通（95% 把握）。",
            en:
                "No problems found, which does not mean none: of \(all.en), up to \(atMost) may still "
                + "have some (95% sure).")
    }

    package static let agentNoDefectsComplete = Phrase(
        zh: "没有发现问题。", en: "No problems found.")

    package static func agentRedLines(
        _ found: String, _ share: String, of all: Phrase, _ low: String, _ high: String
    ) -> Phrase {
        Phrase(
            zh: "\(found) 通踩了红线（\(share)）；放到\(all.zh)，大约在 \(low)–\(high) 通之间"
                + "（95% 把握）。请先看红线，再看均分。",
            en: "\(found) crossed a red line (\(share)); of \(all.en), about \(low)–\(high) do "
                + "(95% sure). Look at these before the mean.")
    }

    /// Red lines that the sample did not show: the range of the mean does not allow for them.
    package static func agentNoRedLines(of population: String, atMost: String) -> Phrase {
        Phrase(
            zh: "没有发现红线，但 \(population) 通里最多可能还有 \(atMost) 通（95% 把握），均分的范围没有算上它们。",
            en: "No red line was found; of the \(population), up to \(atMost) may still have one "
                + "(95% sure), which the range of the mean does not allow for.")
    }

    package static func agentRedLinesComplete(_ found: String) -> Phrase {
        Phrase(
            zh: "\(found) 通踩了红线，按 0 分计。请先看红线，再看均分。",
            en: (found == "1"
                ? "1 conversation crossed a red line and counts"
                : "\(found) conversations crossed a red line and count")
                + " 0 points. Look at these before the mean.")
    }

    package static func agentWaiting(_ count: String) -> Phrase {
        Phrase(
            zh: "另有 \(count) 处待人工确认，未计分。",
            en: "\(count) more to be confirmed by a person, not charged.")
    }

    package static func agentGuest(_ count: String, redLines: String?) -> Phrase {
        Phrase(
            zh: "在别人负责的会话里另有 \(count) 处" + (redLines.map { "（红线 \($0) 处）" } ?? "")
                + "，只列出，不计入抽样得分。",
            en: "\(count) more in conversations of other agents"
                + (redLines.map { " (\($0) of them red lines)" } ?? "")
                + ", listed but in nobody's sampled score.")
    }

    /// Why a bound in a sentence is below that of a table.
    package static let agentsNoteOneEnd = Phrase(
        zh: "“最多可能还有”只算上边（95% 把握）；各张表里的 95% 下限和上限两边都算，上边因此会大一点。",
        en:
            "“Up to … may still” looks at the upper end alone (95% sure); the 95% ranges of all "
            + "tables look at both ends, so their upper end is a little higher."
    )

    package static func agentsMore(_ count: String) -> Phrase {
        Phrase(
            zh: "其余 \(count) 位客服的说明见报告。",
            en: "What there is to say about the other \(count) agents is in the report.")
    }

    // Cells and notes.

    package static func cellOfAll(_ low: String, _ high: String) -> Phrase {
        Phrase(zh: "约 \(low)–\(high) 通", en: "about \(low)–\(high)")
    }

    package static func cellExact(_ found: String) -> Phrase {
        Phrase(zh: "共 \(found) 通", en: "\(found) in all")
    }

    package static let cellComplete = Phrase(zh: "全查", en: "complete")

    package static func barLabel(
        _ mean: String, _ low: String, _ high: String, complete: Bool
    ) -> Phrase {
        complete
            ? Phrase(zh: "均分 \(mean)，全部检查", en: "mean \(mean), all checked")
            : Phrase(
                zh: "均分 \(mean)，范围 \(low) 到 \(high)", en: "mean \(mean), range \(low) to \(high)")
    }

    package static func agentsCaption(scale: String, cut: Bool) -> Phrase {
        Phrase(
            zh: "图中圆点是均分，横线是范围，竖线是等级分界，刻度 \(scale)"
                + (cut ? "；顶到左端的横线实际更长。" : "。"),
            en: "Dot: mean score; line: its range; upright lines: edges of grades; scale \(scale)"
                + (cut ? "; a line that touches the left end is longer than shown." : "."))
    }

    package static let agentsNoteRates = Phrase(
        zh: "各维度一列写的是有问题的会话占检查数的比例，下面是放到其全部会话的估计（95% 把握，上下两边都算）；正文里“最多可能还有”只算上边，所以数字小一些。",
        en:
            "Each dimension shows the share of checked conversations with a problem in it and, below, "
            + "the estimate for all of the agent's (95% sure, on both sides); “up to … may still” in "
            + "the sentences looks at one side only and is therefore smaller.")

    package static let agentsNoteRedLines = Phrase(
        zh: "红线单独看：红线很少见，抽得少时均分的范围估不准它。",
        en: "Judge red lines by themselves: they are rare, and with few conversations the range of "
            + "the mean cannot allow for them.")

    package static let agentsNoteOwner = Phrase(
        zh: "一通会话只计入主要负责的客服；其他客服在其中的问题只列出，不计分。",
        en: "A conversation counts for the agent who wrote most of it; what others did in it is "
            + "listed but not scored.")

    package static let rulesNote = Phrase(
        zh: "这里数的是检查过的会话；扣分合计是封顶之前的。",
        en: "Counted in what was checked; points before caps.")

    package static func excerptsAll(_ count: String) -> Phrase {
        Phrase(
            zh: "下面是全部 \(count) 处。",
            en: count == "1" ? "The only finding follows." : "All \(count) findings follow.")
    }

    package static let excerptsNone = Phrase(
        zh: "没有需要看的摘录。", en: "There is nothing to look at.")

    package static func excerptsSome(
        _ shown: String, of all: String, left: String, file: String?
    ) -> Phrase {
        Phrase(
            zh: "共 \(all) 处，这里按规则轮流选出 \(shown) 处，另外 \(left) 处没有列出"
                + (file.map { "；全部在 \($0) 里。" } ?? "。"),
            en:
                "\(shown) of \(all) findings follow, chosen from the rules in turn; \(left) are not "
                + "shown" + (file.map { ", all are in \($0)." } ?? "."))
    }

    package static let methodMasked = Phrase(
        zh: "手机号、座机、身份证、银行卡、邮箱和客户昵称已打码；订单号和会话编号保留原样，方便核对。",
        en: "Telephone, ID-card and bank-card numbers, e-mail addresses and customers' names are "
            + "masked; order numbers and the ids of conversations stay as they are, so that they can "
            + "be looked up.")

    package static let methodUnmasked = Phrase(
        zh: "未打码，请勿外传。", en: "Not masked: do not pass this on.")

    package static let methodProposal = Phrase(
        zh: "本报告由规则自动得出，每一处都是建议，以人工复核为准。",
        en: "Rules made this report; each finding is a proposal until a person confirms it.")

    package static let methodSingleParty = Phrase(
        zh: "种子由一方单独产生：可以复现，但不能防止一人反复试抽。",
        en: "One party alone made the seed: the draw can be repeated, but nothing kept that party "
            + "from trying several.")

    package static let methodNoDraw = Phrase(
        zh: "没有抽样，全部检查", en: "no draw, everything was checked")
}

// What an audit rests on, in the terminal.
extension Phrase {
    package static func summaryExcluded(_ reasons: [(Phrase, String)]) -> Phrase {
        let parts = reasons.map { Phrase(zh: "\($0.zh) \($1) 通", en: "\($0.en): \($1)") }
        return Phrase(
            zh: "按条件排除：\(parts.map(\.zh).joined(separator: "；"))。",
            en: "Left out on purpose: \(parts.map(\.en).joined(separator: "; ")).")
    }

    /// An entry of a file of filters: its place and its reason.
    package static func exemption(at place: String, _ why: Phrase) -> Phrase {
        Phrase(zh: "\(place)（\(why.zh)）", en: "\(place) (\(why.en))")
    }

    package static func summaryExempted(_ count: String, by exemption: Phrase) -> Phrase {
        Phrase(
            zh: "\(exemption.zh)豁免了 \(count) 处问题。",
            en: count == "1"
                ? "1 finding was exempted by \(exemption.en)."
                : "\(count) findings were exempted by \(exemption.en).")
    }

    package static func summaryTroubles(_ reasons: [(Phrase, String)]) -> Phrase {
        let parts = reasons.map { Phrase(zh: "\($0.zh) \($1)", en: "\($0.en): \($1)") }
        return Phrase(
            zh: "读取中的问题：\(parts.map(\.zh).joined(separator: "；"))。",
            en: "Troubles: \(parts.map(\.en).joined(separator: "; ")).")
    }
}
