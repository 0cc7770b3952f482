import Sampling
import Wording

/// The operating characteristic of a plan as a table: how likely lots of various rates pass.
enum PassingTable {
    /// - Parameters:
    ///   - rates: those up to 1 get a row.
    ///   - lot: N of a single lot, for which D = N·rate, rounded, are drawn from; nil for none.
    static func of(sampled: Int, acceptance: Int, rates: [Double], lot: Int?) -> Table {
        var columns: [Table.Column] = [
            .init("rate", .columnRate, .trailing), .init("passes", .columnPasses, .trailing),
        ]
        if lot != nil {
            columns.append(.init("this_lot_passes", .columnLotPasses, .trailing))
        }
        return Table(
            columns: columns,
            rows: rates.filter { $0 <= 1 }.map { rate in
                let series = OperatingCharacteristic.acceptance(
                    sampled: sampled, acceptance: acceptance, rate: rate)
                let alone = lot.map { lot in
                    OperatingCharacteristic.acceptance(
                        sampled: sampled, acceptance: acceptance, population: lot,
                        marked: Int((rate * Double(lot)).rounded()))
                }
                return [.share(rate), .share(series)] + [alone].compactMap { $0 }.map(Cell.share)
            })
    }
}
