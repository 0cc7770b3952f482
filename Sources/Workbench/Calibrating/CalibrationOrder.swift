import Foundation
import Sampling
import Store
import Transcripts
import Wording

/// A calibration round that a lead asks for.
struct CalibrationOrder: Sendable {
    let name: String
    let reviewers: [UserID]
    let conversations: [ConversationID]
    /// Where the chats were taken by chance: the draw and the seed.
    let draw: DrawID?
    let seed: String?
    let due: LocalDate?

    /// Reads it from a form: chats named one by one, or so many of a draw.
    ///
    /// - Returns: nil where something is wrong, which the form then says.
    init?(_ form: inout FormReader, _ fields: FormFields, _ workbench: Workbench) async throws {
        name = form.text("name", upTo: 80)
        due = form.date("due")
        let users = try await workbench.store.users()
        let ids = fields.all("reviewer").compactMap { UserID($0) }
        reviewers = users.filter {
            ids.contains($0.id) && $0.isActive && [.lead, .reviewer].contains($0.role)
        }.map(\.id)
        if reviewers.count < Set(ids).count {
            form.refuse("reviewer", .lookAgain)
        } else if reviewers.count < 2 {
            form.refuse("reviewer", .chooseTwoReviewers)
        }
        let named = form.text("chats", upTo: 4000, mayBeEmpty: true)
        form.touch(["count", "seed"])
        if named.isEmpty {
            let count = form.number("count", in: 1...50)
            let typed = form.text("seed", upTo: 200, mayBeEmpty: true)
            let seed = typed.isEmpty ? String(workbench.random().hex.prefix(12)) : typed
            let chosen = fields["draw"].flatMap { DrawID($0) }
            let draw = try await workbench.store.draws()
                .first { $0.id == chosen && $0.state == .drawn }
            if draw == nil { form.refuse("draw", .fieldNotChosen) }
            guard let draw, let count else { return nil }
            conversations = try await Self.taken(
                count, of: draw.id, seed: seed, for: Set(reviewers), workbench)
            if conversations.count < count {
                form.refuse("count", .drawHasOnly(conversations.count))
            }
            (self.draw, self.seed) = (draw.id, seed)
        } else {
            conversations = try await Self.named(named, &form, workbench)
            (draw, seed) = (nil, nil)
        }
        if !form.isValid { return nil }
    }

    /// So many chats of a draw, those with the smallest tickets; chats that none of the reviewers
    /// has from the draw come first, for nobody is blind to what he has seen.
    private static func taken(
        _ count: Int, of draw: DrawID, seed: String, for reviewers: Set<UserID>,
        _ workbench: Workbench
    ) async throws -> [ConversationID] {
        let hash = KeyedHash(key: Digest(of: seed).bytes)
        let chats = try await workbench.store.drawn(draw)
            .filter { $0.takenOut == nil && $0.conversation.forgotten == nil }
            .map { chat in
                let isSeen = chat.assignments.contains { reviewers.contains($0.reviewer) }
                let ticket = hash.digest(of: Array(chat.conversation.archiveID.utf8))
                return (isSeen: isSeen, ticket: ticket, id: chat.conversation.id)
            }
            .sorted { ($0.isSeen ? 1 : 0, $0.ticket) < ($1.isSeen ? 1 : 0, $1.ticket) }
        return chats.prefix(count).map(\.id)
    }

    /// Chats by their ids, with blanks, commas or lines between them.
    private static func named(
        _ text: String, _ form: inout FormReader, _ workbench: Workbench
    ) async throws -> [ConversationID] {
        let separators = CharacterSet.whitespacesAndNewlines
            .union(CharacterSet(charactersIn: ",，、;；"))
        let ids = text.components(separatedBy: separators).filter { !$0.isEmpty }
        var found: [ConversationID] = []
        for id in ids {
            let chat = try await workbench.store.conversation(archiveID: id)
            if let chat, chat.forgotten == nil {
                if !found.contains(chat.id) { found.append(chat.id) }
            } else {
                form.refuse("chats", .noSuchChat(id))
            }
        }
        if found.count > 50 { form.refuse("chats", .fieldNotWithin(1, 50)) }
        return found
    }
}
