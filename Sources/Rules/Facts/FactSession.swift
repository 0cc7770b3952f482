import Transcripts

/// The reading of one chat while its messages come in.
struct FactSession {
    /// A question that waits for its answer.
    private struct Open {
        let asking: Asking
        /// The product that the question names.
        let product: String?
        /// Whether a value in the next answer is taken for this fact without its topic words.
        var isDirect = true
        var isAnswered = false
    }

    private let reader: FactReader
    private let conversation: Conversation
    private var reading = FactReading()
    private var open: [Open] = []
    private var inCustomerTurn = false
    private var turnAsked = false

    init(_ reader: FactReader, _ conversation: Conversation) {
        self.reader = reader
        self.conversation = conversation
    }

    private var book: FactBook { reader.book }
    private var terms: FactTerms { reader.terms }

    // MARK: Customers

    /// Takes in a customer's message.
    mutating func hear(_ message: Int, on day: Int?) {
        if !inCustomerTurn { turnAsked = false }
        inCustomerTurn = true
        let text = conversation.messages[message].text
        let words = FactLine(conversation.text[text], terms)
        let asked = QuestionMatcher(terms: terms, words: words).asked()
        if asked.isEmpty {
            if QuestionWords.isQuestion(words.line), !echoes(words), !isNudge(words.line) {
                supersede()
            }
            return
        }
        if !turnAsked { supersede() }
        let product = named(in: words, 0..<words.line.count)
        for (fact, span) in asked {
            let value = book.inForce(
                fact, on: day, shop: conversation.shop, product: product ?? conversation.product)
            let bytes = words.line.bytes(of: span)
            let asking = Asking(
                message: message, fact: fact,
                range: text.lowerBound + bytes.lowerBound..<text.lowerBound + bytes.upperBound,
                inForce: value)
            reading.asked.append(asking)
            open.append(Open(asking: asking, product: product))
        }
        turnAsked = true
    }

    /// A new question: older ones are answered from here on only by a value that says so.
    private mutating func supersede() {
        if turnAsked { return }
        for index in open.indices { open[index].isDirect = false }
        turnAsked = true
    }

    /// “是7天吗”: a follow-up that names a possible value of an open question.
    private func echoes(_ words: FactLine) -> Bool {
        words.values.contains { value in
            open.contains { $0.isDirect && fits(value, $0.asking.fact) }
        }
    }

    private func isNudge(_ line: PlainLine) -> Bool {
        line.count <= 24 && Self.nudges.occurs(in: line, within: 0..<line.count)
    }

    private static let nudges = Lexicon([
        "在吗", "在不", "在么", "人呢", "有人", "回一下", "回我", "快点", "你好", "您好", "还在", "好了吗", "查到", "hello",
        "anyone",
        "are you there", "still there", "you there",
    ])

    // MARK: Agents

    /// Takes in an agent's message.
    mutating func judge(
        _ message: Int, on day: Int?, claims: (_ fact: Int, _ message: Int) -> [Range<Int>]
    ) {
        inCustomerTurn = false
        _ = claims
        _ = day
        _ = message
    }

    private func fits(_ value: FactLine.Value, _ fact: Int) -> Bool {
        switch value.said {
        case .quantity(let quantity):
            quantity.unit.map { terms.measures[fact].contains($0.measure) } ?? false
        case .word: value.word.map { terms.values[fact].contains($0) } ?? false
        }
    }

    /// The last product that a scope names in a stretch of a message.
    private func named(in words: FactLine, _ range: Range<Int>) -> String? {
        words.hits.last { terms.products[$0.word] != nil && range.contains($0.range.lowerBound) }
            .flatMap { terms.products[$0.word] }
    }

    // MARK: The end

    func finish() -> FactReading {
        reading
    }
}
