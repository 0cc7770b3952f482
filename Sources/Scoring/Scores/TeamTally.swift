package import Rules

/// The sums over everything that was audited, by agent and by rule: what a stream of millions of
/// conversations leaves behind. Mergeable in any order.
///
/// **Whom a conversation counts for.** A draw picks conversations of their owners, so a
/// conversation is scored for its owner and by the owner's own findings only. What other agents
/// did in it is listed under their names as guest findings and enters nobody's sampled score:
/// such findings came by somebody else's draw, with unknown chances, and would bias both scores.
/// The same holds when everything is audited, so that the two ways can be compared. Findings
/// without an agent, and conversations without one, count for the rules but for no agent.
package struct TeamTally: Codable, Hashable, Sendable {
    package private(set) var conversations = 0
    /// Conversations in which no agent wrote.
    package private(set) var withoutAgent = 0
    /// Conversations with at least one violation, whoever's it is.
    package private(set) var defective = 0
    /// Conversations in which somebody crossed a red line.
    package private(set) var redLines = 0
    /// Findings that wait for a person, whoever's they are.
    package private(set) var waiting = 0
    /// By agent id.
    package private(set) var agents: [String: AgentTally] = [:]
    /// Names for reading, by agent id, where an export gave one that is not the id.
    package private(set) var names: [String: String] = [:]
    /// By rule id.
    package private(set) var rules: [String: RuleTally] = [:]

    package init() {}

    /// Counts one conversation: its owner (`nil` where no agent wrote) and all its findings.
    package mutating func add(
        owner: String?, name: String, findings: [Finding], scorer: Scorer
    ) {
        add(ConversationTally(owner: owner, name: name, findings: findings, scorer: scorer))
    }

    /// Counts one conversation of which the sums are made already.
    package mutating func add(_ conversation: ConversationTally) {
        conversations += 1
        let size = conversation.score.dimensions.count
        if let owner = conversation.owner {
            agents[owner, default: AgentTally(dimensions: size)].add(conversation.score)
            learn(conversation.name, of: owner)
        } else {
            withoutAgent += 1
        }
        if conversation.isDefective { defective += 1 }
        if conversation.crossesRedLine { redLines += 1 }
        waiting += conversation.waiting
        for guest in conversation.guests {
            agents[guest.agent, default: AgentTally(dimensions: size)]
                .addGuestFinding(redLine: guest.redLine)
        }
        for rule in conversation.rules {
            rules[rule.id, default: RuleTally()].add(prices: rule.prices)
        }
    }

    package mutating func merge(_ other: TeamTally) {
        conversations += other.conversations
        withoutAgent += other.withoutAgent
        defective += other.defective
        redLines += other.redLines
        waiting += other.waiting
        agents.merge(other.agents) { left, right in
            var sum = left
            sum.merge(right)
            return sum
        }
        for (agent, name) in other.names { learn(name, of: agent) }
        rules.merge(other.rules) { left, right in
            var sum = left
            sum.merge(right)
            return sum
        }
    }

    /// Keeps the first name in the order of their letters, so that no order of reading matters.
    /// Owners' names are learned with their conversations; those of guests are told by this.
    package mutating func learn(_ name: String, of agent: String) {
        if name.isEmpty || name == agent { return }
        if let known = names[agent], known <= name { return }
        names[agent] = name
    }
}
