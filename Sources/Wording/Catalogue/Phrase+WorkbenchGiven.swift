/// What leads bring in beside the chats, and what exams add to the cards.
extension Phrase {
    package static let givenTitle = Phrase(zh: "会话之外的数据", en: "Beside the chats")
    package static let givenSentence = Phrase(
        zh: "会话里看不到的：业绩指标、奖惩登记、多方评价。带入之后，当月的绩效卡马上按它算。同一来源再带一次，以新的为准，旧的留着可查。文件有一处不对，就整份不收。",
        en: "What chats do not know: figures, records and assessments. The cards of the month use "
            + "them at once. A newer file of the same source counts instead; the older one stays "
            + "to be read. A file with anything wrong in it is not taken at all.")
    package static let givenBring = Phrase(zh: "带入文件", en: "Bring in a file")
    package static let givenKind = Phrase(zh: "内容", en: "What it holds")
    package static let givenRows = Phrase(zh: "行数", en: "Rows")
    package static let givenLine = Phrase(zh: "行号", en: "Line")
    package static let givenCells = Phrase(zh: "单元格", en: "Cells")
    package static let givenColumnName = Phrase(zh: "列名", en: "Column")
    package static let givenCardHint = Phrase(
        zh: "登记和评价只用于这张卡；指标各卡通用。", en: "Records and assessments serve this card alone, figures all."
    )
    package static let givenSourceHint = Phrase(
        zh: "如：生意参谋、考勤表；评价表写评价人。同一来源、同一个月再带一次，就换掉前一份。",
        en: "A system, a list, or who has assessed. The same source once more for the same month "
            + "replaces what it gave before.")
    package static let givenFileHint = Phrase(
        zh: "CSV 或 Excel，首行是列名。指标：agent、measure、value、source、date；登记：agent、item、points、"
            + "reason、date、by；评价表：agent、eye、criterion、points、by，每位评价人一份。只有首行的文件等于撤回。",
        en: "CSV or Excel with a header. Figures: agent, measure, value, source, date; records: "
            + "agent, item, points, reason, date, by; assessments: agent, eye, criterion, points, "
            + "by, one file of each assessor. A file with nothing but its header takes back.")
    package static let givenCounts = Phrase(zh: "在用", en: "counts")
    package static let givenSuperseded = Phrase(zh: "已被替换", en: "replaced")
    package static let givenNone = Phrase(zh: "还没有带入过", en: "Nothing yet")
    package static let givenNoneWhy = Phrase(
        zh: "绩效卡现在只按会话和考试算，缺的指标按已有的折算。",
        en:
            "The cards are made of chats and exams alone; the weight of what is missing goes to the rest."
    )
    package static let givenEmpty = Phrase(zh: "这份文件没有内容，只有首行", en: "Nothing but a header")
    package static let givenNoFile = Phrase(zh: "请选一个文件", en: "Choose a file")
    package static func givenWrong(_ count: String) -> Phrase {
        Phrase(
            zh: "有 \(count) 处不对，整份没有收下：",
            en: "Not taken; \(count) things are wrong with it:")
    }
    package static let givenMeanwhile = Phrase(
        zh: "打开此页之后，有人带入了另一份文件（见列表），这份没有收下；看过之后再选一次文件提交。",
        en: "Not taken: another file came in since this page was opened (see the list). Look at "
            + "it, then choose yours again.")

    package static func givenMore(_ count: String) -> Phrase {
        Phrase(zh: "另有 \(count) 处", en: "and \(count) more")
    }
    package static let doneGiven = Phrase(
        zh: "已收下，绩效卡按它算了。", en: "Taken; the cards use it.")
    package static func teamGivenDoubts(_ count: String) -> Phrase {
        Phrase(
            zh: "带入的数据里有 \(count) 行现在对不上，没有计入：",
            en: "\(count) rows of what was given do not fit any more and are left out:")
    }

    // MARK: Exams on the card

    package static func figureOfExams(_ passed: String, of count: String) -> Phrase {
        Phrase(
            zh: "工作台考试 \(count) 次，通过 \(passed) 次",
            en: "\(passed) of \(count) exams of the workbench")
    }
    package static let figureFromExams = Phrase(zh: "工作台考试", en: "exams of the workbench")
    /// A figure that a file stands in for.
    package static func cardReplaced(_ value: Phrase, _ basis: Phrase) -> Phrase {
        Phrase(
            zh: "以带入的为准；不计入的：\(value.zh)（\(basis.zh)）",
            en: "the file counts, not \(value.en) (\(basis.en))")
    }
}
