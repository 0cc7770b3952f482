/// In which lines of its file a rule says what, so that an author is shown the line to change.
struct RulePlaces: Sendable {
    let path: String
    /// Lines by the keys that lead to them: `must`, `must.list`, `unless.0.said`.
    private var lines: [String: Int] = [:]

    init(_ value: YAMLValue) {
        path = value.source.path
        note(value, at: "")
    }

    /// The line of a key; of the keys around it where it is not there.
    func line(of key: String) -> Int? {
        var key = key[...]
        while !key.isEmpty {
            if let line = lines[String(key)] { return line }
            key = key.lastIndex(of: ".").map { key[..<$0] } ?? ""
        }
        return nil
    }

    private mutating func note(_ value: YAMLValue, at key: String) {
        if value.isList {
            for (number, member) in ((try? value.list()) ?? []).enumerated() {
                note(member, at: "\(key).\(number)")
            }
        } else if value.isMapping, let fields = try? value.anyFields() {
            for (place, name) in zip(fields.keys, fields.names) {
                let own = key.isEmpty ? name : "\(key).\(name)"
                lines[own] = place.line
                if let inner = fields[name] { note(inner, at: own) }
            }
        }
    }
}
