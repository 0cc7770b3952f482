/// What a Slack message shows that has no words in its `text`, as apps write them.
enum SlackBlocks {
    /// The words of its blocks, a line each; without any, those of its attachments.
    static func words(_ message: JSONValue, _ context: ReadContext) -> String {
        let shown = lines(message["blocks"], context)
        if !shown.isEmpty { return shown }
        let parts = message["attachments"]?.elements.map { attachment($0, context) } ?? []
        return joined(parts)
    }

    private static func attachment(_ value: JSONValue, _ context: ReadContext) -> String {
        let fields = [value.label("pretext"), value.label("title"), value.label("text")]
        let shown = joined(fields.compactMap { $0.map { SlackText.plain($0, context) } })
        if !shown.isEmpty { return shown }
        let inner = lines(value["blocks"], context)
        return inner.isEmpty ? SlackText.plain(value.label("fallback") ?? "", context) : inner
    }

    private static func lines(_ list: JSONValue?, _ context: ReadContext) -> String {
        joined(list?.elements.map { words(of: $0, context) } ?? [])
    }

    /// The words of its parts without those that quote, unless there are no others.
    private static func reply(_ list: JSONValue?, _ context: ReadContext) -> String {
        let own = list?.elements.filter { $0.label("type") != "rich_text_quote" } ?? []
        let shown = joined(own.map { words(of: $0, context) })
        return shown.isEmpty ? lines(list, context) : shown
    }

    private static func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The words of a block, or of an element of one.
    private static func words(of value: JSONValue, _ context: ReadContext) -> String {
        switch value.label("type") {
        case "rich_text": reply(value["elements"], context)
        case "rich_text_list", "context": lines(value["elements"], context)
        case "rich_text_section", "rich_text_quote", "rich_text_preformatted":
            value["elements"]?.elements.map { words(of: $0, context) }.joined() ?? ""
        case "section", "header":
            joined([
                value["text"].map { words(of: $0, context) } ?? "", lines(value["fields"], context),
            ])
        case "mrkdwn", "markdown": SlackText.plain(value.label("text") ?? "", context)
        case "text", "plain_text": value.label("text") ?? ""
        case "link": value.label("text") ?? value.label("url") ?? ""
        case "emoji": value.label("name").map { ":\($0):" } ?? ""
        case "user":
            value.label("user_id").map { "@" + (context.people[$0]?.name ?? $0) } ?? ""
        case "broadcast": value.label("range").map { "@" + $0 } ?? ""
        default: ""
        }
    }
}
