import Foundation
import Reports
import Transcripts
import Wording

/// One field of the rows of a listing, described once for spreadsheets, for the JSON of exports and
/// of the interface, and for its description in OpenAPI.
struct Field<Row: Sendable>: Sendable {
    /// In snake_case; never changes.
    let key: String
    let title: Phrase
    let alignment: Table.Alignment
    /// Its column in a table; `nil` for what only programs get.
    let cell: (@Sendable (Row) -> Cell)?
    /// Its value in JSON.
    let json: @Sendable (Row, Language) -> JSON
    /// What values it has, as JSON Schema, without the title.
    let schema: @Sendable (Language) -> JSON

    /// A field that people and programs get alike.
    private init(
        _ key: String, _ title: Phrase, _ schema: JSON, _ alignment: Table.Alignment = .leading,
        _ cell: @escaping @Sendable (Row) -> Cell
    ) {
        self.key = key
        self.title = title
        self.alignment = alignment
        self.cell = cell
        self.json = { JSON(cell($0), $1) }
        self.schema = { _ in schema }
    }

    private init(
        _ key: String, _ title: Phrase, _ schema: @escaping @Sendable (Language) -> JSON,
        cell: (@Sendable (Row) -> Cell)?, json: @escaping @Sendable (Row, Language) -> JSON
    ) {
        self.key = key
        self.title = title
        alignment = .leading
        self.cell = cell
        self.json = json
        self.schema = schema
    }

    /// A text that is always there.
    static func text(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> String
    ) -> Field {
        Field(key, title, ["type": "string"]) { .text(value($0)) }
    }

    /// A text that may be absent.
    static func optionalText(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> String?
    ) -> Field {
        Field(key, title, ["type": ["string", "null"]]) { value($0).map(Cell.text) ?? .none }
    }

    /// Words in the reader's language.
    static func words(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> Phrase?
    ) -> Field {
        Field(key, title, ["type": ["string", "null"]]) { value($0).map(Cell.words) ?? .none }
    }

    /// One of a list of names, with its words for people.
    static func coded(
        _ key: String, _ title: Phrase, _ codes: [String],
        _ value: @escaping @Sendable (Row) -> (String, Phrase)?
    ) -> Field {
        let names = codes.map(JSON.text)
        let schema: JSON = ["type": ["string", "null"], "enum": .list(names + [.null])]
        return Field(key, title, schema) { row in value(row).map { .coded($0, $1) } ?? .none }
    }

    static func integer(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> Int?
    ) -> Field {
        Field(key, title, ["type": ["integer", "null"]], .trailing) {
            value($0).map(Cell.integer) ?? .none
        }
    }

    /// Points or a score: an exact decimal number, with three digits behind the point at most.
    static func points(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> String?
    ) -> Field {
        Field(key, title, ["type": ["number", "null"], "multipleOf": .number("0.001")], .trailing) {
            value($0).map(Cell.decimal) ?? .none
        }
    }

    /// From 0 to 1.
    static func share(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> Double?
    ) -> Field {
        let schema: JSON = ["type": ["number", "null"], "minimum": 0, "maximum": 1]
        return Field(key, title, schema, .trailing) { value($0).map(Cell.share) ?? .none }
    }

    static func flag(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> Bool
    ) -> Field {
        Field(key, title, ["type": "boolean"]) { .flag(value($0)) }
    }

    static func day(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> LocalDate?
    ) -> Field {
        Field(key, title, ["type": ["string", "null"], "format": "date"]) {
            value($0).map(Cell.day) ?? .none
        }
    }

    /// A moment by the clock of the shop.
    static func moment(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> (Timestamp, TimeZone)?
    ) -> Field {
        Field(key, title, ["type": ["string", "null"], "format": "date-time"]) { row in
            value(row).map { .moment($0, $1) } ?? .none
        }
    }

    /// A list of objects for programs; for people, what they say in one cell.
    static func nested<Part: Sendable>(
        _ key: String, _ title: Phrase, _ parts: Listing<Part>,
        shown: (@Sendable (Row) -> Cell)? = nil, _ value: @escaping @Sendable (Row) -> [Part]
    ) -> Field {
        Field(
            key, title, { ["type": "array", "items": parts.schema($0)] }, cell: shown,
            json: { row, language in .list(value(row).map { parts.json($0, language) }) })
    }

    /// JSON that was made elsewhere, any object or nothing.
    static func object(
        _ key: String, _ title: Phrase, shown: @escaping @Sendable (Row) -> Cell,
        _ value: @escaping @Sendable (Row) -> JSON
    ) -> Field {
        Field(
            key, title, { _ in ["type": ["object", "null"]] }, cell: shown,
            json: { row, _ in value(row) })
    }
}
