import Mustache

/// A value as templates ask for it, by the names of its fields: each field is read once. Left to
/// itself Mustache reads all fields of a value for every name that a template asks it for.
final class ShownValue: MustacheParent, CustomStringConvertible {
    private let value: Any
    private let fields: [String: Any]

    private init(_ value: Any, fields: [String: Any]) {
        self.value = value
        self.fields = fields
    }

    func child(named name: String) -> Any? { fields[name] }

    /// As the value itself would be written.
    var description: String { String(describing: value) }

    /// A value for templates: texts, numbers and truths stay as they are, fields and elements are
    /// made ready in their turn; `nil` where there is nothing.
    static func of(_ value: Any) -> Any? {
        if value is String || value is Bool || value is Int { return value }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { of($0.value) }
        case .collection, .set: return mirror.children.compactMap { of($0.value) }
        case .dictionary: return of(entries: mirror, of: value)
        case .struct, .class, .tuple: return ShownValue(value, fields: fields(of: mirror))
        default: return value
        }
    }

    private static func fields(of mirror: Mirror) -> [String: Any] {
        mirror.children.reduce(into: [:]) { fields, child in
            if let name = child.label { fields[name] = of(child.value) }
        }
    }

    /// Entries of which the keys are no texts have no names: templates cannot ask for them.
    private static func of(entries mirror: Mirror, of value: Any) -> Any? {
        let fields = mirror.children.reduce(into: [String: Any]()) { fields, child in
            let pair = Array(Mirror(reflecting: child.value).children)
            guard pair.count == 2, let name = pair[0].value as? String else { return }
            fields[name] = of(pair[1].value)
        }
        return ShownValue(value, fields: fields)
    }
}
