extension Phrase {
    package static let today = Phrase(zh: "今天", en: "Today")
    package static let todayReviewTile = Phrase(zh: "通会话等我复核", en: "chats to review")
    package static let todayAppealTile = Phrase(zh: "条申诉等裁决", en: "appeals to decide")
    package static let todayDrawsTitle = Phrase(zh: "进行中的抽检", en: "Draws under review")
    package static let todaySharesTitle = Phrase(zh: "我的复核进度", en: "My share of the reviews")
    package static let todayNothing = Phrase(zh: "现在没有事情等您处理", en: "Nothing waits for you")
    package static let todayNothingWhy = Phrase(
        zh: "有新的抽检分给您时会出现在这里。",
        en: "Chats appear here when a draw is dealt to you.")
    package static let todayStartImport = Phrase(
        zh: "先导入聊天记录，再抽检", en: "Import chats first, then draw")
    package static let todayStartImportWhy = Phrase(
        zh: "导入时规则会看完每一通会话；抽到的分给质检员确认。",
        en: "The rules look at every chat as it comes in; what is drawn goes to reviewers.")
    package static let reviewed = Phrase(zh: "已复核", en: "Reviewed")

    package static let todayLeft = Phrase(zh: "还剩", en: "Left")
    package static let todayOwn = Phrase(zh: "分给我的", en: "Dealt to me")
    package static let todayOwnReviewed = Phrase(zh: "我已复核", en: "Reviewed by me")
    package static let todayOverdue = Phrase(zh: "已过期", en: "Overdue")

    package static func greeting(_ name: String) -> Phrase {
        Phrase(zh: "\(name)，您好", en: "Hello, \(name)")
    }

    package static func wholeDraw(_ done: Int, of all: Int) -> Phrase {
        Phrase(zh: "全队 \(done) / \(all)", en: "\(done) / \(all) of the whole draw")
    }

    package static func dueOn(_ day: String) -> Phrase {
        Phrase(zh: "截止 \(day)", en: "due \(day)")
    }

    package static func overdueSince(_ day: String) -> Phrase {
        Phrase(zh: "已过期，原定 \(day)", en: "overdue since \(day)")
    }
}
