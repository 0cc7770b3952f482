/// What a row of a stream says of the chat that it belongs to, and of no other of the stream.
struct ChatRemarks {
    var tags: [String] = []
    /// As they stand there.
    var rating: String?
    var resolved: String?

    /// Takes from another what is missing here.
    mutating func fill(from other: ChatRemarks) {
        if tags.isEmpty { tags = other.tags }
        rating = rating ?? other.rating
        resolved = resolved ?? other.resolved
    }
}

extension ConversationDraft {
    /// Takes what the remarks say and is not known yet.
    mutating func fill(from remarks: ChatRemarks) {
        if conversation.tags.isEmpty { conversation.tags = remarks.tags }
        if conversation.rating == nil, let rating = remarks.rating { setRating(rating) }
        if conversation.resolved == nil, let resolved = remarks.resolved { setResolved(resolved) }
    }
}
