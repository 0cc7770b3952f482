extension Phrase {
    package static let fixtureNotFlagged = Phrase(
        zh: "这段会话应该被标出，但没有", en: "this chat must be flagged and is not")
    package static let fixtureGapClosed = Phrase(
        zh: "这段会话原来标不出，现在能标出了：请把 gap 改成 flag",
        en: "this known gap is flagged now: make it `flag`")

    package static let fixtureDiffersAlone = Phrase(
        zh: "单独运行这条规则和与所有规则一起运行，结果不一样",
        en: "the rule alone sees something else here than together with all rules")
    package static let fixtureDiffersBehindText = Phrase(
        zh: "前面多一条机器人消息，结果就不一样",
        en: "behind one more message of a bot the rule sees something else")

    package static func fixtureMarkMissed(_ message: Int) -> Phrase {
        Phrase(
            zh: "标出来了，但没有指向第 \(message) 条消息",
            en: "flagged, but no finding points at message \(message)")
    }

    /// Why a chat was not flagged, with the line that would change it.
    package static func fixtureReason(_ reason: Phrase, remedy: String?) -> Phrase {
        Phrase(
            zh: "没标出的原因：\(reason.zh)" + (remedy.map { "；可以改成 \($0)" } ?? ""),
            en: "why not: \(reason.en)" + (remedy.map { "; to accept it, \($0)" } ?? ""))
    }

    package static func fixtureMet(message: Int) -> Phrase {
        Phrase(zh: "第 \(message) 条消息已经符合要求", en: "message \(message) does what is demanded")
    }

    package static func fixtureFlagged(_ explanation: Phrase) -> Phrase {
        Phrase(
            zh: "这段会话不该被标出：\(explanation.zh)",
            en: "this chat must pass and is flagged: \(explanation.en)")
    }
}
