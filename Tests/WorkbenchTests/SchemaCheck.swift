import Foundation

/// Compares JSON with JSON Schema, as far as the description of the interface uses it.
enum SchemaCheck {
    /// Where a value is not what its schema says.
    static func wrong(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? ""]
        guard types.contains(where: { fits(value, $0) }) else { return ["\(place): \(value)"] }
        if let names = schema["enum"] as? [Any], !(value is NSNull),
            !names.contains(where: { $0 as? String == value as? String })
        {
            return ["\(place): \(value)"]
        }
        if let object = value as? [String: Any] { return wrong(object, in: schema, at: place) }
        if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
            return list.flatMap { wrong($0, items, at: place + "[]") }
        }
        return []
    }

    private static func wrong(
        _ object: [String: Any], in schema: [String: Any], at place: String
    ) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let required = schema["required"] as? [String] ?? []
        let absent = required.filter { object[$0] == nil }.map { "\(place).\($0): absent" }
        return absent
            + object.flatMap { name, value in
                guard let own = properties[name] else { return ["\(place).\(name): unknown"] }
                return wrong(value, own, at: "\(place).\(name)")
            }
    }

    private static func fits(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "boolean": value is Bool
        case "integer":
            (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "number": value is NSNumber
        case "array": value is [Any]
        case "object": value is [String: Any]
        default: false
        }
    }
}
