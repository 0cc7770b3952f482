/// What reading an archive brings, in the order of the files and their lines.
package enum ReadEvent: Hashable, Sendable {
    /// A conversation and where it begins.
    case conversation(Conversation, Place)
    /// Something that is in no conversation: a line, or a whole file.
    case reject(Reject)
    /// A doubt about the conversation that comes next, which stays.
    case warning(ReadWarning)
}
