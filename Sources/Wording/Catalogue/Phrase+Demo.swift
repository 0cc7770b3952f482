extension Phrase {
    package static let helpServeDemo = Phrase(
        zh: "演示：在一个新的文件里放进 --archive 的聊天、演示用户、抽样、复核和申诉；只限本机",
        en: "a demo: fills a new store with the chats of --archive, demo users, draws, reviews and "
            + "appeals; this machine only")
    package static let demoNeedsArchive = Phrase(
        zh: "--demo 需要 --archive：用哪些聊天来演示，例如 --archive samples。",
        en: "--demo needs --archive: the chats to show, for example --archive samples.")
    package static let demoOnlyHere = Phrase(
        zh: "--demo 只能在本机使用：去掉 --host。",
        en: "--demo serves this machine only: leave out --host.")
    package static func demoNeedsNewStore(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 里已经有用户或聊天，演示只能放进新的文件。"
                + "要打开它请去掉 --demo，或者换一个 --store。",
            en: "\(path) holds users or chats already; a demo needs a new file. "
                + "Leave out --demo to open it, or choose another --store.")
    }
    package static let demoNeedsChats = Phrase(
        zh: "--archive 里没有可以抽样的聊天。", en: "--archive holds no chats that could be drawn.")
    package static let demoWarning = Phrase(
        zh: "【演示】用户、复核和申诉都是编的，不要放真实聊天。密码只显示这一次：",
        en: "DEMO: users, reviews and appeals are invented; put no real chats here. "
            + "These passwords are shown this once:")
    package static let columnRole = Phrase(zh: "角色", en: "Role")
}
