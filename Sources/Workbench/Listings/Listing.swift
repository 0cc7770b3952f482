import Reports
import Wording

/// The rows of one kind and their fields, in their order.
struct Listing<Row: Sendable>: Sendable {
    /// Names its rows in the description of the interface, such as `Score`.
    let name: String
    let fields: [Field<Row>]

    init(_ name: String, _ fields: [Field<Row>]) {
        self.name = name
        self.fields = fields
    }

    /// The rows for people.
    func table(_ rows: [Row]) -> Table {
        let shown = fields.compactMap { field in field.cell.map { (field, $0) } }
        let columns = shown.map { Table.Column($0.0.key, $0.0.title, $0.0.alignment) }
        return Table(columns: columns, rows: rows.map { row in shown.map { $0.1(row) } })
    }

    /// A row for programs.
    func json(_ row: Row, _ language: Language) -> JSON {
        .object(fields.map { JSON.Field(name: $0.key, value: $0.json(row, language)) })
    }

    /// What a row is, as JSON Schema with the titles in a language: every field is always there.
    func schema(_ language: Language) -> JSON {
        let properties = fields.map { field in
            let title: JSON = ["title": .text(field.title(language))]
            return JSON.Field(name: field.key, value: title.adding(field.schema(language)))
        }
        return [
            "type": "object", "required": .list(fields.map { .text($0.key) }),
            "properties": .object(properties),
        ]
    }
}
