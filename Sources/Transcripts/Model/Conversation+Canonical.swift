extension Conversation {
    /// The conversation in one fixed form, whatever format and order of files it was read from:
    /// equal conversations have equal bytes, and different ones different bytes.
    ///
    /// A list of netstrings (`3:abc,`). First the name of the form; then id, channel, shop,
    /// customer, product, rating and resolved, where a field is either empty (absent) or begins
    /// with `=`; the tags behind their number; the messages behind theirs, each as time in
    /// milliseconds since 1970, role, kind, sender's id, sender's name and words.
    package var canonicalBytes: [UInt8] {
        var form = Netstrings(capacity: text.count + 64 * messages.count + 256)
        form.append("spotcheck-conversation-1")
        form.append(id)
        for field in [channel, shop, customer, product, rating.map(Self.canonical)] {
            form.append(optional: field)
        }
        form.append(optional: resolved.map { $0 ? "true" : "false" })
        form.append(String(tags.count))
        for tag in tags { form.append(tag) }
        form.append(String(messages.count))
        for message in messages {
            let sender = participants[message.sender]
            form.append(optional: message.time.map { String($0.milliseconds) })
            form.append(message.role.name)
            form.append(message.kind.rawValue)
            form.append(sender.id)
            form.append(sender.name)
            form.append(bytes: text[message.text])
        }
        return form.bytes
    }

    /// The shortest decimal that reads back as the same number, whole numbers without a point.
    private static func canonical(_ number: Double) -> String {
        Int64(exactly: number).map(String.init) ?? number.description
    }
}
