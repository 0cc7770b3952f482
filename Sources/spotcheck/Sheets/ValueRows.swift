import Sampling
import Transcripts
import Wording

/// Rows of one score each, by stratum, with chances or weights where they were unequal.
struct ValueRows: SampleRows {
    private struct Stratum {
        var population: Int?
        var values: [Double] = []
        var chances: [Double] = []
        var redLines = 0
    }

    private let columns: SampleColumns
    private let scale: Limits
    private var strata: [String: [(name: String, stratum: Stratum)]] = [:]

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
        let key = row[columns.stratum] ?? ""
        let place = strata[name]?.firstIndex { $0.name == key }
        var stratum = place.flatMap { strata[name]?[$0].stratum } ?? Stratum()
        if let size, let known = stratum.population, size != known {
            throw SampleProblem(.sampleSizesDiffer(size, known))
        }
        stratum.population = stratum.population ?? size
        stratum.values.append(value)
        if let chance { stratum.chances.append(chance) }
        if isRed { stratum.redLines += 1 }
        if let place {
            strata[name]?[place].stratum = stratum
        } else {
            strata[name, default: []].append((key, stratum))
        }
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = (strata[name] ?? []).map(\.stratum)
        for stratum in own where stratum.values.count > stratum.population ?? .max {
            throw SampleProblem(
                .planSampleExceeds(
                    sample: stratum.values.count, population: stratum.population ?? 0))
        }
        if columns.isWeighted {
            let sizes = own.compactMap(\.population)
            try SampleColumns.check(
                chances: own.flatMap(\.chances),
                population: sizes.count == own.count ? sizes.reduce(0, +) : nil)
            return .weighted(
                own.flatMap { zip($0.values, $0.chances).map { (value: $0, chance: $1) } },
                population: sizes.count == own.count ? sizes.reduce(0, +) : nil)
        }
        if own.count > 1, own.contains(where: { $0.population == nil }) {
            throw SampleProblem(.sampleSizesMissing)
        }
        let red = own.map { stratum in
            SampledCount(
                population: stratum.population, sampled: stratum.values.count,
                found: stratum.redLines)
        }
        return .values(
            own.map { SampledValues(population: $0.population, values: $0.values) },
            redLines: columns.redLine == nil ? nil : red)
    }
}
