/// A message of an export while its chat is put together, whatever order its rows come in.
package struct GatheredMessage {
    /// The export's own id of the message, to which recalls and edits point.
    var id: String?
    var time: Timestamp?
    var role: Role
    /// `nil` where the export names no id.
    var sender: String?
    var name: String?
    var words = ""
    var kind = MessageKind.text
    /// What hangs on it beside the words.
    var attachments: [Attachment] = []
    /// Whether the export says that the chat ends with it.
    var endsChat = false
    /// Whether a time stands there that cannot be read.
    var hasUnreadableTime = false
    /// What stands there, where that may be shown.
    var unreadableTime: String?
    /// What its row says of the chat that it belongs to.
    var remarks = ChatRemarks()
}
