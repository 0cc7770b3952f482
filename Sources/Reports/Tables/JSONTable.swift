package import Wording

/// A table for programs: one object a row, keys in the order of the columns.
package struct JSONTable {
    private let objects: [String]

    package init(_ table: Table, language: Language) {
        objects = table.rows.map { row in
            var object = JSONObject()
            for (column, cell) in zip(table.columns, row) {
                switch cell {
                case .words(let phrase): object.set(column.key, phrase(language))
                case .text(let text): object.set(column.key, text)
                case .integer(let number): object.set(column.key, number)
                case .decimal(let number): object.set(column.key, number: number)
                case .share(let number), .number(let number, _):
                    object.set(column.key, number: NumberText.decimal(number, places: 6))
                case .coded(let name, _): object.set(column.key, name)
                case .flag(let flag): object.set(column.key, flag)
                case .day(let day): object.set(column.key, "\(day)")
                case .moment(let moment, let zone):
                    object.set(column.key, LocalTime(moment, zone: zone).rfc3339)
                case .none: object.set(column.key, nil as String?)
                }
            }
            return object.text
        }
    }

    /// One object a line.
    package var lines: String { objects.map { $0 + "\n" }.joined() }

    /// One array, an object a line.
    package var array: String {
        objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }
}
