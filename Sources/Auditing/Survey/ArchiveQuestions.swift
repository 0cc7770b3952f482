import Transcripts

/// What the conversations of a part may ask of the rest of their archive, at times between their
/// first and last messages: how many conversations their agents held then, and when agents next
/// wrote to their customers.
package struct ArchiveQuestions: Sendable {
    /// By agent id: from the first to the last message of each conversation he wrote in.
    private(set) var agents: [String: [ClosedRange<Int64>]] = [:]
    /// By customer and shop: from the first to the last message of all their conversations.
    private(set) var customers: [UInt64: ClosedRange<Int64>] = [:]
    private let asksContacts: Bool

    /// - Parameter contacts: whether next contacts may be asked for.
    init(contacts: Bool) {
        asksContacts = contacts
    }

    mutating func add(_ conversation: Conversation) {
        guard let times = Self.times(of: conversation) else { return }
        let senders = conversation.messages.lazy.filter { $0.role == .agent }.map(\.sender)
        for agent in Set(senders.map { conversation.participants[$0].id })
        where Stay.isKnown(agent) {
            agents[agent, default: []].append(times)
        }
        guard asksContacts, let key = FirstContact.key(of: conversation) else { return }
        customers[key] = customers[key].map { $0.spanned(with: times) } ?? times
    }

    mutating func merge(_ other: ArchiveQuestions) {
        agents.merge(other.agents) { $0 + $1 }
        customers.merge(other.customers) { $0.spanned(with: $1) }
    }

    private static func times(of conversation: Conversation) -> ClosedRange<Int64>? {
        let times = conversation.messages.lazy.compactMap { $0.time?.milliseconds }
        guard let first = times.min(), let last = times.max() else { return nil }
        return first...last
    }
}

extension ArchiveQuestions: Recorded {
    func write(to writer: inout RecordWriter) {
        writer.put(agents.sorted { $0.key < $1.key }) { writer, agent in
            var last: Int64 = 0
            writer.put(agent.key)
            writer.put(agent.value.apart) { writer, times in
                writer.put(Int(times.lowerBound - last))
                writer.put(Int(times.upperBound - times.lowerBound))
                last = times.upperBound
            }
        }
        var last: UInt64 = 0
        writer.put(customers.sorted { $0.key < $1.key }) { writer, customer in
            writer.put(Int(truncatingIfNeeded: customer.key &- last))
            writer.put(Int(customer.value.lowerBound))
            writer.put(Int(customer.value.upperBound - customer.value.lowerBound))
            last = customer.key
        }
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        self.init(contacts: true)
        for _ in 0..<max(0, try reader.int()) {
            var last: Int64 = 0
            agents[try reader.text()] = try reader.list { reader throws(RecordReader.Broken) in
                let times = try reader.times(after: last)
                last = times.upperBound
                return times
            }
        }
        var last: UInt64 = 0
        for _ in 0..<max(0, try reader.int()) {
            last &+= UInt64(bitPattern: Int64(try reader.int()))
            customers[last] = try reader.times(after: 0)
        }
    }
}

extension RecordReader {
    /// How long after another time a span of time begins, and how long it is.
    fileprivate mutating func times(after start: Int64) throws(Broken) -> ClosedRange<Int64> {
        let first = start &+ Int64(try int())
        let last = first &+ Int64(try int())
        guard first <= last else { throw Broken() }
        return first...last
    }
}

extension ClosedRange {
    fileprivate func spanned(with other: ClosedRange) -> ClosedRange {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}

extension [ClosedRange<Int64>] {
    /// The same values in ascending ranges that lie apart.
    var apart: [ClosedRange<Int64>] {
        var apart: [ClosedRange<Int64>] = []
        for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = apart.last, range.lowerBound <= last.upperBound {
                apart[apart.count - 1] = last.spanned(with: range)
            } else {
                apart.append(range)
            }
        }
        return apart
    }
}
