import Rules
package import Transcripts

/// An archive as a survey knows it: answers what one conversation does not tell. Equal for equal
/// contents, whatever the order in which the survey saw them.
package struct SurveyedArchive: Background, Hashable, Recorded {
    /// Ascending, each once.
    private let contacts: [FirstContact]
    /// By agent id.
    private let held: [String: HeldConversations]
    /// When its last message was written, whatever a few wrong clocks say (see `ArchiveEnd`).
    package let end: Timestamp?
    /// How many conversations are dated so long after all others that they do not move `end`.
    package let strays: Int

    /// Takes a survey apart, so that at no time the whole of it is there twice.
    package init(_ survey: consuming Survey) {
        let credible = survey.end.credible
        end = credible?.time
        strays = credible?.strays ?? 0
        var contacts = survey.takeContacts()
        contacts.sortOnce()
        self.contacts = contacts
        var held: [String: HeldConversations] = [:]
        while let (agent, stays) = survey.takeStays() { held[agent] = HeldConversations(stays) }
        self.held = held
    }

    private init(
        contacts: [FirstContact], held: [String: HeldConversations], end: Timestamp?, strays: Int
    ) {
        self.contacts = contacts
        self.held = held
        self.end = end
        self.strays = strays
    }

    /// No more of it than it takes to answer `questions`: the conversations that asked get the same
    /// answers. Looks at each question for log₂ n steps, and at what it keeps.
    func extract(answering questions: ArchiveQuestions) -> SurveyedArchive {
        var contacts: [FirstContact] = []
        for (key, times) in questions.customers.sorted(by: { $0.key < $1.key }) {
            let start = FirstContact(key: key, time: times.lowerBound)
            let rest = self.contacts[self.contacts.countBelow { $0 <= start }...]
            for contact in rest {
                if contact.key != key { break }
                contacts.append(contact)
                if contact.time > times.upperBound { break }
            }
        }
        var held: [String: HeldConversations] = [:]
        for (agent, times) in questions.agents {
            held[agent] = self.held[agent]?.extract(within: times.apart)
        }
        return SurveyedArchive(contacts: contacts, held: held, end: end, strays: strays)
    }

    func write(to writer: inout RecordWriter) {
        writer.put(end.map { Int($0.milliseconds) })
        writer.put(strays)
        writer.put(contacts) { writer, contact in
            writer.put(Int(truncatingIfNeeded: contact.key))
            writer.put(Int(contact.time))
        }
        writer.put(held.sorted { $0.key < $1.key }) { writer, agent in
            writer.put(agent.key)
            agent.value.write(to: &writer)
        }
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        end = try reader.optionalInt().map { Timestamp(milliseconds: Int64($0)) }
        strays = try reader.int()
        contacts = try reader.list { reader throws(RecordReader.Broken) in
            FirstContact(
                key: UInt64(bitPattern: Int64(try reader.int())), time: Int64(try reader.int()))
        }
        var held: [String: HeldConversations] = [:]
        for _ in 0..<max(0, try reader.int()) {
            held[try reader.text()] = try HeldConversations(from: &reader)
        }
        self.held = held
    }

    /// A digest of all that it can answer from, the same in every run.
    var digest: UInt64 {
        var hash = ByteHash()
        if let end { hash.add(UInt64(bitPattern: end.milliseconds)) }
        for contact in contacts {
            hash.add(contact.key)
            hash.add(UInt64(bitPattern: contact.time))
        }
        for (agent, held) in held.sorted(by: { $0.key < $1.key }) {
            hash.add(agent)
            held.add(to: &hash)
        }
        return hash.value
    }

    package func nextContact(
        after moment: Timestamp, of conversation: Conversation
    ) -> Timestamp? {
        guard let key = FirstContact.key(of: conversation) else { return nil }
        let soonest = FirstContact(key: key, time: moment.milliseconds + 1)
        let place = contacts.countBelow { $0 < soonest }
        guard contacts.indices.contains(place), contacts[place].key == key else { return nil }
        return Timestamp(milliseconds: contacts[place].time)
    }

    /// Counts the conversations that the agent held (see `Stay`). The one in question counts too
    /// where he has written his last message in it already.
    package func load(
        of agent: String, at moment: Timestamp, in conversation: Conversation
    ) -> Int? {
        guard let count = held[agent]?.count(at: moment) else { return nil }
        let holdsThis = Stay.all(in: conversation).contains {
            $0.agent == agent && $0.stay.covers(moment)
        }
        return holdsThis ? count : count + 1
    }
}
