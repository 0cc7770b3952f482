import Sampling
import Transcripts
import Wording

/// Rows of one conversation each that say yes or no: whether it had the problem, empty where nobody
/// looked. With strata, with unequal chances, or with what a rule flagged.
struct MarkRows: SampleRows {
    /// A stratum, or what a rule flagged or did not.
    private struct Cell {
        var given = GivenSize()
        var rows = 0
        var found: [Bool] = []
        var chances: [Double] = []

        /// N: as it is given, else as many as there are rows where some were not reviewed.
        var size: Int? { given.count ?? (rows > found.count ? rows : nil) }
        var marked: Int { found.count { $0 } }
    }

    var takesWeights: Bool { columns.flagged == nil }

    private let columns: SampleColumns
    private var cells = NamedCells(empty: Cell())
    private var types = TypeCounts()

    init(_ columns: SampleColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        let found = try row.flag(columns.found)
        let size = try row.optionalCount(columns.population)
        let flagged = try row.flag(columns.flagged)
        if columns.flagged != nil, flagged == nil { throw SampleProblem(.sampleNotFlag) }
        let chance = columns.isWeighted && found != nil ? try row.chance(columns) : nil
        let key = flagged.map { $0 ? "1" : "0" } ?? row[columns.stratum] ?? ""
        try cells.change(key, of: name) { cell throws(SampleProblem) in
            try cell.given.take(size)
            cell.rows += 1
            if let found { cell.found.append(found) }
            if let chance { cell.chances.append(chance) }
        }
        if let found {
            types.add(row[columns.type], of: name, found: found ? 1 : 0, reviewed: 1)
        }
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = cells[name]
        for (_, cell) in own { try GivenSize.check(cell.found.count, of: cell.size) }
        if columns.flagged != nil { return try rule(own) }
        if columns.isWeighted {
            let sizes = own.compactMap(\.cell.given.count)
            try SampleColumns.check(
                chances: own.flatMap(\.cell.chances),
                population: sizes.count == own.count ? sizes.reduce(0, +) : nil)
            return .marked(
                own.flatMap { zip($0.cell.found, $0.cell.chances).map { (found: $0, chance: $1) } },
                population: sizes.count == own.count ? sizes.reduce(0, +) : nil)
        }
        if own.count > 1, own.contains(where: { $0.cell.size == nil }) {
            throw SampleProblem(.sampleSizesMissing)
        }
        let counts = own.map { _, cell in
            SampledCount(
                population: cell.size, sampled: cell.found.count, found: cell.marked)
        }
        return .counts(counts, types: types[name])
    }

    private func rule(
        _ own: [(name: String, cell: Cell)]
    ) throws(SampleProblem) -> SampleGroup.Content {
        func count(_ key: String) -> StratumCount? {
            own.first { $0.name == key }.map { _, cell in
                StratumCount(
                    population: cell.size ?? cell.rows, sampled: cell.found.count,
                    found: cell.marked)
            }
        }
        guard let flagged = count("1") else { throw SampleProblem(.sampleFlaggedMissing) }
        return .rule(flagged: flagged, unflagged: count("0"))
    }
}
