extension Inspection {
    /// Reads a whole archive and gathers what it holds.
    package init(of archive: Archive, progress: (ReadProgress) -> Void = { _ in }) {
        self.init()
        var agentIndices: [String: Int] = [:]
        var customerHashes: Set<UInt64> = []
        var blocks = archive.blocks()
        while let block = blocks.next() {
            enter(blocks.openedFile)
            block.forEachEvent { event in
                switch event {
                case .conversation(let conversation, let place):
                    duplicates.add(conversation, at: place)
                    add(conversation, &agentIndices)
                    if let customer = Self.customer(of: conversation) {
                        var hash = ByteHash()
                        hash.add(customer)
                        customerHashes.insert(hash.value)
                    }
                case .warning(let warning):
                    Self.add(warning.reason, warning.place, to: &doubts)
                    if case .timesOutOfOrder = warning.reason { clockJumps += 1 }
                case .reject(let reject): Self.add(reject.reason, reject.place, to: &rejects)
                }
            }
            progress(block.progress)
        }
        customers = customerHashes.count
        agents.sort { ($1.conversations, $0.id) < ($0.conversations, $1.id) }
        let names = agents.flatMap { [$0.id] + $0.names }
        agentsNotFound = archive.options.agents.map(\.trimmed).filter { entry in
            let cast = Cast(agents: [entry], bots: [])
            return !cast.isEmpty && !names.contains { cast.role(id: $0) != nil }
        }
        if rejects.contains(where: { $0.reason == .partiesUnknown }) {
            writers = Self.writers(of: archive)
        }
    }

    private mutating func enter(_ file: File?) {
        guard let file, files.last?.name != file.name else { return }
        files.append(file)
    }

    /// Whom a conversation is with: as it says, or who writes in it as a customer under an id.
    private static func customer(of conversation: Conversation) -> String? {
        if let customer = conversation.customer { return customer }
        let place = conversation.messages.firstIndex { $0.role == .customer }
        return place.map { conversation.sender(of: $0).id }
            .flatMap { $0 == Role.customer.name ? nil : $0 }
    }

    private mutating func add(_ conversation: Conversation, _ agentIndices: inout [String: Int]) {
        if sample == nil { sample = conversation }
        conversations += 1
        if !files.isEmpty {
            files[files.count - 1].conversations += 1
            files[files.count - 1].messages += conversation.messages.count
        }
        var seen: Set<Int> = []
        for message in conversation.messages {
            messages[message.role, default: 0] += 1
            kinds[message.kind, default: 0] += 1
            if let time = message.time {
                first = min(first ?? time, time)
                last = max(last ?? time, time)
            } else if message.role != .system {
                untimedMessages += 1
            }
            guard message.role == .agent else { continue }
            let isNew = seen.insert(message.sender).inserted
            count(conversation.participants[message.sender], isNew, &agentIndices)
        }
        describe(conversation)
    }

    private mutating func count(
        _ agent: Participant, _ isNew: Bool, _ indices: inout [String: Int]
    ) {
        let index = indices[agent.id] ?? agents.count
        if index == agents.count {
            agents.append(Agent(id: agent.id))
            indices[agent.id] = index
        }
        agents[index].messages += 1
        if !isNew { return }
        agents[index].conversations += 1
        if !agents[index].names.contains(agent.name) { agents[index].names.append(agent.name) }
        if Self.isRole(agent.id) { withoutAgentID += 1 }
    }

    private static let roles = RoleWords.table(extra: [:])

    /// Whether an id is a word for agents, which many may share.
    private static func isRole(_ id: String) -> Bool {
        id.withContiguousBytes { roles.findLoosely($0) } == .agent
    }

    private mutating func describe(_ conversation: Conversation) {
        if !conversation.messages.contains(where: { $0.role == .agent }) { withoutAgent += 1 }
        if !conversation.messages.contains(where: { $0.role == .customer }) {
            withoutCustomer += 1
        }
        let present = [
            conversation.channel != nil, conversation.shop != nil, conversation.customer != nil,
            conversation.product != nil, !conversation.tags.isEmpty, conversation.rating != nil,
            conversation.resolved != nil,
        ]
        for (field, isThere) in zip(Self.fields, present) where isThere {
            described[field, default: 0] += 1
        }
    }

    private static func add(
        _ reason: ReadProblem, _ place: Place, to troubles: inout [Trouble]
    ) {
        let index =
            troubles.firstIndex { $0.reason.code == reason.code } ?? troubles.count
        if index == troubles.count { troubles.append(Trouble(place: place, reason: reason)) }
        troubles[index].count += 1
    }

    /// Who writes, with nobody taken for an agent: read once more as if the options named somebody
    /// who is not there.
    private static func writers(
        of archive: Archive
    ) -> [(id: String, name: String, messages: Int)] {
        var options = archive.options
        options.agents.append("\u{0}")
        var counts: [Participant: Int] = [:]
        Archive(paths: archive.paths, options: options).read { event in
            guard case .conversation(let conversation, _) = event else { return }
            for message in conversation.messages where message.role != .system {
                counts[conversation.participants[message.sender], default: 0] += 1
            }
        }
        return counts.sorted { ($1.value, $0.key.id) < ($0.value, $1.key.id) }
            .map { ($0.key.id, $0.key.name, $0.value) }
    }
}
