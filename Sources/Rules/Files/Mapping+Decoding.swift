import Foundation
package import Transcripts
import Wording

extension Mapping {
    private static let keys = [
        "chats", "messages", "chat", "message", "roles", "kinds", "time", "text", "order", "agents",
        "bots",
    ]

    /// Reads a mapping file. What is wrong in it is told with its line and column.
    package init(_ source: SourceText) throws(FileError) {
        self.init()
        let root = try YAMLValue(source)
        let fields = try root.fields(Self.keys)
        chats = try fields["chats"].map(Self.path)
        messages = try fields["messages"].map(Self.path)
        if let value = fields["chat"] { chat = try Self.paths(value) }
        message = try Self.paths(try fields.required("message"))
        if message[.text] == nil {
            throw try fields.required("message").error(.yamlMissingKey("text"))
        }
        if chat[.id] == nil, chat[.stream] == nil, chat[.customer] == nil {
            throw (fields["chat"] ?? root).error(.mappingWithoutID)
        }
        if let value = fields["roles"] {
            roles = try Self.words(value, Role.names, Role.init(name:))
        }
        if let value = fields["kinds"] {
            kinds = try Self.words(
                value, MessageKind.allCases.map(\.rawValue), MessageKind.init(rawValue:))
        }
        if let value = fields["time"] { try readTime(value) }
        markup = try fields["text"]?.choice(Markup.self) ?? .plain
        order = try fields["order"]?.choice(Order.self) ?? .asIs
        agents = try fields["agents"]?.texts() ?? []
        bots = try fields["bots"]?.texts() ?? []
    }

    private mutating func readTime(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields(["format", "zone"])
        if let format = fields["format"] {
            guard let known = TimeFormat(try format.text()) else {
                throw format.error(.mappingTimeFormat)
            }
            timeFormat = known
        }
        if let name = fields["zone"] {
            guard let known = TimeZone(identifier: try name.text()) else {
                throw name.error(.badZone(try name.text()))
            }
            zone = known
        }
    }

    private static func path(_ value: YAMLValue) throws(FileError) -> MappingPath {
        guard let path = MappingPath(try value.text()) else { throw value.error(.mappingPath) }
        return path
    }

    /// Fields with the ways to them.
    private static func paths<Field: CaseIterable & RawRepresentable & Hashable>(
        _ value: YAMLValue
    ) throws(FileError) -> [Field: MappingPath] where Field.RawValue == String {
        let fields = try value.fields(Field.allCases.map(\.rawValue))
        var paths: [Field: MappingPath] = [:]
        for field in Field.allCases {
            if let value = fields[field.rawValue] { paths[field] = try path(value) }
        }
        return paths
    }

    /// Words of an export with what they mean.
    private static func words<Meaning>(
        _ value: YAMLValue, _ allowed: [String], _ meaning: (String) -> Meaning?
    ) throws(FileError) -> [String: Meaning] {
        let fields = try value.anyFields()
        var words: [String: Meaning] = [:]
        for name in fields.names {
            let value = try fields.required(name)
            let word = try value.text()
            guard let known = meaning(word) else {
                throw value.error(.yamlUnknownWord(word, allowed: allowed))
            }
            words[name] = known
        }
        return words
    }
}

extension Role {
    fileprivate static let names = allCases.map(\.name)
}
