extension Phrase {
    package static func scriptLineUnreadable(line: Int, text: String) -> Phrase {
        Phrase(
            zh: "第 \(line) 行不是一条消息：\(text)；应写成“09:00:00 C: 内容”（C 客户、A 客服、B 机器人、S 系统）",
            en: "line \(line) is no message: \(text); write “09:00:00 C: words” "
                + "(C customer, A agent, B bot, S system)")
    }
}
