/// What one part came to, for whoever counts while parts are run: the line that `split run` prints.
struct PartCounts: Codable, Hashable {
    /// Conversations: all of them in a survey, and those that were audited in an audit.
    let chats: Int
    var findings = 0
    var rejects = 0
}
