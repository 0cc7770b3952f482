/// Who is who in the tickets of one file. Lists of users tell it, and so do assignments and notes,
/// which only agents have and write; else it shows in whose tickets somebody writes: who answers a
/// ticket of somebody else, and has to do with two people or more, is an agent.
struct ZendeskPeople {
    /// The author of what Zendesk itself writes.
    static let itself = "-1"

    private var users: [String: (name: String?, role: Role?)] = [:]
    /// Who asked, by ticket.
    private var requesters: [String: String] = [:]
    /// Who has tickets or writes notes.
    private var staff: Set<String> = []
    /// Who wrote in a ticket of somebody else.
    private var answering: Set<String> = []
    /// With whom each has to do, first met.
    private var partners: [String: String] = [:]
    /// Who has to do with others as well.
    private var manyPartners: Set<String> = []

    /// Takes in a user, or a list of them.
    mutating func learn(_ list: JSONValue?) {
        guard let list else { return }
        for user in list.isArray ? Array(list.elements) : [list] {
            guard let id = user.label("id") else { continue }
            let role: Role? =
                switch user.label("role") {
                case "end-user": .customer
                case "agent", "admin": .agent
                default: nil
                }
            users[id] = (user.label("name") ?? users[id]?.name, role ?? users[id]?.role)
        }
    }

    /// Notes who asked for a ticket.
    mutating func ask(_ ticket: String, _ user: String?) {
        if let user { requesters[ticket] = user }
    }

    /// Notes that somebody works there.
    mutating func serve(_ user: String?) {
        if let user { staff.insert(user) }
    }

    func name(of user: String) -> String? { users[user]?.name }

    /// Takes in who writes with whom in a ticket.
    mutating func see(_ chat: GatheredChat, _ cast: Cast) {
        let writers = Self.writers(chat)
        guard let opener = requesters[chat.key] ?? writers.first(where: { !isKnownAgent($0, cast) })
        else { return }
        for writer in writers {
            let other = writer == opener ? writers.first { $0 != opener } : opener
            if writer != opener { answering.insert(writer) }
            guard let other else { continue }
            if let first = partners[writer], first != other { manyPartners.insert(writer) }
            partners[writer] = partners[writer] ?? other
        }
    }

    /// Gives the messages of a ticket their roles, once all tickets have been seen.
    func tell(_ chat: inout GatheredChat, _ context: ReadContext) {
        let writers = Self.writers(chat)
        let cast = context.cast
        let requester = requesters[chat.key]
        let opener = requester ?? writers.first { !isAgent($0, cast) }
        let others = writers.filter { $0 != opener }
        let isServed = cast.namesAgents || others.contains { isAgent($0, cast) }
        let open = others.filter { known($0, cast) == nil && !isAgent($0, cast) }
        let isUnasked = opener == nil && writers.contains { known($0, cast) == nil }
        if (open.count > 1 && !isServed) || (isUnasked && writers.count > 1) {
            chat.reject(.partiesUnknown, at: chat.place)
        }
        chat.revise { message in
            guard message.role != .system, let author = message.sender else {
                return message.role
            }
            if let role = known(author, cast) { return role }
            if author == opener { return .customer }
            return isAgent(author, cast) || !isServed ? .agent : .customer
        }
        chat.draft.conversation.customer = requester ?? chat.firstCustomer
    }

    /// The role that the options or the lists of users give.
    private func known(_ user: String, _ cast: Cast) -> Role? {
        cast.role(id: user, name: users[user]?.name) ?? users[user]?.role
    }

    /// Whether somebody is an agent by more than what he does.
    private func isKnownAgent(_ user: String, _ cast: Cast) -> Bool {
        known(user, cast).map { $0 == .agent } ?? staff.contains(user)
    }

    private func isAgent(_ user: String, _ cast: Cast) -> Bool {
        if let role = known(user, cast) { return role == .agent }
        return staff.contains(user) || (answering.contains(user) && manyPartners.contains(user))
    }

    /// Who wrote what the customer sees, each once, in the order of time.
    private static func writers(_ chat: GatheredChat) -> [String] {
        var seen: Set<String> = []
        return chat.settled.compactMap { message in
            guard message.role != .system, let sender = message.sender else { return nil }
            return seen.insert(sender).inserted ? sender : nil
        }
    }
}
