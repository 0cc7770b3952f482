/// Says what a JSON Schema has against a value; knows the keywords that rule schemas use, and fails
/// on any other.
struct SchemaValidator {
    let root: [String: Any]

    /// What is wrong, each with its place; empty where the value is valid.
    func problems(of value: Any, at place: String = "$") -> [String] {
        problems(of: value, against: root, at: place)
    }

    private func problems(of value: Any, against schema: [String: Any], at place: String)
        -> [String]
    {
        schema.sorted { $0.key < $1.key }.flatMap { keyword, demand in
            problem(keyword, demand, of: value, schema: schema, at: place)
        }
    }

    private func problem(
        _ keyword: String, _ demand: Any, of value: Any, schema: [String: Any], at place: String
    ) -> [String] {
        switch keyword {
        case "$schema", "$defs", "title", "description": return []
        case "$ref":
            let name = (demand as? String)?.split(separator: "/").last.map(String.init) ?? ""
            let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
            guard let definition = definitions[name] else { return ["\(place): no \(name)"] }
            return problems(of: value, against: definition, at: place)
        case "anyOf":
            let all = alternatives(demand).map { problems(of: value, against: $0, at: place) }
            return all.contains([]) ? [] : all.first ?? []
        case "oneOf":
            let met = alternatives(demand).count {
                problems(of: value, against: $0, at: place).isEmpty
            }
            return met == 1 ? [] : ["\(place): \(met) of the alternatives"]
        case "required":
            let keys = (value as? [String: Any])?.keys.map { $0 } ?? []
            let missing = Set(demand as? [String] ?? []).subtracting(keys)
            return missing.sorted().map { "\(place): no \($0)" }
        case "items":
            let members = value as? [Any] ?? []
            return members.indices.flatMap {
                problems(of: members[$0], against: demand as? [String: Any] ?? [:], at: place)
            }
        case "properties":
            let shapes = demand as? [String: [String: Any]] ?? [:]
            return (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap {
                problems(of: $1, against: shapes[$0] ?? [:], at: "\(place).\($0)")
            }
        case "additionalProperties":
            let known = (schema["properties"] as? [String: Any] ?? [:]).keys
            let unknown = Set((value as? [String: Any] ?? [:]).keys).subtracting(known)
            return unknown.sorted().map { "\(place): unknown \($0)" }
        default: return scalarProblem(keyword, demand, of: value, at: place)
        }
    }

    private func scalarProblem(
        _ keyword: String, _ demand: Any, of value: Any, at place: String
    ) -> [String] {
        switch keyword {
        case "type":
            let types = demand as? [String] ?? [demand as? String ?? ""]
            return types.contains { Self.is(value, $0) } ? [] : ["\(place): not \(types)"]
        case "enum":
            let words = demand as? [String] ?? []
            return words.contains(Self.text(value)) ? [] : ["\(place): not one of \(words)"]
        case "pattern":
            let expression = try? Regex(demand as? String ?? "(")
            let fits = (try? expression?.wholeMatch(in: Self.text(value))) != nil
            return fits ? [] : ["\(place): does not match"]
        case "minimum": return Self.number(value) >= Self.number(demand) ? [] : ["\(place): small"]
        case "maximum": return Self.number(value) <= Self.number(demand) ? [] : ["\(place): big"]
        case "multipleOf":
            let times = Self.number(value) / Self.number(demand)
            return abs(times - times.rounded()) < 1e-6 ? [] : ["\(place): too fine"]
        default: return ["\(place): the schema says \(keyword)"]
        }
    }

    private func alternatives(_ demand: Any) -> [[String: Any]] {
        demand as? [[String: Any]] ?? []
    }

    private static func `is`(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": value is Bool
        case "integer": value is Int
        case "number": value is Int || value is Double
        default: false
        }
    }

    private static func text(_ value: Any) -> String { "\(value)" }
    private static func number(_ value: Any) -> Double { Double("\(value)") ?? .nan }
}
