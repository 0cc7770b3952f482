/// Whom the agents of a channel speak with.
struct ChannelPartners {
    /// Customers by their names in lower case.
    private var customers: [String: String] = [:]
    private var lastCustomer: String?
    /// By agent.
    private var lastPartner: [String: String] = [:]

    /// The customer whom an agent's line is for: whom it names, else the last he spoke to, else the
    /// last customer who wrote; `nil` before any did.
    func partner(of line: ChannelLine) -> String? {
        named(in: line.words) ?? lastPartner[line.nick] ?? lastCustomer
    }

    /// Remembers a line for those that follow.
    mutating func heard(_ line: ChannelLine, _ role: Role, to partner: String?) {
        if role == .customer {
            customers[line.nick.lowercased()] = line.nick
            lastCustomer = line.nick
            // Who is asked by name answers him next.
            let name = line.words.prefix { !" :,，：".contains($0) }
            if lastPartner[String(name)] != nil { lastPartner[String(name)] = line.nick }
        } else if let partner {
            lastPartner[line.nick] = partner
        }
    }

    /// The customer whose name stands in the words, the first one.
    private func named(in words: String) -> String? {
        words.split { " :,，：.!?@".contains($0) }.prefix(40).lazy
            .compactMap { customers[$0.lowercased()] }.first
    }
}
