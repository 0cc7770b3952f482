import Reports
import Wording

/// A table as the template `table` shows it.
struct ShownTable: Sendable {
    let heads: [Head]
    var rows: [Row]

    struct Head: Sendable {
        let title: String
        let isNumber: Bool
    }

    struct Row: Sendable {
        let cells: [Cell]
    }

    struct Cell: Sendable {
        let text: String
        let isNumber: Bool
        /// Where it leads; `nil` for nowhere.
        var path: String?
    }

    /// - Parameters:
    ///   - keys: the columns to show, in their order.
    ///   - path: where a row's first cell leads.
    init(
        _ table: Table, keys: [String], _ language: Language,
        path: (Int) -> String? = { _ in nil }
    ) {
        let places = keys.compactMap { key in table.columns.firstIndex { $0.key == key } }
        heads = places.map {
            Head(
                title: table.columns[$0].title(language),
                isNumber: table.columns[$0].alignment == .trailing)
        }
        rows = table.rows.enumerated().map { number, row in
            Row(
                cells: places.enumerated().map { order, place in
                    Cell(
                        text: row[place].shown(language),
                        isNumber: table.columns[place].alignment == .trailing,
                        path: order == 0 ? path(number) : nil)
                })
        }
    }
}
