import Auditing
import Sampling
import Transcripts
import Wording

/// One row of a list of ids: what may be drawn, and what is known about it.
struct ListedUnit {
    let id: String
    let content: Digest
    var traits = UnitTraits()
    /// The digest of the rules that flagged it.
    let rules: String?
    /// What the row has for each key of the strata; nil where the list has no such column.
    let values: [String?]

    /// - Throws: where the row has no id, or a cell that cannot be what its column says.
    init(
        _ row: SheetRow, _ columns: ListColumns, zone: ZoneOffsets
    ) throws(SampleProblem) {
        guard let id = row[columns.id] else { throw SampleProblem(.listRowWithoutID) }
        self.id = id
        content = try Self.content(row, columns)
        rules = row[columns.rules]
        values = columns.keys.map { column in column.map { row[$0] ?? "" } }
        traits.agent = row[columns.agent] ?? ""
        traits.agentName = row[columns.agentName] ?? traits.agent
        traits.channel = row[columns.channel] ?? ""
        traits.shop = row[columns.shop] ?? ""
        traits.product = row[columns.product] ?? ""
        traits.tags = row[columns.tags].map(Strata.list) ?? []
        traits.messages = try row.optionalCount(columns.messages)
        try readMachine(row, columns)
        if let text = row[columns.start] {
            guard let start = Timestamp(text: text, zone: zone) ?? Self.midnight(text, zone) else {
                throw SampleProblem(.listTimeUnreadable(text))
            }
            traits.start = start
        }
    }

    /// The beginning of a date without a time.
    private static func midnight(_ text: String, _ zone: ZoneOffsets) -> Timestamp? {
        LocalDate(text).map { zone.moment(local: Int64($0.dayNumber) * 86_400_000) }
    }

    private mutating func readMachine(
        _ row: SheetRow, _ columns: ListColumns
    ) throws(SampleProblem) {
        if let text = row[columns.flagged] {
            let named = ["flagged": true, "unflagged": false][text]
            guard let flagged = named ?? SheetWords.flag(text) else {
                throw SampleProblem(.listFlagUnreadable(text))
            }
            traits.flagged = flagged
        }
        if let text = row[columns.risk] {
            guard let risk = SheetWords.number(text), (0...1).contains(risk) else {
                throw SampleProblem(.listRiskUnreadable(text))
            }
            traits.risk = risk
        }
    }

    /// The digest that the list gives, or that of all cells.
    private static func content(
        _ row: SheetRow, _ columns: ListColumns
    ) throws(SampleProblem) -> Digest {
        if columns.content != nil {
            guard let digest = row[columns.content].flatMap({ Digest(hex: $0) }) else {
                throw SampleProblem(.listContentUnreadable)
            }
            return digest
        }
        var hasher = NetstringHasher("cqa/row/v1")
        for (name, column) in columns.all {
            guard let cell = row[column] else { continue }
            hasher.add(name)
            hasher.add(cell)
        }
        return hasher.digest()
    }
}
