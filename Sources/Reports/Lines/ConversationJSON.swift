package import Transcripts

/// A conversation in SpotCheck's own format: one JSON object a line that reads back as the same
/// value.
package enum ConversationJSON {
    /// The line with its line break, in the order of the contract; what the conversation does not
    /// have is left out.
    ///
    /// - Parameter zone: by which times are written; each keeps its offset, so none is lost.
    package static func line(_ conversation: Conversation, zone: ZoneOffsets) -> String {
        var object = JSONObject()
        object.set("id", conversation.id)
        let texts = [
            ("channel", conversation.channel), ("shop", conversation.shop),
            ("customer", conversation.customer), ("product", conversation.product),
        ]
        for (key, text) in texts where text != nil { object.set(key, text) }
        if !conversation.tags.isEmpty { object.set("tags", texts: conversation.tags) }
        if let rating = conversation.rating {
            object.set("rating", number: Int64(exactly: rating).map { "\($0)" } ?? "\(rating)")
        }
        if let resolved = conversation.resolved { object.set("resolved", resolved) }
        object.set("messages", Array(conversation.messages.indices)) { index, fields in
            let message = conversation.messages[index]
            let sender = conversation.sender(of: index)
            if let time = message.time { set(time, zone, of: &fields) }
            fields.set("role", message.role.name)
            fields.set("sender", sender.id)
            if sender.name != sender.id { fields.set("name", sender.name) }
            fields.set("text", conversation.words(of: index))
            if message.kind != .text { fields.set("kind", message.kind.rawValue) }
        }
        return object.text + "\n"
    }

    /// ISO 8601, or milliseconds since 1970 for a year that it could not write in four digits.
    private static func set(_ time: Timestamp, _ zone: ZoneOffsets, of fields: inout JSONObject) {
        let year2000: Int64 = 946_684_800_000
        let isUsual = (year2000..<year2000 * 4).contains(time.milliseconds)
        let iso = time.text(in: zone)
        if isUsual || Timestamp(text: iso, zone: zone) == time {
            fields.set("time", iso)
        } else {
            fields.set("time", number: "\(time.milliseconds)")
        }
    }
}
