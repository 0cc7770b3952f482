extension Phrase {
    // A seed of several parties.

    package static let partiesTitle = Phrase(
        zh: "多方一起定种子（任何一方都做不了手脚）", en: "A seed of several parties, so that none can choose it")
    package static let partiesHint = Phrase(
        zh: "勾选至少两方，例如主管和客服代表。先定下从哪些会话里怎么抽，各方再各自封存一个随机数，"
            + "全部封存后一起公开，公开完自动抽取。勾选后不要填种子。",
        en:
            "Tick two or more, such as the lead and somebody for the agents. What is drawn from what "
            + "is fixed now; each then commits to a value, all reveal theirs, and the draw is taken. "
            + "Leave the seed empty.")
    package static let partiesTooFew = Phrase(
        zh: "多方定种子至少要两方，请再勾选一位，或者都不勾选。",
        en: "A seed of several parties needs two. Tick one more, or none.")
    package static let seedNotWithParties = Phrase(
        zh: "勾选了各方，种子由各方的随机数合成，这里请留空。",
        en: "The seed is made of the parties' values: leave this empty.")
    package static let partyColumn = Phrase(zh: "参与方", en: "Party")
    package static let waitsForParties = Phrase(zh: "等各方定种子", en: "waits for its parties")
    package static let myPart = Phrase(zh: "我的随机数", en: "My value")
    package static let partyHow = Phrase(zh: "怎么进行", en: "How it goes")
    package static let partyHowCommit = Phrase(
        zh: "各方封存一个随机数：只登记它的指纹，谁也看不到数本身。",
        en: "Each party commits to a random value: only its digest is kept, nobody sees the value.")
    package static let partyHowReveal = Phrase(
        zh: "全部封存之后，各方公开自己的数；和指纹对不上的不收。",
        en: "Once all have committed, each reveals the value; one that does not fit is refused.")
    package static let partyHowDraw = Phrase(
        zh: "最后一方公开的同时自动抽取，凭证和日志任何人都能核对。",
        en: "With the last value the draw is taken. Anybody can check receipt and log.")
    package static let partyLink = Phrase(
        zh: "把这个地址发给各方，登录后就能看到自己的那一步：",
        en: "Send this address to the parties; signed in, each sees what to do:")
    package static let partySentence = Phrase(
        zh: "这次抽检的种子由几方的随机数合成，您是其中一方。",
        en: "The seed of this draw is made of several parties' values; one of them is yours.")
    package static let partyDrawn = Phrase(
        zh: "已经抽取。种子由各方的数合成，日志可以下载核对。",
        en: "The draw is taken by a seed of all values. The log is here to check it.")
    package static let partyStepWaiting = Phrase(zh: "等待封存", en: "to commit")
    package static let partyStepCommitted = Phrase(zh: "已封存", en: "committed")
    package static let partyStepRevealed = Phrase(zh: "已公开", en: "revealed")
    package static let partyWaitsForCommits = Phrase(
        zh: "您已封存。等其他各方都封存后，再来公开。",
        en: "You have committed. Come back to reveal once the others have.")
    package static let partyWaitsForValues = Phrase(
        zh: "您已公开。其他各方都公开后自动抽取。",
        en: "You have revealed. The draw is taken once the others have.")
    package static let planWaiting = Phrase(
        zh: "等各方封存随机数。从哪些会话里怎么抽已经定下，不能再改。",
        en: "Waiting for the parties to commit. What is drawn from what is fixed.")
    package static let planCommitted = Phrase(
        zh: "各方都已封存，等各方公开。", en: "All have committed; waiting for their values.")
    package static let planRevealed = Phrase(
        zh: "各方都已公开，可以抽取。", en: "All have revealed; the draw can be taken.")
    package static let partyKeepValue = Phrase(
        zh: "已封存。请抄下这个数并保密，全部封存后要用它公开。只显示这一次：",
        en: "Committed. Keep this value to yourself: you need it to reveal. It is shown only now:")
    package static let commitTitle = Phrase(zh: "封存随机数", en: "Commit to a value")
    package static let commitHint = Phrase(
        zh: "由工作台随机生成一个数，只登记指纹；数本身只给您看一次，不保存。",
        en: "The workbench makes a random value, shows it to you once and keeps only its digest.")
    package static let commitMadeHere = Phrase(zh: "生成并封存", en: "Make one and commit")
    package static let commitOwn = Phrase(
        zh: "用我自己生成的数", en: "Use a value of my own")
    package static let commitOwnHint = Phrase(
        zh: "在自己的电脑上运行下面的命令，把承诺值（commit）填在这里，随机数（value）自己留着：",
        en: "Run this on a machine of yours, enter its commit here and keep the value:")
    package static let commitField = Phrase(zh: "承诺值（64 位十六进制）", en: "Commit (64 hex digits)")
    package static let commitButton = Phrase(zh: "封存", en: "Commit")
    package static let revealTitle = Phrase(zh: "公开随机数", en: "Reveal your value")
    package static let revealHint = Phrase(
        zh: "各方都已封存。填入您封存的那个数。",
        en: "All have committed. Enter the value that you committed to.")
    package static let valueField = Phrase(zh: "随机数（64 位十六进制）", en: "Value (64 hex digits)")
    package static let revealButton = Phrase(zh: "公开", en: "Reveal")
    package static let digestUnreadable = Phrase(
        zh: "要 64 位十六进制数字（0–9、a–f）。", en: "This must be 64 hexadecimal digits.")
    package static let restartTitle = Phrase(zh: "作废重来", en: "Begin again")
    package static let restartHint = Phrase(
        zh: "有一方不公开时用。各方重新封存，原因和次数都留在日志里。",
        en: "Where a party does not reveal. All commit anew; the log keeps that and why.")
    package static let restartButton = Phrase(zh: "作废现有封存", en: "Void the commits")
    package static let restartedBecause = Phrase(zh: "曾作废重来：", en: "Begun again:")
    package static let drawLogFile = Phrase(zh: "下载日志", en: "Log")
    package static let todayPartyTile = Phrase(zh: "次抽检等我的随机数", en: "draws wait for my value")

    // Changes to a draw.

    package static let reasonField = Phrase(zh: "原因", en: "Reason")
    package static let replaceTitle = Phrase(zh: "换掉一通", en: "Replace a chat")
    package static let replaceHint = Phrase(
        zh: "只用于没法复核的会话（客户要求删除、内容缺失）。顶替的是同一位客服的下一张签，谁也挑不了；"
            + "换掉的仍然列在这里。复核完的不能换。",
        en:
            "For chats that cannot be reviewed. The next ticket of the same agent comes in, so nobody "
            + "can choose; what was replaced stays listed. What is reviewed stays in.")
    package static let replaceButton = Phrase(zh: "换掉", en: "Replace")
    package static let replaceNotPossible = Phrase(
        zh: "这一通不在样本里，或者已经复核完，不能换。",
        en: "This chat is not in the sample, or is reviewed already, and stays.")
    package static let topUpTitle = Phrase(zh: "加抽", en: "Top up")
    package static let topUpHint = Phrase(
        zh: "填加抽后每位客服一共几通。种子不变，原来抽到的都保留。",
        en:
            "How many chats of each agent there shall be in all. The seed stays, and so do the chats."
    )
    package static let topUpButton = Phrase(zh: "加抽", en: "Draw more")
    package static let factDays = Phrase(zh: "日期", en: "Days")
    package static let factLeftOut = Phrase(zh: "未纳入", en: "Left out")
    package static let factFrameDigest = Phrase(zh: "总体指纹", en: "Frame digest")
    package static let factParties = Phrase(zh: "定种子的各方", en: "Seed of")
    package static let leftOutNoAgent = Phrase(zh: "没有客服", en: "without an agent")
    package static let leftOutForgotten = Phrase(zh: "内容已删除", en: "words deleted")

    package static func leftOut(_ reason: Phrase, _ count: Int) -> Phrase {
        Phrase(zh: "\(reason.zh) \(count) 通", en: "\(count) \(reason.en)")
    }

    package static func drawWhileImporting(_ name: String) -> Phrase {
        Phrase(
            zh: "正在导入 \(name)，导入完再抽，否则说不清抽的时候有哪些会话。",
            en: "\(name) is being imported. Draw once it has ended, for until then nobody can tell "
                + "which chats were there.")
    }
}
