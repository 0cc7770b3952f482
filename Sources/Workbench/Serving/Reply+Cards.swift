import Wording

extension Reply {
    /// A page of cards: what `show` makes of them, or a page that says why there are none, where
    /// something else can still be chosen. Where they are being worked out, it asks again.
    static func cards(
        _ show: () async throws -> Reply, none: (Phrase) -> Reply
    ) async throws -> Reply {
        do {
            return try await show()
        } catch Refusal.impossible(let reason) {
            return none(reason)
        } catch Refusal.notYet(let reason) {
            var reply = none(reason)
            reply.headers.reload(after: ErrorPages.seconds)
            return reply
        }
    }
}
