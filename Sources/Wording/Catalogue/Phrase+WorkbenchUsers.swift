extension Phrase {
    // Roles.

    package static let roleLead = Phrase(zh: "质检主管", en: "QA lead")
    package static let roleReviewer = Phrase(zh: "质检员", en: "Reviewer")
    package static let roleAgent = Phrase(zh: "客服", en: "Agent")
    package static let roleTrainee = Phrase(zh: "新人", en: "Trainee")
    package static let roleAuditor = Phrase(zh: "审计", en: "Auditor")

    // Users.

    package static let users = Phrase(zh: "用户", en: "Users")
    package static let usersSentence = Phrase(
        zh: "每人一个账号。审计只看不改；客服只看到自己的结果，要填聊天记录里的客服 ID。",
        en: "One account each. Auditors read all and change nothing; agents see their own results "
            + "and need the id by which chats name them.")
    package static let nameOfUser = Phrase(zh: "姓名", en: "Name")
    package static let roleOfUser = Phrase(zh: "角色", en: "Role")
    package static let agentID = Phrase(zh: "客服 ID", en: "Agent id")
    package static let agentIDHint = Phrase(
        zh: "聊天记录里的 ID 或账号；客服必填。",
        en: "As in the chats; agents need one.")
    package static let agentNeedsID = Phrase(
        zh: "客服要填聊天记录里的客服 ID，否则看不到自己的结果。",
        en: "An agent needs the id by which chats name them, or there is nothing to show.")
    package static let personalData = Phrase(zh: "客户隐私", en: "Personal data")
    package static let seesPersonalData = Phrase(zh: "看原文，不打码", en: "sees it unmasked")
    package static let seesMaskedData = Phrase(zh: "打码", en: "masked")
    package static let addUser = Phrase(zh: "添加用户", en: "Add a user")
    package static let inactiveUser = Phrase(zh: "已停用", en: "inactive")
    package static let deactivate = Phrase(zh: "停用", en: "Deactivate")
    package static let activate = Phrase(zh: "恢复", en: "Activate")
    package static let resetLink = Phrase(zh: "密码链接", en: "Password link")
    package static let saveForm = Phrase(zh: "保存", en: "Save")

    package static func linkFor(_ name: String) -> Phrase {
        Phrase(
            zh: "把这个一次性链接发给\(name)，打开后设置密码。7 天内有效，只显示这一次：",
            en: "Send this one-time link to \(name) to set a password. It works for 7 days and is "
                + "shown only now:")
    }

    // Settings.

    package static let settingsTitle = Phrase(zh: "团队设置", en: "Settings")
    package static let settingsSentence = Phrase(
        zh: "对全队生效，谁改了什么都记在留痕里。",
        en: "They hold for the whole team; the trail says who changed what.")
    package static let appealDaysField = Phrase(zh: "申诉期（天）", en: "Days to appeal")
    package static let appealDaysHint = Phrase(
        zh: "从复核那天算起，客服在这么多天内可以申诉。",
        en: "For so many days after a verdict its agent may appeal.")
    package static let reviewDaysField = Phrase(zh: "复核期限（天）", en: "Days to review")
    package static let reviewDaysHint = Phrase(
        zh: "新建抽检时预填的截止日；填 0 就不预填。",
        en: "The day that a new draw proposes to review by; 0 for none.")
    package static let proposedHint = Phrase(
        zh: "只是预填，每次还可以改。", en: "Proposed only; each draw may have its own.")

    package static let switchedOn = Phrase(zh: "开", en: "on")
    package static let switchedOff = Phrase(zh: "关", en: "off")

    // What was done.

    package static let doneSaved = Phrase(zh: "已保存。", en: "Saved.")
    package static let doneFinished = Phrase(
        zh: "手头的会话都复核完了。", en: "You have finished every chat in your queue.")
    package static let doneImported = Phrase(zh: "导入完成。", en: "Imported.")
    package static let doneAppealed = Phrase(
        zh: "申诉已提交，会由另一位同事裁决。",
        en: "Your appeal was sent. Somebody other than the reviewer decides it.")
    package static let doneDecided = Phrase(
        zh: "裁决已保存，客服会看到。", en: "Decided. The agent will see it.")
}
