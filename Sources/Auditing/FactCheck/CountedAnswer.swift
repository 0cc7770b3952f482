import Rules

/// An answer to a fact as a tally counts it.
struct CountedAnswer: Hashable, Sendable {
    /// Index of the fact in the book.
    let fact: Int
    let inForce: FactValue
    let standing: FactAnswer.Standing
    /// The same for the same answer in whatever words; empty for the right one.
    let key: String
    /// In lower case.
    let words: String
    let agent: String
    /// 0-based index of the message.
    let message: Int
}

extension CountedAnswer {
    init(_ answer: FactAnswer) {
        self.init(
            fact: answer.fact, inForce: answer.inForce, standing: answer.standing,
            key: answer.standing == .right ? "" : answer.key, words: answer.words.lowercased(),
            agent: answer.agent, message: answer.message)
    }

    func write(to writer: inout RecordWriter, _ book: FactBook) {
        writer.put(fact)
        writer.put(book.facts[fact].values.firstIndex(of: inForce) ?? 0)
        writer.put(standing.rawValue)
        writer.put(key)
        writer.put(words)
        writer.put(agent)
        writer.put(message)
    }

    init(from reader: inout RecordReader, _ book: FactBook) throws(RecordReader.Broken) {
        let (fact, value) = (try reader.int(), try reader.int())
        guard book.facts.indices.contains(fact),
            book.facts[fact].values.indices.contains(value),
            let standing = FactAnswer.Standing(rawValue: try reader.text())
        else { throw RecordReader.Broken() }
        self.init(
            fact: fact, inForce: book.facts[fact].values[value], standing: standing,
            key: try reader.text(), words: try reader.text(), agent: try reader.text(),
            message: try reader.int())
    }
}
