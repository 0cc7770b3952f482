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

    package static let teamYear = Phrase(zh: "年度汇总", en: "The year")
    package static let teamYearChosen = Phrase(zh: "年份", en: "Year")
    package static let teamYearSentence = Phrase(
        zh: "全年的绩效：总分和范围、各部分、每个月的卡。点月份下的分数看那张卡和它的会话；导出的 Excel 里每人有一张签字的表。",
        en: "Performance over a year: totals with ranges, parts, and each month's card. A month's "
            + "number leads to its card and chats; the Excel file has a form to sign for each agent."
    )
    package static let teamYearless = Phrase(
        zh: "这张卡没有写 year（平时、月度、年度各占多少），出不了年度汇总：换一张卡，或在卡上补写。",
        en: "This card has no `year` (what checks, monthly reviews and the annual review count "
            + "for): choose another card, or write it there.")

    package static func teamYearNoAnnual(_ weight: String, least: String) -> Phrase {
        Phrase(
            zh: "年度评价占 \(weight)%，还没有：在“多方评价”开一轮全年的，结束后算进总分。总分现在只按其余部分折算，"
                + "其余不到 \(least)% 时不出总分。",
            en: "The annual review counts for \(weight)% and is missing: open a round of the year "
                + "at Assessments; once closed it counts. Until then the total is of the other "
                + "parts, and there is none where they are less than \(least)%.")
    }

    package static func teamYearRules(_ count: String) -> Phrase {
        Phrase(
            zh: "各月按 \(count) 个版本的规则检查，月与月之间的分数未必可比。",
            en: "The months were audited by \(count) versions of the rules, so that their scores "
                + "may not compare.")
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
