extension Phrase {
    // Calibration rounds.

    package static let calibrationTitle = Phrase(zh: "校准", en: "Calibration")
    package static let calibrationSentence = Phrase(
        zh: "把同样的几通会话发给几位质检员，各判各的，看看标准是否一致。校准的判断不进分数。",
        en: "The same chats go to several reviewers, each judging alone, to see whether they "
            + "agree. These verdicts never enter a score.")
    package static let noRounds = Phrase(zh: "还没有校准过", en: "No round yet")
    package static let noRoundsWhy = Phrase(
        zh: "五通会话、两三位质检员，就能看出大的分歧在哪里。",
        en: "Five chats and two or three reviewers show where the large differences are.")
    package static let newRound = Phrase(zh: "发起校准", en: "New round")
    package static let newRoundSentence = Phrase(
        zh: "每人在「复核」里收到同样的会话，看不到客服、机器的判断和别人的判断。",
        en: "Everybody gets the same chats under Review, without the agent, the machine's findings "
            + "at first, or what others said.")
    package static let roundNameField = Phrase(zh: "名称", en: "Name")
    package static let chatsFromDraw = Phrase(zh: "从哪次抽检里抽", en: "Chats from the draw")
    package static let chatsCountField = Phrase(zh: "抽几通", en: "How many")
    package static let chatsFromDrawHint = Phrase(
        zh: "由种子决定抽哪几通；选中的人没分到过的会话优先。",
        en: "The seed decides which; chats that none of these reviewers has come first.")
    package static let chatsChosen = Phrase(zh: "或者指定会话编号", en: "Or chat IDs of your choice")
    package static let chatsChosenHint = Phrase(
        zh: "一行一个。填了就按这里的，不再抽。", en: "One a line. If filled in, nothing is drawn.")
    package static let whoJudges = Phrase(zh: "谁来判", en: "Who judges them")
    package static let openRound = Phrase(zh: "发给他们", en: "Hand them out")
    package static let chooseTwoReviewers = Phrase(
        zh: "请至少选两位质检员。", en: "Choose two reviewers at least.")
    package static let columnProgress = Phrase(zh: "进度", en: "Progress")
    package static let roundState = Phrase(zh: "状态", en: "State")
    package static let roundRunning = Phrase(zh: "进行中", en: "running")
    package static let roundDone = Phrase(zh: "都判完了", en: "all done")
    package static let roundClosed = Phrase(zh: "已结束", en: "closed")
    package static let closeRound = Phrase(zh: "结束这一轮", en: "Close the round")

    package static func roundName(_ day: String) -> Phrase {
        Phrase(zh: "\(day) 校准", en: "Calibration \(day)")
    }

    package static func drawHasOnly(_ count: Int) -> Phrase {
        Phrase(
            zh: "这次抽检只有 \(count) 通会话。",
            en: count == 1 ? "This draw has 1 chat only." : "This draw has \(count) chats only.")
    }

    package static func noSuchChat(_ id: String) -> Phrase {
        Phrase(zh: "没有编号为 \(id) 的会话，或者内容已删除。", en: "No chat \(id), or its words are gone.")
    }

    package static func takenFrom(_ draw: String, seed: String) -> Phrase {
        Phrase(zh: "从「\(draw)」里抽取，种子 \(seed)", en: "from “\(draw)”, seed \(seed)")
    }

    // The result of a round.

    package static let agreementTitle = Phrase(zh: "一致性", en: "Agreement")
    package static let agreementOneSided = Phrase(
        zh: "判断几乎集中在一类时，α 会偏低，哪怕几乎都一致：请同时看 AC1。",
        en: "Where nearly all verdicts are of one kind, α comes out low even with nearly full "
            + "agreement: look at AC1 too.")
    package static let agreementWide = Phrase(
        zh: "范围太宽，从「不能用」到「可靠」都有可能：多判几通再下结论。",
        en: "The range is too wide, from no use to reliable: judge more chats before you conclude."
    )
    package static let agreementHint = Phrase(
        zh: "α 和 AC1 都扣除了碰巧一致，1 为完全一致；范围是 100 次里约 95 次。按机器命中的每一条计，"
            + "同一通里的几条算作各自独立，会话少时范围会偏窄。",
        en: "α and AC1 discount chance; 1 is full agreement; ranges hold 95 times of 100. Each "
            + "finding counts as one, as if those of a chat were independent: with few chats the "
            + "ranges are somewhat short.")
    package static let allDimensions = Phrase(zh: "全部", en: "All")
    package static let agreementChipReliable = Phrase(zh: "可靠", en: "reliable")
    package static let agreementChipTentative = Phrase(zh: "可作参考", en: "for orientation")
    package static let agreementChipUnreliable = Phrase(zh: "先统一标准", en: "agree on it first")
    package static let agreementChipTooFew = Phrase(zh: "太少，说不准", en: "too few to tell")
    package static let largestGaps = Phrase(zh: "分歧最大的地方", en: "The largest gaps")
    package static let noGaps = Phrase(
        zh: "目前没有分歧：大家判得一样，或者还没有两个人判完同一通。",
        en: "No gap so far: everybody says the same, or no chat has two finished reviews.")
    package static let gapOf = Phrase(zh: "相差", en: "apart by")
    package static let notMarked = Phrase(zh: "没有指出", en: "not marked")
    package static let makeGold = Phrase(zh: "设为标准会话", en: "Make it a gold chat")
    package static let hiddenWhileJudging = Phrase(
        zh: "您也在这一轮里。判完自己的会话，才能看大家的判断。",
        en: "You are in this round yourself: finish your own chats to see what everybody said.")

    package static func gapsShown(_ count: Int, of all: Int) -> Phrase {
        Phrase(zh: "共 \(all) 处，这里是最大的 \(count) 处。", en: "The largest \(count) of \(all).")
    }

    package static func pointsApart(_ mean: String, largest: String) -> Phrase {
        Phrase(
            zh: "同一通会话，两位质检员扣的分平均相差 \(mean) 分，最多相差 \(largest) 分。",
            en: "On the same chat, two reviewers are \(mean) points apart on average, and "
                + "\(largest) at most.")
    }

    // Gold chats.

    package static let goldTitle = Phrase(zh: "标准会话", en: "Gold chats")
    package static let goldSentence = Phrase(
        zh: "答案已经商定的会话。混在质检员的队列里，和别的会话看不出区别，用来看谁偏松、谁偏严。",
        en: "Chats with an agreed answer. Planted in the queues, where nothing tells them apart, "
            + "they show who is lenient and who is strict.")
    package static let noGold = Phrase(zh: "还没有标准会话", en: "No gold chat yet")
    package static let noGoldWhy = Phrase(
        zh: "挑一通复核过、大家意见一致的会话，把答案定下来。",
        en: "Take a reviewed chat on which you agree, and settle its answer.")
    package static let newGold = Phrase(zh: "添加标准会话", en: "Add a gold chat")
    package static let goldChatID = Phrase(zh: "会话编号（复核过的）", en: "ID of a reviewed chat")
    package static let goldLook = Phrase(zh: "看看它", en: "Look at it")
    package static let goldNeedsReview = Phrase(
        zh: "这通会话还没有人复核完，先复核再设为标准。",
        en: "Nobody has reviewed this chat to the end: review it first.")
    package static let isGoldAlready = Phrase(
        zh: "这通已经是标准会话了。", en: "This is a gold chat already.")
    package static let agreedAnswer = Phrase(zh: "商定的答案", en: "The agreed answer")
    package static let agreedAnswerHint = Phrase(
        zh: "先按最近一次复核填好。改成大家商定的，再保存；保存后不能改。",
        en: "Filled in from the last review. Change it to what you agreed on, then save; it does "
            + "not change afterwards.")
    package static let isViolation = Phrase(zh: "是问题", en: "a violation")
    package static let isNoViolation = Phrase(zh: "不是问题", en: "no violation")
    package static let goldCleanWhy = Phrase(
        zh: "规则没有命中，答案就是「没有问题」。", en: "The rules found nothing: the answer is “clean”.")
    package static let keepsMissed = Phrase(
        zh: "规则没看到、也算问题", en: "Violations that the rules missed")
    package static let saveGold = Phrase(zh: "定为标准会话", en: "Save as gold")
    package static let columnViolations = Phrase(zh: "应判的问题", en: "Violations")
    package static let columnCharge = Phrase(zh: "应扣", en: "Points")
    package static let columnGiven = Phrase(zh: "判完 / 发出", en: "Done / given")
    package static let plantAmong = Phrase(zh: "混进哪次抽检", en: "Hide among")
    package static let plantGold = Phrase(zh: "发出", en: "Plant")
    package static let retireGold = Phrase(zh: "停用", en: "Retire")
    package static let retiredGold = Phrase(zh: "已停用", en: "retired")
    package static let goldForNobody = Phrase(
        zh: "没有发出：这次抽检里没有正在复核、又没见过这通会话的质检员。",
        en: "Nobody got it: no reviewer with open chats of this draw has not had it before.")

    package static func goldGiven(_ count: Int) -> Phrase {
        Phrase(
            zh: "已混进 \(count) 位质检员的队列。",
            en: count == 1 ? "1 reviewer has it now." : "\(count) reviewers have it now.")
    }

    // Leniency.

    package static let leniencyTitle = Phrase(zh: "判分松紧", en: "Leniency")
    package static let noLeniencyYet = Phrase(zh: "还没有可比的", en: "Nothing to compare yet")
    package static let noLeniencyYetWhy = Phrase(
        zh: "判完标准会话、校准或双人复核的会话之后，这里才有数。",
        en: "Figures come with gold chats, calibration rounds and second reviews.")
    package static let columnAgainstGold = Phrase(zh: "和标准答案比", en: "Against gold")
    package static let columnAgainstPeers = Phrase(zh: "和同事比", en: "Against colleagues")
    package static let columnDrift = Phrase(zh: "后半比前半", en: "Later half against earlier")
    package static let columnBeforeSeeing = Phrase(
        zh: "看机器判断前指出", en: "Named before seeing the machine")
    package static let columnAfterSeeing = Phrase(zh: "看过之后", en: "After")
    package static let tooFewToTell = Phrase(zh: "太少，说不准", en: "too few to tell")
    package static let noLeniency = Phrase(zh: "看不出偏松或偏严", en: "no lean either way")
    package static let isLenient = Phrase(zh: "偏松", en: "lenient")
    package static let isStrict = Phrase(zh: "偏严", en: "strict")
    package static let moreLenient = Phrase(zh: "变松了", en: "more lenient")
    package static let stricter = Phrase(zh: "变严了", en: "stricter")
    package static let driftUnclear = Phrase(zh: "看不出变化", en: "no clear change")

    package static func leniencySentence(_ fewest: Int) -> Phrase {
        Phrase(
            zh: "每通会话上，本人给的分减去标准答案（或同事的平均）：正数是扣得少、偏松，负数偏严。少于 \(fewest) 通"
                + "不下结论；几个人一起看，范围已经放宽，免得冤枉人。按姓名排，不是名次。",
            en: "For each chat: the points given minus the agreed answer, or the mean of "
                + "colleagues. Above zero is lenient, below is strict. Fewer than \(fewest) chats "
                + "tell nothing; ranges are widened as several people are compared. In the order "
                + "of names: this is no ranking.")
    }

    package static func ownLeniencySentence(_ fewest: Int) -> Phrase {
        Phrase(
            zh: "只有您自己的数，算到上周日。每通会话上，您给的分减去标准答案（或同事的平均）：正数是偏松，负数偏严。"
                + "少于 \(fewest) 通不下结论。",
            en:
                "Your own figures only, up to last Sunday. For each chat: the points you gave minus "
                + "the agreed answer, or the mean of colleagues; above zero is lenient, below is "
                + "strict. Fewer than \(fewest) chats tell nothing.")
    }
}
