/// What an archive holds, as far as somebody must know it before the first audit.
package struct Inspection: Sendable {
    /// A file of the archive, as it was told by its content.
    package struct File: Hashable, Sendable {
        package var name: String
        /// The reader's stable name.
        package var format: String
        package var encoding: TextEncoding
        /// `gzip`, `zstd`, or nothing.
        package var compression: String?
        package var conversations = 0
        package var messages = 0
    }

    /// Somebody who writes as an agent.
    package struct Agent: Hashable, Sendable {
        package var id: String
        /// Every name that he has, in the order in which they come.
        package var names: [String] = []
        package var conversations = 0
        package var messages = 0
    }

    /// What is wrong with lines or in doubt about conversations, of one sort.
    package struct Trouble: Hashable, Sendable {
        /// Where it was first, and what.
        package var place: Place
        package var reason: ReadProblem
        package var count = 0
    }

    package internal(set) var files: [File] = []
    package internal(set) var conversations = 0
    /// Messages by role.
    package internal(set) var messages: [Role: Int] = [:]
    /// Messages by kind.
    package internal(set) var kinds: [MessageKind: Int] = [:]
    package internal(set) var agents: [Agent] = []
    package internal(set) var customers = 0
    package internal(set) var first: Timestamp?
    package internal(set) var last: Timestamp?
    /// Messages that have no time, those of the system left out.
    package internal(set) var untimedMessages = 0
    /// Conversations without a message of an agent, and without one of a customer.
    package internal(set) var withoutAgent = 0
    package internal(set) var withoutCustomer = 0
    /// Conversations in which a message of an agent has no id and no name of its own.
    package internal(set) var withoutAgentID = 0
    /// Conversations that have each field of the contract, by its name.
    package internal(set) var described: [String: Int] = [:]
    /// Conversations in which a message is earlier than the one before it.
    package internal(set) var clockJumps = 0
    /// Conversations that came twice, or share an id.
    package internal(set) var duplicates = DuplicateCount()
    /// The first conversation as it was read.
    package internal(set) var sample: Conversation?
    package internal(set) var doubts: [Trouble] = []
    package internal(set) var rejects: [Trouble] = []
    /// Who writes in files that do not say who is an agent, with how many messages, most first.
    package internal(set) var writers: [(id: String, name: String, messages: Int)] = []

    /// Whom the options name as agents, and nobody who wrote is meant.
    package internal(set) var agentsNotFound: [String] = []

    /// The fields of a conversation that rules and draws can use, in the order of the contract.
    package static let fields = [
        "channel", "shop", "customer", "product", "tags", "rating", "resolved",
    ]

    /// How many lines or files could not be read.
    package var rejectCount: Int { rejects.reduce(0) { $0 + $1.count } }
    package var messageCount: Int { messages.values.reduce(0, +) }

    /// Names that belong to several ids, with these.
    package var sharedNames: [(name: String, ids: [String])] {
        var ids: [String: [String]] = [:]
        for agent in agents { for name in agent.names { ids[name, default: []].append(agent.id) } }
        return ids.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// Agents with one conversation only: too few for a score, or a slip of the pen.
    package var rareAgents: [Agent] {
        agents.count > 1 ? agents.filter { $0.conversations == 1 } : []
    }

    /// Whether chats seem to go on from one file to the next, as days and pages of a service do: of
    /// formats whose records are parts of chats there are several files, and chats lack a side or
    /// share an id. Slack's days are read as one anyway.
    package var seemsTorn: Bool {
        let formats = files.filter { file in
            guard file.format != SlackReader.name,
                let reader = Readers.named(file.format) as? any GatheringReader.Type
            else { return false }
            return !reader.recordsAreWhole
        }.map(\.format)
        return Set(formats).count < formats.count
            && (withoutAgent > 0 || withoutCustomer > 0 || duplicates.clashing > 0)
    }
}
