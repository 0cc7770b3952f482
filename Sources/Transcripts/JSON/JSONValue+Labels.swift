extension JSONValue {
    /// A field that is a text or a whole number, as text; `nil` without one or where it is empty.
    func label(_ name: StaticString) -> String? {
        self[name]?.label.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A text, number, or yes and no, as text.
    var anyLabel: String? { label ?? number.map { "\($0)" } ?? boolean.map { "\($0)" } }

    /// The moment that a value means: a text as `Timestamp` reads it, or a count since 1970 in
    /// seconds, milliseconds or microseconds. `nil` for anything else.
    func moment(_ zone: ZoneOffsets) -> Timestamp? {
        if let text { return Timestamp(text: text, zone: zone) }
        if let integer { return Timestamp(epoch: integer) }
        return number.flatMap(Timestamp.init(epoch:))
    }
}
