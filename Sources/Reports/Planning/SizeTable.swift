import Wording

/// A table over n: what samples of many sizes would give, the size that is needed among them.
struct SizeTable {
    let table: Table

    /// - Parameters:
    ///   - needed: the smallest n that is enough.
    ///   - sample: a size that somebody thinks of; it gets a row too.
    ///   - value: the cell of a size.
    init(
        _ column: Table.Column, needed: Int, sample: Int?, population: Int?,
        value: (Int) -> Cell
    ) {
        let sizes = SampleSizes.around(needed, with: [sample], population: population)
        var columns = [Table.Column("n", .columnSize, .trailing)]
        if population != nil {
            columns.append(Table.Column("fraction", .columnFraction, .trailing))
        }
        columns += [column, Table.Column("enough", .columnPlanned)]
        table = Table(
            columns: columns,
            rows: sizes.map { size in
                let fraction = population.map { Cell.share(Double(size) / Double($0)) }
                return [.integer(size)] + [fraction].compactMap { $0 }
                    + [value(size), .flag(size >= needed)]
            })
    }
}
