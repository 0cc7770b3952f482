/// Assessments by several eyes, filled in in the workbench.
extension Phrase {
    package static let assessmentsTitle = Phrase(zh: "多方评价", en: "Assessments")
    package static let assessmentsSentence = Phrase(
        zh: "主管、质检员（算专家）、同事和本人按同一张表各评各的。一轮结束以前，谁也看不到别人的评分；"
            + "结束以后按绩效卡写的权重合成，差得远的标出来，先谈再定。",
        en: "Lead, reviewers (as experts), peers and the agent fill in the same form. Before a "
            + "round is closed nobody sees what others gave; then the card's weights combine them, "
            + "and where they are far apart it says so: talk first, then decide.")
    package static let assessmentsNone = Phrase(zh: "还没有评价过", en: "No round yet")
    package static let assessmentsNoneWhy = Phrase(
        zh: "主管选好月份（或年份）和绩效卡，开始一轮之后，各人在这里填表。",
        en:
            "A lead opens one for a month, or a year, and a card; then everybody finds the forms here."
    )
    package static let assessmentOpen = Phrase(zh: "开始一轮", en: "Open a round")
    package static let assessmentOpenHint = Phrase(
        zh: "表上的评价项和权重来自这张绩效卡。选年份就是年度评价，算进年度汇总。同一期间、同一张卡再来一轮，结束后以新的一轮为准。",
        en: "Criteria and weights are those of the card. A year is the annual review, which counts "
            + "for the year. Of one period and card the round that was closed last counts.")
    package static let assessmentIsOpen = Phrase(
        zh: "这个期间、这张卡已经有一轮在进行，先结束它", en: "a round of this period and card is open; close it first")
    package static let assessmentNotAnnual = Phrase(
        zh: "这张卡的全年得分不算年度评价（year 里没有 annual），换一张卡或选月份",
        en: "no annual review counts by this card (its `year` has no `annual`); choose another or "
            + "a month")
    package static let assessmentClose = Phrase(zh: "结束这一轮", en: "Close the round")
    package static let assessmentCloseHint = Phrase(
        zh: "结束后不能再填，绩效卡马上按它算；没人填的身份，权重分给其余的。",
        en: "Nobody can fill in any more then, and the cards use it at once; the weight of an eye "
            + "that nobody filled in for goes to the others.")
    package static let assessmentMine = Phrase(zh: "我要填的", en: "My forms")
    package static let assessmentNothing = Phrase(
        zh: "这一轮没有要您填的表。", en: "There is no form for you in this round.")
    package static let assessmentToFill = Phrase(zh: "待填", en: "to fill in")
    package static let assessmentFilled = Phrase(zh: "已填", en: "filled in")
    package static let assessmentLeft = Phrase(zh: "未填", en: "not filled in")
    package static let assessmentProgress = Phrase(zh: "各方进度", en: "How far it is")
    package static let assessmentResult = Phrase(zh: "各方评分", en: "What they gave")
    package static let assessmentAllForms = Phrase(zh: "每一份评价", en: "Form by form")
    package static let assessmentForms = Phrase(zh: "份数", en: "Forms")
    package static let assessmentScore = Phrase(zh: "合成得分", en: "Combined")
    package static let assessmentSpread = Phrase(zh: "最多相差", en: "Apart by")
    package static let assessmentDisputed = Phrase(zh: "分歧大", en: "Disputed")
    package static let assessmentSeenLater = Phrase(
        zh: "这一轮结束以前，这里只有份数：各评各的，互不影响。",
        en: "Until the round is closed there are counts alone: nobody is to be swayed.")
    package static let assessmentBy = Phrase(zh: "评价人", en: "Assessor")
    package static let assessmentEye = Phrase(zh: "评价人身份", en: "Eye")
    package static let assessmentCriterionColumn = Phrase(zh: "评价项", en: "Criterion")
    package static let assessmentPoints = Phrase(zh: "得分", en: "Points")
    package static let assessmentSave = Phrase(zh: "交表", en: "Hand in")
    package static let assessmentSaveHint = Phrase(
        zh: "这一轮结束以前可以再改，以最后一次为准。",
        en: "It can be changed until the round is closed; the last counts.")
    package static let assessmentViews = Phrase(zh: "多方评价", en: "Assessment")

    package static func assessmentOfYear(_ year: String) -> Phrase {
        Phrase(zh: "\(year) 全年", en: "\(year), the whole year")
    }

    package static func assessmentAs(_ eye: Phrase) -> Phrase {
        Phrase(zh: "您的身份：\(eye.zh)", en: "You assess as: \(eye.en)")
    }

    package static func assessmentCriterion(_ title: Phrase, of most: String) -> Phrase {
        Phrase(zh: "\(title.zh)（满分 \(most)）", en: "\(title.en) (of \(most))")
    }

    package static func assessmentFormsOf(_ eye: Phrase) -> Phrase {
        Phrase(zh: "\(eye.zh)（份）", en: "\(eye.en) (forms)")
    }

    package static func assessmentTotalOf(_ eye: Phrase) -> Phrase {
        Phrase(zh: "\(eye.zh)（百分制）", en: "\(eye.en) (of 100)")
    }

    package static func assessmentCardGone(_ card: String) -> Phrase {
        Phrase(
            zh: "规则里没有可用的绩效卡 \(card)，这一轮打不开",
            en: "the rules have no card \(card), so this cannot be shown"
        )
    }
}
