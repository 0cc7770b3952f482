import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// Who reads results, in which language and by which clock.
struct ResultReader: Sendable {
    let workbench: Workbench
    let user: User
    let language: Language
    /// The names of all users. Agents do not learn who reviewed them.
    let names: [UserID: String]

    init(_ workbench: Workbench, _ visit: Visit) async throws {
        self.workbench = workbench
        user = try visit.signedIn()
        language = visit.language
        names = user.role == .agent ? [:] : try await workbench.names()
    }

    var zone: TimeZone { workbench.rules.rules.calendar.timeZone }

    func told(_ verdict: Verdict, mask: ChatMask?) -> String {
        workbench.told(verdict, names: names, mask: mask, language)
    }

    /// What hides the personal data of chats from this reader; of none for who may see it.
    func masks(of chats: Set<ConversationID>) async throws -> [ConversationID: ChatMask] {
        if user.seesCustomers { return [:] }
        return try await workbench.store.bodies(of: chats).compactMapValues { user.mask(of: $0) }
    }

    /// From whom appeals on chats still to review are kept; `nil` for who reviews nothing.
    var reviewer: UserID? { PageAccess.reviewing.admits(user.role) ? user.id : nil }

    /// The chats of which this reader is not to know yet what others made of them: those that wait
    /// for a review of the reader's own.
    func hiddenChats() async throws -> Set<ConversationID> {
        guard let reviewer else { return [] }
        return try await workbench.store.chatsToReview(by: reviewer)
    }

    /// The results that this reader may see now.
    func open(_ results: [AgentResult]) async throws -> [AgentResult] {
        let hidden = try await hiddenChats()
        return results.filter { !hidden.contains($0.conversation.id) }
    }

    /// Results with their chats and their verdicts; each chat is read once.
    func shown(_ results: [AgentResult]) async throws -> [ShownResult] {
        let verdicts = try await workbench.store.verdicts(
            on: results.compactMap(\.target.appealable))
        var chats: [ConversationID: ShownChat] = [:]
        var shown: [ShownResult] = []
        for result in results {
            let id = result.conversation.id
            let chat = if let known = chats[id] { known } else { try await chat(id) }
            chats[id] = chat
            let history = result.target.appealable.flatMap { verdicts[$0] } ?? []
            shown.append(ShownResult(result, in: chat, verdicts: history, reader: self))
        }
        return shown
    }

    /// One result with the verdicts on it.
    func shown(_ result: AgentResult, verdicts: [Verdict]) async throws -> ShownResult {
        ShownResult(
            result, in: try await chat(result.conversation.id), verdicts: verdicts, reader: self)
    }

    private func chat(_ id: ConversationID) async throws -> ShownChat {
        let body = try await workbench.store.body(of: id)
        return ShownChat(body: body, mask: body.flatMap { user.mask(of: $0) })
    }
}

/// A chat as a reader may see it.
struct ShownChat: Sendable {
    /// `nil` where its words were forgotten.
    let body: Conversation?
    /// `nil` shows personal data as it is.
    let mask: ChatMask?
}
