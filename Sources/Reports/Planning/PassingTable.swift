import Sampling
import Wording

/// The operating characteristic of a plan as a table: how likely lots of various rates pass.
enum PassingTable {
    /// - Parameters:
    ///   - rates: those up to 1 get a row; in a single lot one of those with the same count.
    ///   - lot: N of a single lot, for which D = N·rate, rounded, are drawn from; nil for none.
    ///     Where all of it is checked nothing is said of a long series.
    static func of(sampled: Int, acceptance: Int, rates: [Double], lot: Int?) -> Table {
        var columns: [Table.Column] = [.init("rate", .columnRate, .trailing)]
        let isSeries = lot.map { sampled < $0 } ?? true
        if isSeries { columns.append(.init("passes", .columnPasses, .trailing)) }
        if lot != nil {
            columns += [
                .init("marked", .columnLotMarked, .trailing),
                .init("this_lot_passes", .columnLotPasses, .trailing),
            ]
        }
        return Table(
            columns: columns,
            rows: distinct(rates.filter { $0 <= 1 }, in: lot).map { rate in
                let series = OperatingCharacteristic.acceptance(
                    sampled: sampled, acceptance: acceptance, rate: rate)
                return [.share(rate)] + (isSeries ? [.share(series)] : [])
                    + (lot.map { alone(sampled, acceptance, rate: rate, lot: $0) } ?? [])
            })
    }

    /// How many conversations of a lot a rate stands for.
    static func marked(_ rate: Double, _ lot: Int) -> Int {
        Int((rate * Double(lot)).rounded())
    }

    private static func distinct(_ rates: [Double], in lot: Int?) -> [Double] {
        guard let lot else { return rates }
        var seen: Set<Int> = []
        return rates.filter { seen.insert(marked($0, lot)).inserted }
    }

    /// How many are wrong in a lot of such a rate, and how likely just this lot passes.
    private static func alone(
        _ sampled: Int, _ acceptance: Int, rate: Double, lot: Int
    ) -> [Cell] {
        let marked = marked(rate, lot)
        let passes = OperatingCharacteristic.acceptance(
            sampled: sampled, acceptance: acceptance, population: lot, marked: marked)
        return [.integer(marked), .share(passes)]
    }
}
