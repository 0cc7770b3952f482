import Sampling
import Transcripts
import Wording

/// Rows of one score each, by stratum, with chances or weights where they were unequal.
struct ValueRows: SampleRows {
    private struct Stratum {
        var size = GivenSize()
        var values: [Double] = []
        var chances: [Double] = []
        var redLines: [Bool] = []
    }

    var takesWeights: Bool { true }

    private let columns: SampleColumns
    private let scale: Limits
    private var strata = NamedCells(empty: Stratum())

    init(_ columns: SampleColumns, scale: Limits) {
        self.columns = columns
        self.scale = scale
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        guard let value = try row.score(columns.value, on: scale) else {
            throw SampleProblem(.sampleNotScore(scale.text))
        }
        let size = try row.optionalCount(columns.population)
        let chance = columns.isWeighted ? try row.chance(columns) : nil
        let isRed = try row.flag(columns.redLine) ?? false
        try strata.change(row[columns.stratum] ?? "", of: name) {
            stratum throws(SampleProblem) in
            try stratum.size.take(size)
            stratum.values.append(value)
            if let chance { stratum.chances.append(chance) }
            stratum.redLines.append(isRed)
        }
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = strata[name].map(\.cell)
        for stratum in own { try GivenSize.check(stratum.values.count, of: stratum.size.count) }
        if columns.isWeighted {
            let sizes = own.compactMap(\.size.count)
            try SampleColumns.check(
                chances: own.flatMap(\.chances),
                population: sizes.count == own.count ? sizes.reduce(0, +) : nil)
            return .weighted(
                own.flatMap { zip($0.values, $0.chances).map { (value: $0, chance: $1) } },
                population: sizes.count == own.count ? sizes.reduce(0, +) : nil,
                redLines: columns.redLine == nil
                    ? nil
                    : own.flatMap {
                        zip($0.redLines, $0.chances).map { (found: $0, chance: $1) }
                    })
        }
        if own.count > 1, own.contains(where: { $0.size.count == nil }) {
            throw SampleProblem(.sampleSizesMissing)
        }
        let red = own.map { stratum in
            SampledCount(
                population: stratum.size.count, sampled: stratum.values.count,
                found: stratum.redLines.count { $0 })
        }
        return .values(
            own.map { SampledValues(population: $0.size.count, values: $0.values) },
            redLines: columns.redLine == nil ? nil : red)
    }
}
