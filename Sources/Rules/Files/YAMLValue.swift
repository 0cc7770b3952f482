package import Wording
import Yams

/// A value in a YAML file that knows where it stands, so that every mistake is told with its
/// place. The only door to the YAML library.
package struct YAMLValue {
    package let source: SourceText
    private let node: Node

    /// Parses the one document of a file. Throws what the YAML itself has wrong.
    package init(_ source: SourceText) throws(FileError) {
        self.source = source
        do {
            guard let root = try Yams.compose(yaml: source.text) else {
                throw FileError(source, line: 1, column: 1, problem: .yamlEmpty)
            }
            node = root
        } catch let error as FileError {
            throw error
        } catch {
            throw YAMLSyntax(source).error(error)
        }
    }

    private init(_ node: Node, in source: SourceText) {
        self.node = node
        self.source = source
    }

    /// A mapping of one key with this value, which stands where the value does.
    package func under(_ key: String) -> YAMLValue {
        let pairs = [(Node(key), node)]
        return YAMLValue(.mapping(.init(pairs, .implicit, .any, node.mark)), in: source)
    }

    package var line: Int { node.mark?.line ?? 1 }
    package var column: Int { node.mark?.column ?? 1 }

    /// Where the first line of a text stands: in a block, the line below its `|`.
    package var firstLine: Int {
        let style = node.scalar?.style
        return style == .literal || style == .folded ? line + 1 : line
    }

    package func error(_ problem: Phrase) -> FileError {
        FileError(source, line: line, column: column, problem: problem)
    }

    package var isText: Bool { node.scalar != nil }
    package var isList: Bool { node.sequence != nil }
    package var isMapping: Bool { node.mapping != nil }

    /// A scalar as it is written, never empty.
    package func text() throws(FileError) -> String {
        guard let scalar = node.scalar, !scalar.string.isEmpty else { throw error(.yamlNotText) }
        return scalar.string
    }

    package func integer(in range: ClosedRange<Int>) throws(FileError) -> Int {
        guard let scalar = node.scalar, let number = Int(scalar.string), range.contains(number)
        else { throw error(.yamlNotInteger(range)) }
        return number
    }

    package func number(in range: ClosedRange<Double>) throws(FileError) -> Double {
        guard let scalar = node.scalar, let number = Double(scalar.string), range.contains(number)
        else { throw error(.yamlNotNumber(range)) }
        return number
    }

    package func flag() throws(FileError) -> Bool {
        switch node.scalar?.string {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: throw error(.yamlNotFlag)
        }
    }

    package func points() throws(FileError) -> Points {
        guard let scalar = node.scalar, let points = Points(scalar.string) else {
            throw error(.yamlNotPoints)
        }
        return points
    }

    /// One of a fixed set of words; the message lists them all.
    package func choice<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type)
        throws(FileError) -> Choice where Choice.RawValue == String
    {
        let word = try text()
        guard let choice = Choice(rawValue: word) else {
            throw error(.yamlUnknownWord(word, allowed: Choice.allCases.map(\.rawValue)))
        }
        return choice
    }

    /// The members of a list; a single value counts as a list of one.
    package func list() throws(FileError) -> [YAMLValue] {
        if let sequence = node.sequence {
            return sequence.map { YAMLValue($0, in: source) }
        }
        if node.mapping == nil, let scalar = node.scalar, scalar.string.isEmpty {
            throw error(.yamlNotList)
        }
        return [self]
    }

    /// The members of a list that says nothing when it is empty, so that an empty one is a mistake.
    func members() throws(FileError) -> [YAMLValue] {
        let members = try list()
        if members.isEmpty { throw error(.yamlListEmpty) }
        return members
    }

    package func texts() throws(FileError) -> [String] {
        var texts: [String] = []
        for value in try list() { texts.append(try value.text()) }
        return texts
    }

    /// A text in both languages, `{zh: …, en: …}`; a plain text serves for both.
    package func phrase() throws(FileError) -> Phrase {
        if isText { return Phrase(try text()) }
        let fields = try fields(["zh", "en"])
        return Phrase(zh: try fields.required("zh").text(), en: try fields.required("en").text())
    }

    /// The fields of a mapping. A key that is not in `allowed` is an error, as is a key that is
    /// no text; the YAML library refuses double keys.
    package func fields(_ allowed: [String]) throws(FileError) -> YAMLFields {
        let fields = try anyFields()
        for (key, name) in zip(fields.keys, fields.names) where !allowed.contains(name) {
            throw key.error(.yamlUnknownKey(name, allowed: allowed))
        }
        return fields
    }

    /// The fields of a mapping whose keys are the author's own names.
    package func anyFields() throws(FileError) -> YAMLFields {
        guard let mapping = node.mapping else { throw error(.yamlNotMapping) }
        var keys: [YAMLValue] = []
        var names: [String] = []
        var values: [String: YAMLValue] = [:]
        for (key, value) in mapping {
            let place = YAMLValue(key, in: source)
            let name = try place.text()
            keys.append(place)
            names.append(name)
            values[name] = YAMLValue(value, in: source)
        }
        return YAMLFields(owner: self, keys: keys, names: names, values: values)
    }

    /// The value as one text that is the same for every way of writing it: flow or block, in any
    /// order of keys.
    var canonical: String {
        if let mapping = node.mapping {
            let fields = mapping.map { key, value in
                YAMLValue(key, in: source).canonical + ":" + YAMLValue(value, in: source).canonical
            }
            return "{" + fields.sorted().joined(separator: ",") + "}"
        }
        if let sequence = node.sequence {
            return "[" + sequence.map { YAMLValue($0, in: source).canonical }.joined(separator: ",")
                + "]"
        }
        return "\"" + (node.scalar?.string ?? "") + "\""
    }
}

/// The fields of one YAML mapping, in the order of the file.
package struct YAMLFields {
    fileprivate let owner: YAMLValue
    package let keys: [YAMLValue]
    package let names: [String]
    fileprivate let values: [String: YAMLValue]

    package subscript(_ name: String) -> YAMLValue? { values[name] }

    /// An error about the mapping as a whole.
    package func error(_ problem: Phrase) -> FileError { owner.error(problem) }

    package func required(_ name: String) throws(FileError) -> YAMLValue {
        guard let value = values[name] else { throw owner.error(.yamlMissingKey(name)) }
        return value
    }
}
