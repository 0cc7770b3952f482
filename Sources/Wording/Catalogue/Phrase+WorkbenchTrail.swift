extension Phrase {
    // The trail.

    package static let trailTitle = Phrase(zh: "留痕", en: "Trail")
    package static let trailSentence = Phrase(
        zh: "谁在什么时候做了什么，只增不改；每一行都锁住上一行，改动任何一行都查得出来。",
        en: "Who did what and when. Rows are only added, and each locks the one before, so that a "
            + "change of any of them shows.")
    package static let verifyTrail = Phrase(zh: "核对留痕", en: "Verify")
    package static let trailAction = Phrase(zh: "做了什么", en: "Did")
    package static let trailSubject = Phrase(zh: "对象", en: "To")
    package static let trailOld = Phrase(zh: "原来", en: "Old")
    package static let trailNew = Phrase(zh: "现在", en: "New")
    package static let hiddenUntilJudged = Phrase(
        zh: "（复核完才看得到）", en: "(shown once you have judged the chat)")

    // Exports.

    package static let exportTable = Phrase(zh: "导出", en: "Export")
    package static let flaggedChats = Phrase(zh: "命中会话", en: "Flagged chats")
    package static let precisionLow = Phrase(zh: "准确率下限", en: "Precision, low")
    package static let precisionHigh = Phrase(zh: "准确率上限", en: "Precision, high")

    package static func machineOf(_ dimension: Phrase) -> Phrase {
        Phrase(zh: "\(dimension.zh)机器分", en: "\(dimension.en), machine")
    }

    package static func confirmedOf(_ dimension: Phrase) -> Phrase {
        Phrase(zh: "\(dimension.zh)确认分", en: "\(dimension.en), confirmed")
    }
}
