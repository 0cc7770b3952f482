/// What `facts check` says.
extension Phrase {
    package static let abstractOfFacts = Phrase(
        zh: "知识库的工具。", en: "The tools of those who keep the knowledge base.")
    package static let abstractOfFactsCheck = Phrase(
        zh: "核对知识库：每个知识点客服都怎么答，谁答了多少次；多数回答和知识库不一样的单独指出来。",
        en:
            "Lists what agents answer to each fact of the knowledge base, and names the values that "
            + "most answers differ from.")

    package static let columnFact = Phrase(zh: "知识点", en: "Fact")
    package static let columnScope = Phrase(zh: "适用", en: "Holds for")
    package static let columnInFile = Phrase(zh: "知识库", en: "In the file")
    package static let columnAnswer = Phrase(zh: "客服的答法", en: "Answer")
    package static let columnStanding = Phrase(zh: "对不对", en: "Standing")
    package static let columnAnswers = Phrase(zh: "次数", en: "Times")
    package static let columnFactVerdict = Phrase(zh: "判断", en: "Verdict")

    package static let standingRight = Phrase(zh: "对", en: "right")
    package static let standingFormer = Phrase(zh: "旧规定", en: "no longer right")
    package static let standingComing = Phrase(zh: "还没生效", en: "not yet right")
    package static let standingElsewhere = Phrase(zh: "别的店铺或商品的", en: "of another shop or product")
    package static let standingUnknown = Phrase(zh: "知识库里没有", en: "not in the file")

    /// The scope of a value: shops and products, first and last day.
    package static func factScope(names: [String], from: String?, to: String?) -> Phrase {
        let joined = names.joined(separator: " · ")
        let gap = names.isEmpty ? "" : " "
        switch (from, to) {
        case (nil, nil): return Phrase(zh: joined, en: joined)
        case (let from?, nil):
            return Phrase(zh: "\(joined)\(gap)\(from) 起", en: "\(joined)\(gap)from \(from)")
        case (nil, let to?):
            return Phrase(zh: "\(joined)\(gap)到 \(to)", en: "\(joined)\(gap)until \(to)")
        case (let from?, let to?):
            return Phrase(
                zh: "\(joined)\(gap)\(from) 到 \(to)", en: "\(joined)\(gap)from \(from) to \(to)")
        }
    }

    /// `Return window (shop A)`, for the head of a sentence.
    package static func factWithScope(_ title: Phrase, _ scope: Phrase) -> Phrase {
        if scope.zh.isEmpty { return title }
        return Phrase(zh: "\(title.zh)（\(scope.zh)）", en: "\(title.en) (\(scope.en))")
    }

    /// How many of how many answers by how many agents differ from a value, and which they give.
    package static func factDiffers(
        _ fact: Phrase, inFile: String, answers: Int, differing: Int, agents: Int, top: String,
        topCount: Int
    ) -> Phrase {
        Phrase(
            zh: "\(fact.zh)：知识库写的是“\(inFile)”，\(answers) 次回答里有 \(differing) 次不是这样，"
                + "出自 \(agents) 名客服，说得最多的是“\(top)”（\(topCount) 次）。",
            en:
                "\(fact.en): the file says “\(inFile)”, but \(differing) of \(counted(answers, "answer")), by "
                + "\(counted(agents, "agent")), \(differing == 1 ? "differs" : "differ"); the most frequent is "
                + "“\(top)” (\(topCount)). ")
    }

    package static let factTooFew = Phrase(
        zh: "回答太少，或者都是同一个人说的：是知识库旧了还是客服答错，说不准。",
        en: "These are too few answers, or one agent's, to tell whether the file or the agent is "
            + "wrong.")
    package static let factFileOutdated = Phrase(
        zh: "多半是知识库该改了，请核对。", en: "The file is probably out of date.")
    package static let factAgentsOutdated = Phrase(
        zh: "那是以前的规定：多半是改了以后没通知到客服。",
        en: "That was right once: the agents have probably not been told of the change.")
    package static let factAgentsEarly = Phrase(
        zh: "那是以后才生效的规定：要么客服说早了，要么知识库里的日期写晚了。",
        en: "That comes into force later: either the agents are early, or the date in the file is "
            + "late.")
    package static let factScopeMixedUp = Phrase(
        zh: "那是别的店铺或商品的：要么客服弄混了，要么知识库里的适用范围写错了。",
        en: "That belongs to another shop or product: either the agents mix them up, or the scope "
            + "in the file is wrong.")

    package static func factCheckSummary(conversations: Int, answers: Int, differing: Int)
        -> Phrase
    {
        Phrase(
            zh: "看了 \(conversations) 通会话，里面有 \(answers) 次回答说到知识库里的内容，其中 \(differing) 次和知识库不一样",
            en: "\(counted(conversations, "conversation")) with "
                + "\(counted(answers, "answer")) to facts, \(differing) of "
                + "them other than the knowledge base")
    }
}
