extension Phrase {
    // What was published.

    package static let publishTitle = Phrase(zh: "发布", en: "Publish")
    package static let publishSentence = Phrase(
        zh: "发布就是给一期分数拍一张签了字的快照：分数、范围和依据都在里面，以后改不了。之后的改判、申诉和调整另外列出来。",
        en: "Publishing takes a signed snapshot of a period: scores, their ranges and what they "
            + "rest on. It never changes; what happens later is listed beside it.")
    package static let noPublications = Phrase(zh: "还没有发布过", en: "Nothing published yet")
    package static let noPublicationsWhy = Phrase(
        zh: "复核和申诉都处理完，就可以发布这一期。发布后客服在「我的结果」里看得到。",
        en: "When reviews and appeals are done, publish the period. Agents then see their score "
            + "under My results.")
    package static let newClosing = Phrase(zh: "发布一期", en: "Publish a period")
    package static let newClosingSentence = Phrase(
        zh: "选好这一期包括哪几次抽检，先看看会发布什么，再签字发布。",
        en: "Choose the draws that make the period, look at what would be published, then sign.")
    package static let publishedPeriod = Phrase(zh: "考核期", en: "Period")
    package static let columnDays = Phrase(zh: "日期", en: "Days")
    package static let publishedAt = Phrase(zh: "发布于", en: "Published")
    package static let columnChanges = Phrase(zh: "之后的变动", en: "Changes since")
    package static let noneSince = Phrase(zh: "没有", en: "none")

    package static func publishedAgain(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 版", en: "version \(number)")
    }

    package static func publishedNo(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 次发布", en: "Publication no. \(number)")
    }

    package static func daysFromTo(_ first: String, _ last: String) -> Phrase {
        first == last
            ? Phrase(first) : Phrase(zh: "\(first) 至 \(last)", en: "\(first) to \(last)")
    }

    // Closing a period.

    package static let periodName = Phrase(zh: "这一期的名称", en: "Name of the period")
    package static let periodNameHint = Phrase(zh: "例如：2026 年 6 月", en: "For example: June 2026")
    package static let drawsOfPeriod = Phrase(zh: "包括哪几次抽检", en: "Draws")
    package static let drawsOfPeriodHint = Phrase(
        zh: "几次抽检的日期不能重叠，否则同一通会话会算两遍。",
        en: "Their days must not overlap, or a chat would count twice.")
    package static let firstDay = Phrase(zh: "第一天", en: "First day")
    package static let lastDay = Phrase(zh: "最后一天", en: "Last day")
    package static let daysHint = Phrase(
        zh: "不填就按所选抽检的日期。", en: "Left empty: the days of the chosen draws.")
    package static let lookFirst = Phrase(zh: "先看看", en: "Look first")
    package static let wouldPublish = Phrase(zh: "将要发布的分数", en: "What would be published")
    package static let notYetDone = Phrase(zh: "发布前请注意", en: "Before you publish")
    package static let closeDespite = Phrase(
        zh: "我知道，仍然发布", en: "I know; publish all the same")
    package static let signHere = Phrase(zh: "签字：输入您的姓名", en: "Sign: type your name")
    package static let signHint = Phrase(
        zh: "签字后快照不能再改。", en: "Once signed, the snapshot never changes.")
    package static let publishButton = Phrase(zh: "签字发布", en: "Sign and publish")
    package static let noDrawsToPublish = Phrase(
        zh: "还没有抽检，先去「抽检」抽一次。", en: "There is no draw yet: take one under Draws first.")
    package static let chooseDraws = Phrase(
        zh: "请至少选一次抽检。", en: "Choose at least one draw.")
    package static let drawsOverlap = Phrase(
        zh: "所选抽检的日期有重叠，同一通会话会算两遍。请只留其中一次。",
        en: "The days of these draws overlap, so that a chat could count twice. Keep one of them.")
    package static let closeDespiteNeeded = Phrase(
        zh: "还有没处理完的事情：处理完再发布，或者勾选「我知道，仍然发布」。",
        en: "Something is not done yet: do it first, or tick that you publish all the same.")

    package static let standingMoved = Phrase(
        zh: "您看过之后，分数或者它们的依据有变动，还没有发布。下面是现在的情况，请核对后再签字。",
        en: "The scores, or what they rest on, have changed since you looked; nothing was "
            + "published. Below is how they stand now: check them, then sign.")

    package static func daysPublished(_ name: String, _ days: Phrase) -> Phrase {
        Phrase(
            zh: "「\(name)」已经发布过 \(days.zh)，同一天不能发布两次。要更正，请打开那一期重新发布。",
            en: "“\(name)” covers \(days.en) already, and no day is published twice. To correct "
                + "it, open that period and publish it again.")
    }

    package static func periodLacksDays(_ day: String) -> Phrase {
        Phrase(
            zh: "所选抽检到了 \(day)，考核期要把它包括在内。",
            en: "The chosen draws reach \(day): the period must include it.")
    }

    package static func signWithName(_ name: String) -> Phrase {
        Phrase(
            zh: "请输入您登录用的姓名：\(name)", en: "Please type your name as it stands here: \(name)")
    }

    package static func closingUnreviewed(_ count: Int) -> Phrase {
        Phrase(
            zh: "还有 \(count) 通抽到的会话没复核完，它们现在不算在分数里。",
            en: count == 1
                ? "1 drawn chat is not reviewed to the end and does not count yet."
                : "\(count) drawn chats are not reviewed to the end and do not count yet.")
    }

    package static func closingOpenAppeals(_ count: Int) -> Phrase {
        Phrase(
            zh: "还有 \(count) 条申诉没裁决，裁决之后分数可能会变。",
            en: count == 1
                ? "1 appeal waits for a decision and may change a score."
                : "\(count) appeals wait for a decision and may change scores.")
    }

    package static func closingUnscored(_ names: [String]) -> Phrase {
        Phrase(
            zh: "\(names.joined(separator: "、")) 还没有确认分：抽到的会话一通都没复核完。",
            en: "No confirmed score yet for \(names.joined(separator: ", ")): none of the drawn "
                + "chats is reviewed.")
    }

    /// - Parameter scores: agents with their scores before and after.
    package static func adjustmentsLapse(_ scores: [String]) -> Phrase {
        Phrase(
            zh: "重新发布后，这些签过字的调整不再有效：\(scores.joined(separator: "、"))。仍然要调整的，发布后请再签一次。",
            en: "Published again, these signed adjustments no longer count: "
                + "\(scores.joined(separator: ", ")). Sign those that still hold once more.")
    }

    // One publication.

    package static let factSigned = Phrase(zh: "签字", en: "Signed")
    package static let factOpenAppeals = Phrase(
        zh: "发布时未决的申诉", en: "Appeals open when published")
    package static let factRules = Phrase(zh: "规则版本", en: "Rules")
    package static let factScorecard = Phrase(zh: "评分表版本", en: "Scorecard")
    package static let snapshotDigest = Phrase(zh: "快照的 SHA-256", en: "SHA-256 of the snapshot")
    package static let snapshotDigestHint = Phrase(
        zh: "下载的文件用任何工具算 SHA-256，都应得到这一串。",
        en: "Any tool gives this digest for the downloaded file.")
    package static let snapshotFile = Phrase(zh: "下载快照（JSON）", en: "Snapshot (JSON)")
    package static let verifySnapshot = Phrase(zh: "核对快照", en: "Verify")
    package static let snapshotSound = Phrase(
        zh: "核对通过：快照与发布时一字不差，操作记录也完整。",
        en: "Verified: the snapshot is what was published, and the trail is whole.")
    package static let snapshotChanged = Phrase(
        zh: "对不上：快照或操作记录被改动过。请用备份核对，先不要用这份分数。",
        en: "This does not match: the snapshot or the trail was changed behind the program. "
            + "Compare with a backup, and do not use these scores.")
    package static let publishedScores = Phrase(zh: "发布的分数", en: "Published scores")
    package static let publishedColumn = Phrase(zh: "发布分", en: "Published")
    package static let nowColumn = Phrase(zh: "现在", en: "Now")
    package static let adjustedColumn = Phrase(zh: "调整", en: "Adjusted")
    package static let adjustmentReason = Phrase(zh: "调整理由", en: "Reason of the adjustment")
    package static let adjustmentSigned = Phrase(zh: "调整签字", en: "Adjustment signed by")
    package static let adjustmentsTitle = Phrase(zh: "调整记录", en: "Adjustments")
    package static let adjustScore = Phrase(zh: "调整分数", en: "Adjust")
    package static let adjustHint = Phrase(
        zh: "发布的分数不动。调整另记一条，带理由和签字，客服本人看得到。",
        en: "The published score stays. An adjustment is an entry of its own, with a reason and a "
            + "signature, which the agent sees.")
    package static let adjustedTo = Phrase(zh: "调整为", en: "Adjust to")
    package static let adjustWhy = Phrase(zh: "理由（客服看得到）", en: "Reason (the agent sees it)")
    package static let signAdjustment = Phrase(zh: "签字调整", en: "Sign the adjustment")
    package static let laterChanges = Phrase(zh: "发布之后的变动", en: "Changes since publishing")
    package static let noLaterChanges = Phrase(
        zh: "发布之后没有变动。", en: "Nothing has changed since.")
    package static let adjustedGrade = Phrase(zh: "调整后等级", en: "Adjusted grade")
    package static let columnWhat = Phrase(zh: "什么", en: "What")
    package static let publishAgain = Phrase(zh: "重新发布", en: "Publish again")
    package static let publishAgainHint = Phrase(
        zh: "按现在的情况再发布一版。这一版原样保留，客服看到的是新的一版。",
        en: "Publishes the period as it stands now. This version stays as it is; agents see the "
            + "new one.")
    package static let newerPublished = Phrase(
        zh: "这一期后来又发布过，客服看到的是新的一版。",
        en: "This period was published again; agents see the newer version.")
    package static let showNewer = Phrase(zh: "看新的一版", en: "Show the newer one")
    package static let publishedMeanwhile = Phrase(
        zh: "这一期刚刚又发布过一版，请在新的一版上操作。",
        en: "This period was published again meanwhile: please go on from the newer version.")
    package static let scoreUnreadable = Phrase(
        zh: "分数看不懂，请写成 92 或 92.5 这样。", en: "Write a score such as 92 or 92.5.")
    package static let donePublished = Phrase(
        zh: "已发布，客服现在看得到自己的分数。", en: "Published. Agents now see their scores.")
    package static let doneAdjusted = Phrase(
        zh: "调整已签字记下，客服本人看得到。", en: "The adjustment is signed; the agent sees it.")

    package static func unchangedSince(_ moment: String) -> Phrase {
        Phrase(
            zh: "自 \(moment) 发布以来没有改动", en: "Unchanged since it was published on \(moment)")
    }

    package static func closedUnreviewed(_ count: Int) -> Phrase {
        Phrase(
            zh: "发布时还有 \(count) 通抽到的会话没复核完，没算在内。",
            en: count == 1
                ? "1 drawn chat was not reviewed when this was published and does not count."
                : "\(count) drawn chats were not reviewed when this was published and do not count."
        )
    }

    package static func closedOpenAppeals(_ count: Int) -> Phrase {
        Phrase(
            zh: "发布时还有 \(count) 条申诉没裁决。",
            en: count == 1
                ? "1 appeal was open when this was published."
                : "\(count) appeals were open when this was published.")
    }

    package static func closedUnpriced(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 通复核过的会话按这份评分表算不出分，没算在内。",
            en: count == 1
                ? "1 reviewed chat could not be priced by this scorecard and does not count."
                : "\(count) reviewed chats could not be priced by this scorecard and do not count."
        )
    }

    package static func closedUnscored(_ names: [String]) -> Phrase {
        Phrase(
            zh: "\(names.joined(separator: "、")) 发布时还没有确认分。",
            en: "No confirmed score when this was published: \(names.joined(separator: ", ")).")
    }

    package static func changesHidden(_ count: Int) -> Phrase {
        Phrase(
            zh: "另有 \(count) 处变动在您还没复核完的会话里，复核完才看得到。",
            en: count == 1
                ? "1 more change is in a chat that you still have to judge; finish it to see it."
                : "\(count) more changes are in chats that you still have to judge; finish them to "
                    + "see these.")
    }

    package static func adjustmentSame(_ score: String) -> Phrase {
        Phrase(zh: "现在就是 \(score) 分，没有变化。", en: "It is \(score) already.")
    }

    package static func adjustedMeanwhile(_ score: String) -> Phrase {
        Phrase(
            zh: "分数刚刚被别人调整为 \(score)，请看过再决定。",
            en: "Somebody has adjusted it to \(score) meanwhile: look again before you sign.")
    }

    // What the agent sees of it.

    package static let publishedForMe = Phrase(zh: "已发布的分数", en: "Published scores")
    package static let adjustedBecause = Phrase(zh: "调整：", en: "Adjusted: ")

    package static func changesCut(_ count: Int) -> Phrase {
        Phrase(
            zh: "这里只列最近 \(count) 处，全部的请用「导出」。",
            en: "The last \(count) are listed here; the export has all of them.")
    }

    package static func changedSince(_ count: Int) -> Phrase {
        Phrase(
            zh: "发布之后有 \(count) 处变动，发布的分数不变。",
            en: count == 1
                ? "1 change since; the published score stays."
                : "\(count) changes since; the published score stays.")
    }
}
