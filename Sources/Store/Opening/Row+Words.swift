import GRDB
import Transcripts

extension Row {
    /// The member of a list of words that a column holds.
    func word<Word: RawRepresentable>(_ column: String) throws -> Word
    where Word.RawValue == String {
        let text: String = self[column]
        guard let word = Word(rawValue: text) else {
            throw StoreError.invalid("\(column): \(text)")
        }
        return word
    }

    /// The same for a column that may be empty.
    func optionalWord<Word: RawRepresentable>(_ column: String) throws -> Word?
    where Word.RawValue == String {
        let text: String? = self[column]
        return text == nil ? nil : try word(column)
    }

    /// The moment that a column holds, in milliseconds since 1970.
    func time(_ column: String) -> Timestamp {
        Timestamp(milliseconds: self[column])
    }

    func optionalTime(_ column: String) -> Timestamp? {
        let milliseconds: Int64? = self[column]
        return milliseconds.map(Timestamp.init(milliseconds:))
    }

    func id<Record>(_ column: String, of record: Record.Type = Record.self) -> ID<Record> {
        ID(self[column])
    }

    func optionalID<Record>(_ column: String, of record: Record.Type = Record.self)
        -> ID<Record>?
    {
        let value: Int64? = self[column]
        return value.map { ID($0) }
    }
}
