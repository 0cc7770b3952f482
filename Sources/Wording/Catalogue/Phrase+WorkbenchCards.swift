// The team's month and the cards of agents in the workbench.
extension Phrase {
    package static let teamTitle = Phrase(zh: "团队", en: "Team")
    package static let teamSentence = Phrase(
        zh: "一个月的绩效卡：总分和范围、分得出先后的档、目标、要改什么。点分数看它由哪些会话算出；"
            + "复核过的会话按复核结论算。",
        en: "The performance cards of a month: totals with ranges, groups that can be told apart, "
            + "targets, what to fix. A number leads to the chats behind it; reviewed chats count as "
            + "the reviewers decided.")
    package static let teamMonth = Phrase(zh: "月份", en: "Month")
    package static let teamAllShops = Phrase(zh: "全部店铺", en: "all shops")
    package static let teamCardOfMonth = Phrase(zh: "绩效卡", en: "Performance card")
    package static let teamNoCards = Phrase(
        zh: "规则文件夹里没有绩效卡（cards/），放一张进去就有了。",
        en: "The rules have no performance cards (cards/); put one there.")
    package static let teamNoChats = Phrase(
        zh: "这个选择里没有客服的会话，出不了绩效卡。", en: "No chats of agents here, so there is no card.")

    package static func teamTooManyChats(_ most: String) -> Phrase {
        Phrase(
            zh: "这个选择里有超过 \(most) 通会话，网页上算不过来：选一家店铺，或者用命令行 spotcheck report 出卡。",
            en:
                "More than \(most) chats are too many to work out here: choose a shop, or make the "
                + "cards with spotcheck report.")
    }

    package static func teamBeingMade(_ count: String) -> Phrase {
        Phrase(
            zh: "这个选择里有 \(count) 通会话，正在后台计算；算好以前这一页会自己刷新。",
            en:
                "The cards of \(count) chats are being worked out; this page reloads until they are "
                + "there.")
    }

    package static func teamReviewed(_ count: String, of all: String) -> Phrase {
        Phrase(
            zh: "\(all) 通里有 \(count) 通经过人工复核，按复核结论计分；其余按规则检查的结果。",
            en:
                "\(count) of \(all) chats were reviewed and count as the reviewers decided; the rest "
                + "as the rules found.")
    }

    package static func cardPublished(_ period: String, _ score: String) -> Phrase {
        Phrase(
            zh: "“\(period)”已公布的抽检得分是 \(score)：那是抽到的会话，"
                + "这张卡按当月全部会话算，之后的判定也会计入。",
            en:
                "The published score of “\(period)” is \(score): it is of drawn chats, and this card "
                + "of all chats of the month, with what was decided since.")
    }

    package static func cardAdjusted(
        _ period: String, _ score: String, to points: String, reason: String
    ) -> Phrase {
        Phrase(
            zh: "“\(period)”已公布的抽检得分 \(score) 后来签字调整为 \(points)（\(reason)）；"
                + "这张卡按当月全部会话算，不含这样的调整。",
            en:
                "The published score of “\(period)”, \(score), was adjusted to \(points) and signed "
                + "for (\(reason)); this card is of all chats of the month, without such "
                + "adjustments.")
    }

    package static func teamForgotten(_ count: String) -> Phrase {
        Phrase(
            zh: "全组有 \(count) 通会话的原文已按保留期限或客户要求删除：得分和时长照常计入，摘录和知识点不再显示。",
            en: "Of the whole team \(count) chats have lost their words, since their time was over "
                + "or a customer asked for it: they count as before, and are not quoted.")
    }

    package static func teamForgottenWhole(_ count: String) -> Phrase {
        Phrase(
            zh: "全组有 \(count) 通会话的原文早先已删除，当时没有留下时间记录，没有计入。",
            en: "Of the whole team \(count) chats lost their words before times were kept, and do "
                + "not count.")
    }

    package static func teamMachine(_ value: Phrase) -> Phrase {
        Phrase(zh: "只按规则 \(value.zh)", en: "rules alone \(value.en)")
    }

    package static let cardChatsOpen = Phrase(
        zh: "由会话算出的数都能在这里核对：点某一项的数，会话就按那一项从差到好排；点编号看整通会话和扣了什么。"
            + "外部指标、登记和评价的来源写在各自那一行。",
        en:
            "What was counted from chats can be checked here: a click on a number lists the chats by "
            + "it, the worst first, and a click on an id opens the chat with what it lost. Figures "
            + "from outside, records and assessments name their sources where they stand.")

    /// By which item of the card a list of chats is sorted.
    package static func cardChatsBy(_ item: Phrase) -> Phrase {
        Phrase(zh: "按“\(item.zh)”从差到好", en: "by “\(item.en)”, the worst first")
    }

    /// What a chat scores, as a fact beside its title.
    package static func cardChatScore(_ points: String) -> Phrase {
        Phrase(zh: "质检得分 \(points)", en: "quality score \(points)")
    }
}
