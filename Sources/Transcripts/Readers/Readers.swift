/// Every import format.
package enum Readers {
    /// In the order in which a file is offered to them: the more particular before the more general.
    package static let all: [any TranscriptReader.Type] = [
        JSONLinesReader.self,
        TableReader.self,
        QianniuReader.self,
    ]

    /// The reader that a name asks for.
    package static func named(_ name: String) -> (any TranscriptReader.Type)? {
        all.first { $0.name == name }
    }
}
