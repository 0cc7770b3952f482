import Foundation
package import Wording

/// The JSON Schema (draft 2020-12) of the files that authors write, made from the same description
/// of keys that the decoder reads, so that editors complete and check exactly what `spotcheck`
/// accepts.
package struct RuleSchema {
    /// A kind of file.
    package enum Kind: String, CaseIterable, Sendable {
        case rule
        /// A shared condition, `conditions/<name>.yaml`.
        case condition
        /// Exemptions from many rules, `filters.yaml`.
        case filters
    }

    private let kind: Kind
    private let language: Language

    /// - Parameter language: of the descriptions that editors show.
    package init(_ kind: Kind, language: Language) {
        self.kind = kind
        self.language = language
    }

    /// The schema as indented JSON, keys in the order of the alphabet.
    package var json: String {
        var schema = file
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["title"] = "SpotCheck \(kind.rawValue)"
        schema["$defs"] = ["condition": object(MappingShape(Condition.keys))]
        let options: JSONSerialization.WritingOptions = [
            .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
        ]
        // Holds only texts, numbers, lists and objects, which can always be written.
        let data = try? JSONSerialization.data(withJSONObject: schema, options: options)
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    private var file: [String: Any] {
        switch kind {
        case .rule: object(Rule.shape)
        case .condition: object(SharedCondition.shape)
        case .filters: array(of: .mapping(Exemption.shape))
        }
    }

    private func object(_ mapping: MappingShape) -> [String: Any] {
        var properties: [String: Any] = [:]
        for key in mapping.keys {
            var property = schema(of: key.shape)
            property["description"] = key.meaning(language)
            properties[key.name] = property
        }
        var object: [String: Any] = [
            "type": "object", "properties": properties, "additionalProperties": false,
        ]
        let required = mapping.keys.filter(\.isRequired).map(\.name)
        if !required.isEmpty { object["required"] = required }
        if !mapping.oneOf.isEmpty {
            object["oneOf"] = mapping.oneOf.map { ["required": [$0]] }
        }
        return object
    }

    private func schema(of shape: FileShape) -> [String: Any] {
        switch shape {
        case .text: ["type": ["string", "number", "boolean"]]
        case .flag: ["type": "boolean"]
        case .integer(let range):
            ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
        case .number(let range):
            ["type": "number", "minimum": range.lowerBound, "maximum": range.upperBound]
        case .points: ["type": "number", "multipleOf": 0.001]
        case .phrase: ["anyOf": [schema(of: .text), bilingual]]
        case .choice(let words): ["enum": words]
        case .matching(let expression):
            ["type": ["string", "number"], "pattern": "^(\(expression))$"]
        case .list(let member): ["anyOf": [schema(of: member), array(of: member)]]
        case .either(let one, let other): ["anyOf": [schema(of: one), schema(of: other)]]
        case .mapping(let mapping): object(mapping)
        case .condition: ["$ref": "#/$defs/condition"]
        }
    }

    private func array(of member: FileShape) -> [String: Any] {
        ["type": "array", "items": schema(of: member)]
    }

    /// `{zh: …, en: …}`
    private var bilingual: [String: Any] {
        let text = schema(of: .text)
        return [
            "type": "object", "properties": ["zh": text, "en": text], "required": ["zh", "en"],
            "additionalProperties": false,
        ]
    }
}
