// How a draw was made, in words.
extension Phrase {
    package static let designCensus = Phrase(zh: "全部检查", en: "everything checked")
    package static let designByAgent = Phrase(zh: "按客服分别随机抽", en: "at random from each agent")

    package static let designByAgentOverTime = Phrase(
        zh: "按客服分别沿时间等距抽", en: "evenly over time from each agent")

    /// A design whose conversations are spread over the period.
    package static func designOverTime(_ design: Phrase) -> Phrase {
        Phrase(
            zh: "\(design.zh)；沿时间等距抽取，起点随机（范围按简单随机抽样计算，一般偏宽）",
            en: "\(design.en); evenly over time from a random start (ranges are those of a simple "
                + "random sample, as a rule a little wide)")
    }

    /// A design beside which leads were drawn.
    package static func designWithLeads(_ design: Phrase, _ count: Int) -> Phrase {
        Phrase(
            zh: "\(design.zh)；另抽 \(count) 通线索，不计入得分",
            en: "\(design.en); beside it \(count) leads, which count in no score")
    }

    package static func designPerAgent(_ count: Int) -> Phrase {
        Phrase(
            zh: "每位客服随机抽 \(count) 通，不足的全查",
            en: "\(count) at random from each agent, all where there are fewer")
    }

    package static func designPerFrame(_ count: Int) -> Phrase {
        Phrase(zh: "从全部会话里随机抽 \(count) 通", en: "\(count) at random from all conversations")
    }

    package static func designShare(_ share: String, minimum: Int, perAgent: Bool) -> Phrase {
        let least = minimum > 0
        return Phrase(
            zh: (perAgent ? "每位客服" : "全部会话") + "随机抽 \(share)" + (least ? "，至少 \(minimum) 通" : ""),
            en: "\(share) at random from " + (perAgent ? "each agent" : "all conversations")
                + (least ? ", at least \(minimum)" : ""))
    }

    package static func designTotal(
        _ total: Int, minimum: Int, by allocation: Phrase
    ) -> Phrase {
        let least = minimum > 0
        return Phrase(
            zh: "共随机抽 \(total) 通，\(allocation.zh)" + (least ? "，每位客服至少 \(minimum) 通" : ""),
            en: "\(total) at random in all, \(allocation.en)"
                + (least ? ", at least \(minimum) from each agent" : ""))
    }

    package static let allocationEqual = Phrase(zh: "各客服一样多", en: "the same from each agent")
    package static let allocationProportional = Phrase(
        zh: "按会话量分配", en: "in proportion to each agent's conversations")
    package static let allocationSquareRoot = Phrase(
        zh: "按会话量的平方根分配", en: "by the square root of each agent's conversations")
    package static let allocationNeyman = Phrase(
        zh: "按会话量和以往得分的波动分配", en: "by each agent's conversations and past spread of scores")
}
