import Transcripts

/// The reading of one chat while its messages come in.
struct FactSession {
    private let reader: FactReader
    private let conversation: Conversation
    private var reading = FactReading()
    private var open: [OpenQuestion] = []
    private var inCustomerTurn = false
    private var turnAsked = false
    /// The customer's message before this one in the same turn, with its words.
    private var lastHeard: (message: Int, words: FactLine)?

    init(_ reader: FactReader, _ conversation: Conversation) {
        self.reader = reader
        self.conversation = conversation
    }

    private var book: FactBook { reader.book }
    private var terms: FactTerms { reader.terms }

    // MARK: Customers

    /// Takes in a customer's message.
    mutating func hear(_ message: Int, on day: Int?) {
        if !inCustomerTurn {
            turnAsked = false
            lastHeard = nil
        }
        inCustomerTurn = true
        let words = line(message)
        defer { lastHeard = (message, words) }
        // Most messages: there is nothing to ask for in them, and no question that they might
        // concern.
        if isIdle, words.hits.isEmpty, lastHeard?.words.hits.isEmpty ?? true { return }
        var asked = QuestionMatcher(reader: reader, words: words).matches()
        if asked.isEmpty { asked = askedInTwoLines(message, words) }
        if asked.isEmpty { asked = askedToConfirm(words) }
        if asked.isEmpty {
            offer(words)
            let isOther = QuestionWords.isQuestion(words.line) && !echoes(words)
            if isOther, !Nudge.isNudge(words.line) { supersede() }
            return
        }
        supersede()
        let product = words.product(in: words.line.scalars.indices)
        for match in asked {
            let shop = words.shop(of: match.fact, in: words.line.scalars.indices)
            let value = book.inForce(
                match.fact, on: day, shop: shop ?? conversation.shop,
                product: product ?? conversation.product)
            let asking = Asking(
                message: message, fact: match.fact, range: bytes(of: match.span, words, message),
                inForce: value)
            reading.asked.append(asking)
            open.append(
                OpenQuestion(asking: asking, product: product, shop: shop, match: match))
        }
        offer(words)
    }

    /// Notes the value that a customer asks to have confirmed: 退货是7天吧.
    private mutating func offer(_ words: FactLine) {
        guard QuestionWords.asksYesOrNo(words.line) else { return }
        for index in open.indices where open[index].isDirect {
            let fact = open[index].asking.fact
            let value = words.values.last { value in
                guard case .quantity(let said) = value.said, said.unit == nil else {
                    return terms.fits(value, fact) && value.said != .quantity(YesOrNo.quantity(1))
                }
                return book.facts[fact].unit != nil
            }
            if let value { open[index].offered = value.said }
        }
    }

    /// A question that a customer sends in two lines: 有运费险吗 / 能赔多少. It points at the whole of
    /// the second.
    private func askedInTwoLines(_ message: Int, _ words: FactLine) -> [QuestionMatcher.Match] {
        guard let lastHeard, !words.line.scalars.isEmpty else { return [] }
        let first = conversation.text[conversation.messages[lastHeard.message].text]
        let both = FactLine(
            first + [UInt8(ascii: "\n")] + conversation.text[conversation.messages[message].text],
            reader)
        if both.hits.isEmpty { return [] }
        let firstAlone = QuestionMatcher(reader: reader, words: lastHeard.words).matches()
        return QuestionMatcher(reader: reader, words: both).matches()
            .filter { match in !firstAlone.contains { $0.fact == match.fact } }
            .map { $0.moved(to: words.line.scalars.indices) }
    }

    /// Facts of which the customer names an amount to be confirmed, where nothing is asked for them
    /// yet: to an open question it is a further word.
    private func askedToConfirm(_ words: FactLine) -> [QuestionMatcher.Match] {
        QuestionMatcher(reader: reader, words: words).offers().filter { match in
            !open.contains { $0.isDirect && $0.isWaiting && $0.asking.fact == match.fact }
        }
    }

    /// The first question of a turn: older ones are answered from here on only by a value that
    /// names them.
    private mutating func supersede() {
        if turnAsked { return }
        for index in open.indices { open[index].isDirect = false }
        turnAsked = true
    }

    /// “是7天吗”: a follow-up that names a possible value of an open question.
    private func echoes(_ words: FactLine) -> Bool {
        words.values.contains { value in
            open.contains { $0.isDirect && terms.fits(value, $0.asking.fact) }
        }
    }

    /// Whether no question waits for an answer.
    private var isIdle: Bool { open.allSatisfy(\.isAnswered) }

    // MARK: Agents

    /// Takes in an agent's message.
    mutating func judge(
        _ message: Int, on day: Int?, claims: (_ fact: Int, _ message: Int) -> [Range<Int>]
    ) {
        inCustomerTurn = false
        let words = line(message)
        let start = conversation.messages[message].text.lowerBound
        let marked = reader.claimants.flatMap { fact in
            claims(fact, message).map { range in
                (fact: fact, range: range.lowerBound - start..<range.upperBound - start)
            }
        }
        // A value belongs to a fact that is named, asked for or marked.
        if isIdle, words.hits.isEmpty, marked.isEmpty { return }
        let scope = ClaimJudge.Scope(
            day: day, shop: conversation.shop, product: conversation.product)
        let judge = ClaimJudge(
            reader: reader, words: words, scope: scope, open: open.filter(\.isWaiting))
        let rulings = judge.rulings(marked: marked)
        confirm(message, words, judge, Set(rulings.map(\.fact)))
        for ruling in rulings {
            reading.stated.append(
                Claim(
                    message: message, fact: ruling.fact,
                    range: bytes(of: ruling.value.range, words, message), said: ruling.value.said,
                    inForce: ruling.inForce, verdict: ruling.verdict))
        }
        for index in open.indices {
            let fact = open[index].asking.fact
            let isPlain =
                open[index].isDirect && PlainAnswer.answers(words.line, terms.measures[fact])
            if isPlain || rulings.contains(where: { $0.fact == fact && $0.settles }) {
                open[index].isAnswered = true
            }
        }
        for index in open.indices where open[index].firstReply == nil {
            if !Nudge.isHold(words.line) { open[index].firstReply = message }
        }
    }

    /// Takes a yes for the value that the customer has named, where the agent names none.
    private mutating func confirm(
        _ message: Int, _ words: FactLine, _ judge: ClaimJudge, _ ruled: Set<Int>
    ) {
        guard let answer = YesOrNo(line: words.line).answer(), answer.quantity.low == 1,
            words.clauses.first?.range.contains(answer.range.lowerBound) ?? false,
            !Nudge.isHold(words.line),
            !YesOrNo.obliging.occurs(in: words.line, at: answer.range.lowerBound)
        else { return }
        for index in open.indices where open[index].isDirect && open[index].isWaiting {
            let fact = open[index].asking.fact
            guard let said = open[index].offered, let inForce = open[index].asking.inForce,
                !ruled.contains(fact), !words.values.contains(where: { terms.fits($0, fact) }),
                let agrees = judge.agrees(said, fact, inForce)
            else { continue }
            open[index].isAnswered = true
            reading.stated.append(
                Claim(
                    message: message, fact: fact, range: bytes(of: answer.range, words, message),
                    said: said, inForce: inForce, verdict: agrees ? .right : .wrong))
        }
    }

    // MARK: The end

    /// What was read, with the questions that nobody answered.
    mutating func finish() -> FactReading {
        for (index, question) in open.enumerated() {
            guard let reply = question.firstReply, question.isQuestion,
                question.asking.inForce != nil,
                !question.isAnswered, !isSettledBySibling(question), !wasStated(before: question),
                !open[..<index].contains(where: { $0.asking.fact == question.asking.fact })
            else { continue }
            reading.unanswered.append(.init(asking: question.asking, reply: reply))
        }
        return reading
    }

    /// A question whose answer stands further up already.
    private func wasStated(before question: OpenQuestion) -> Bool {
        reading.stated.contains {
            $0.fact == question.asking.fact && $0.message < question.asking.message
                && $0.verdict == .right
        }
    }

    /// A message that asks for two facts of one measure at once (退货的话多久到账) asks for one of them.
    private func isSettledBySibling(_ question: OpenQuestion) -> Bool {
        open.contains {
            $0.isAnswered && $0.asking.message == question.asking.message
                && !terms.measures[$0.asking.fact].isDisjoint(
                    with: terms.measures[question.asking.fact])
        }
    }

    // MARK: Words

    private func line(_ message: Int) -> FactLine {
        FactLine(conversation.text[conversation.messages[message].text], reader)
    }

    private func bytes(of span: Range<Int>, _ words: FactLine, _ message: Int) -> Range<Int> {
        let start = conversation.messages[message].text.lowerBound
        let bytes = words.line.bytes(of: span)
        return start + bytes.lowerBound..<start + bytes.upperBound
    }
}
