import Auditing
import Reports
import Rules
import Transcripts
import Wording

/// What agents answered to the facts of the knowledge base: a row for each value, answer and agent.
/// For people, a sentence for each value that most answers differ from stands behind the table; for
/// programs, a column names what that is.
enum FactTable {
    static func text(
        _ tally: FactTally, format: TableFormat, language: Language, width: Int
    ) -> String {
        let table = table(tally, withVerdict: format != .table)
        let text = table.text(format, language: language, width: width)
        guard format == .table else { return text }
        let sentences = tally.entries.compactMap { sentence(on: $0, in: tally) }
            .map { PlainText.line($0(language)) + "\n" }
        return sentences.isEmpty ? text : text + "\n" + sentences.joined()
    }

    // MARK: The table

    private static func table(_ tally: FactTally, withVerdict: Bool) -> Table {
        var columns = [
            Table.Column("fact", .columnFact), Table.Column("scope", .columnScope),
            Table.Column("in_file", .columnInFile), Table.Column("answer", .columnAnswer),
            Table.Column("standing", .columnStanding), Table.Column("agent", .columnAgent),
            Table.Column("answers", .columnAnswers, .trailing),
            Table.Column("example", .columnExample),
            Table.Column("message", .columnMessage, .trailing),
        ]
        if withVerdict { columns.append(Table.Column("verdict", .columnFactVerdict)) }
        let cells = tally.entries.flatMap { entry in
            let verdict: [Cell] = withVerdict ? [.text(FactVerdict(entry).name)] : []
            return rows(of: entry, in: tally, named: !withVerdict).map { $0 + verdict }
        }
        return Table(columns: columns, rows: cells)
    }

    /// `named`: with words for people rather than names for programs.
    private static func rows(
        of entry: FactTally.Entry, in tally: FactTally, named: Bool
    ) -> [[Cell]] {
        let masking = Masking()
        let fact = tally.book.facts[entry.fact]
        return entry.answers.flatMap { answer in
            answer.agents.map { agent in
                [
                    named ? .words(fact.title) : .text(fact.id), .words(scope(of: entry.inForce)),
                    .text(entry.inForce.text), .text(masking.mask(answer.words)),
                    named ? .words(answer.standing.title) : .text(answer.standing.rawValue),
                    .text(agent.id),
                    .integer(agent.share.count), .text(agent.share.example.conversation),
                    .integer(agent.share.example.message + 1),
                ]
            }
        }
    }

    private static func scope(of value: FactValue) -> Phrase {
        .factScope(
            names: value.shops + value.products,
            from: value.from.map { "\(LocalDate(dayNumber: $0))" },
            to: value.to.map { "\(LocalDate(dayNumber: $0))" })
    }

    // MARK: Sentences

    private static func sentence(on entry: FactTally.Entry, in tally: FactTally) -> Phrase? {
        switch FactVerdict(entry) {
        case .fits: nil
        case .tooFew(let numbers): sentence(entry, tally, numbers, .factTooFew)
        case .fileOutdated(let numbers): sentence(entry, tally, numbers, .factFileOutdated)
        case .agentsOutdated(let numbers): sentence(entry, tally, numbers, .factAgentsOutdated)
        case .agentsEarly(let numbers): sentence(entry, tally, numbers, .factAgentsEarly)
        case .scopeMixedUp(let numbers): sentence(entry, tally, numbers, .factScopeMixedUp)
        }
    }

    private static func sentence(
        _ entry: FactTally.Entry, _ tally: FactTally, _ numbers: FactVerdict.Numbers,
        _ meaning: Phrase
    ) -> Phrase {
        let title = tally.book.facts[entry.fact].title
        let differs = Phrase.factDiffers(
            .factWithScope(title, scope(of: entry.inForce)), inFile: entry.inForce.text,
            answers: numbers.answers, differing: numbers.differing, agents: numbers.agents,
            top: Masking().mask(numbers.top), topCount: numbers.topCount)
        return .joined([differs, meaning], zh: "", en: "")
    }
}

extension FactAnswer.Standing {
    fileprivate var title: Phrase {
        switch self {
        case .right: .standingRight
        case .former: .standingFormer
        case .coming: .standingComing
        case .elsewhere: .standingElsewhere
        case .unknown: .standingUnknown
        }
    }
}
