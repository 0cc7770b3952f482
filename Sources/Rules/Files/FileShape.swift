/// What may stand behind a key of a file that authors write.
indirect enum FileShape: Sendable {
    /// Any scalar, taken as it is written.
    case text
    case flag
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case points
    /// A text in both languages, or one that serves for both.
    case phrase
    /// One of these words.
    case choice([String])
    /// A text that matches a regular expression as a whole.
    case matching(String)
    /// One such value, or a list of them.
    case list(FileShape)
    case either(FileShape, FileShape)
    case mapping(MappingShape)
    /// A condition, which may hold conditions.
    case condition
}

/// The keys of a mapping.
struct MappingShape: Sendable {
    let keys: [any FileKey]
    /// Of these keys exactly one must be given; empty for no such demand.
    let oneOf: [String]

    init(_ keys: [any FileKey], oneOf: [String] = []) {
        self.keys = keys
        self.oneOf = oneOf
    }
}

extension YAMLValue {
    /// The fields of a mapping, where a key that is not described is an error.
    func fields(of shape: MappingShape) throws(FileError) -> YAMLFields {
        let fields = try fields(shape.keys.map(\.name))
        for key in shape.keys where key.isRequired { _ = try fields.required(key.name) }
        return fields
    }
}

extension YAMLFields {
    /// What stands behind a key; `nil` where the key is not there.
    func read<Value>(_ key: Key<Value>) throws(FileError) -> Value? {
        guard let value = self[key.name] else { return nil }
        return try key.read(value)
    }

    /// What stands behind a key that must be there.
    func need<Value>(_ key: Key<Value>) throws(FileError) -> Value {
        try key.read(try required(key.name))
    }
}
