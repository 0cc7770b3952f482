/// The words of all facts of a book, compiled for one pass over a message.
struct FactTerms: Sendable {
    /// A question set: all words, or the topic words with another question word of the same kind.
    struct QuestionSet: Sendable {
        var words: [Int] = []
        var quantities: [Quantity] = []
        var topics: [Int] = []
        var kind: QuestionWords.Kind?
        /// Whether the topic words alone say what is asked, given a question word.
        var isSpecific = false
    }

    /// Every word below, numbered.
    private(set) var lexicon = Lexicon()
    /// For each fact its question sets.
    private(set) var questions: [[QuestionSet]] = []
    /// For each fact the numbers of its topic words.
    private(set) var topics: [Set<Int>] = []
    /// For each fact with words as values, the numbers of its possible values.
    private(set) var values: [Set<Int>] = []
    /// Products that scopes name, by word number.
    private(set) var products: [Int: String] = [:]
    /// For each fact the shops that its scopes name.
    private(set) var shops: [Lexicon] = []
    /// Rival values, by word number: the first letter of a Latin one must be a capital.
    private(set) var rivals: Set<Int> = []
    /// The measures of each fact's values.
    private(set) var measures: [Set<Measure>] = []

    /// The names of units in this book.
    let units: UnitNames
    /// Whether a fact's values are times of day or days of the year.
    private(set) var hasMoments = false
    /// Whether a fact's values are yes or no.
    private(set) var hasAnswers = false

    /// The kinds of money that facts count.
    private(set) var money: [Measure] = []
    /// Facts that tell from which amount on something is free.
    private(set) var thresholds: Set<Int> = []

    /// Facts that are themselves about something arriving, such as a refund.
    private(set) var arrivals: Set<Int> = []

    init(_ book: FactBook, vocabularies: [String: [String]]) {
        units = UnitNames(book.facts)
        for (index, fact) in book.facts.enumerated() {
            let said = PlainLine((fact.stated + fact.asked.joined()).joined(separator: " "))
            if Self.arriving.occurs(in: said, within: said.scalars.indices) {
                arrivals.insert(index)
            }
            if PlainAnswer.sparing.occurs(in: said, within: said.scalars.indices) {
                thresholds.insert(index)
            }
            questions.append(fact.asked.map { compiled($0) })
            topics.append(numbers(of: fact.stated.filter { YesOrNo.answer(whole: $0) == nil }))
            values.append(possibleValues(of: fact, vocabularies))
            measures.append(Self.measures(of: fact))
            shops.append(Lexicon(fact.values.flatMap(\.shops)))
            for product in fact.values.flatMap(\.products) {
                if let number = lexicon.add(product) { products[number] = product }
            }
        }
        let all = measures.reduce(into: Set<Measure>()) { $0.formUnion($1) }
        money = Measure.money.filter { all.contains($0) }
        hasMoments = all.contains(.clock) || all.contains(.date)
        hasAnswers = all.contains(.answer)
    }

    /// Whether a topic word is long enough to name its fact by itself.
    func isStrong(_ word: Int) -> Bool {
        let scalars = lexicon.words[word]
        return scalars.count >= (scalars[0].isWordScalar ? 4 : 2)
    }

    /// Whether a value is of the sort that a fact's values are.
    func fits(_ value: FactLine.Value, _ fact: Int) -> Bool {
        switch value.said {
        case .quantity(let quantity):
            quantity.unit.map { measures[fact].contains($0.measure) } ?? false
        case .word: value.word.map { values[fact].contains($0) } ?? false
        }
    }

    private mutating func numbers(of words: [String]) -> Set<Int> {
        var numbers: Set<Int> = []
        for word in words {
            if let number = lexicon.add(word) { numbers.insert(number) }
        }
        return numbers
    }

    private mutating func compiled(_ set: [String]) -> QuestionSet {
        var compiled = QuestionSet()
        for word in set {
            let line = PlainLine(word)
            let found = QuantityReader(line, units: units).quantities().first { $0.isNumeric }
            if let found, found.range.count == line.count {
                compiled.quantities.append(found.quantity)
            } else if let number = lexicon.add(word) {
                compiled.words.append(number)
            }
        }
        compiled.kind = QuestionWords.kind(of: set)
        compiled.topics = Array(numbers(of: QuestionWords.topics(of: [set])))
        compiled.isSpecific =
            (compiled.kind == .time || compiled.kind == .amount) && compiled.quantities.isEmpty
            && (compiled.topics.count > 1 || compiled.topics.contains { isTelling($0) })
        return compiled
    }

    /// Whether a word by itself tells what is asked for: not “back”, which things come too.
    private func isTelling(_ word: Int) -> Bool {
        isStrong(word) && !Self.vague.contains(String(scalars: lexicon.words[word]))
    }

    private static let vague: Set<String> = ["back", "send", "sent", "come", "order", "left"]

    private mutating func possibleValues(
        of fact: Fact, _ vocabularies: [String: [String]]
    ) -> Set<Int> {
        var own: Set<String> = []
        for case .word(let word) in fact.values.map(\.amount) { own.insert(word) }
        if own.isEmpty { return [] }
        let lists =
            fact.rivals.map { names in names.compactMap { vocabularies[$0] } }
            ?? vocabularies.values.filter { list in list.contains { own.contains($0) } }
        let others = Set(lists.joined()).subtracting(own)
        let known = numbers(of: Array(own))
        let rivals = numbers(of: others.sorted())
        self.rivals.formUnion(rivals.subtracting(known))
        return known.union(rivals)
    }

    private static let arriving = Lexicon([
        "到", "送", "达", "账", "退款", "钱", "arrive", "arrival", "deliver", "delivery", "refund",
        "money",
    ])

    private static func measures(of fact: Fact) -> Set<Measure> {
        var measures: Set<Measure> = []
        for case .quantity(let quantity) in fact.values.map(\.amount) {
            if let measure = quantity.unit?.measure { measures.insert(measure) }
        }
        return measures
    }
}
