import Wording

/// A key of a file that authors write: its name, what may stand behind it, and what it means.
///
/// The decoder, the error messages and the JSON Schema all read this one description.
protocol FileKey: Sendable {
    var name: String { get }
    var shape: FileShape { get }
    var meaning: Phrase { get }
    var isRequired: Bool { get }
}

/// A key with a way to read what stands behind it.
struct Key<Value>: FileKey {
    let name: String
    let shape: FileShape
    let meaning: Phrase
    private(set) var isRequired = false
    let read: @Sendable (YAMLValue) throws(FileError) -> Value

    /// The same, and a mapping without it is a mistake.
    var required: Key {
        var key = self
        key.isRequired = true
        return key
    }
}

extension Key where Value == String {
    /// A piece of text.
    static func text(_ name: String, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .text, meaning: meaning) { (it) throws(FileError) in try it.text() }
    }
}

extension Key where Value == [String] {
    /// One piece of text, or a list of one or more.
    static func texts(_ name: String, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .list(.text), meaning: meaning) { (it) throws(FileError) in
            _ = try it.members()
            return try it.texts()
        }
    }
}

extension Key where Value == Phrase {
    /// A text in both languages.
    static func phrase(_ name: String, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .phrase, meaning: meaning) { (it) throws(FileError) in
            try it.phrase()
        }
    }
}

extension Key where Value == Bool {
    static func flag(_ name: String, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .flag, meaning: meaning) { (it) throws(FileError) in try it.flag() }
    }
}

extension Key where Value == Int {
    static func integer(_ name: String, in range: ClosedRange<Int>, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .integer(range), meaning: meaning) { (it) throws(FileError) in
            try it.integer(in: range)
        }
    }
}

extension Key where Value == Double {
    static func number(_ name: String, in range: ClosedRange<Double>, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .number(range), meaning: meaning) { (it) throws(FileError) in
            try it.number(in: range)
        }
    }
}

extension Key where Value == Points {
    static func points(_ name: String, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .points, meaning: meaning) { (it) throws(FileError) in
            try it.points()
        }
    }
}

extension Key
where Value: CaseIterable & RawRepresentable & SendableMetatype, Value.RawValue == String {
    /// One of a fixed set of words.
    static func choice(_ name: String, _ meaning: Phrase) -> Key {
        let words = Value.allCases.map(\.rawValue)
        return Key(name: name, shape: .choice(words), meaning: meaning) { (it) throws(FileError) in
            try it.choice(Value.self)
        }
    }
}

extension Key where Value == YAMLValue {
    /// Something with a structure of its own, which its owner reads.
    static func part(_ name: String, _ shape: FileShape, _ meaning: Phrase) -> Key {
        Key(name: name, shape: shape, meaning: meaning) { (it) throws(FileError) in it }
    }
}
