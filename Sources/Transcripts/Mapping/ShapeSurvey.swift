/// The lists of objects that records of JSON hold, with what their fields look like.
struct ShapeSurvey {
    /// Objects at one place of the shape.
    struct Group {
        /// The way to them from the record, with `[]` at its end; empty for the records.
        let path: String
        var count = 0
        /// Fields by their way from the object, in the order in which they were met.
        private(set) var names: [String] = []
        private(set) var fields: [String: FieldSurvey] = [:]

        init(path: String) { self.path = path }

        mutating func add(_ name: String, _ value: String, _ zone: ZoneOffsets) {
            if fields[name] == nil { names.append(name) }
            fields[name, default: FieldSurvey()].add(value, zone)
        }
    }

    private(set) var groups: [Group] = []
    private let zone: ZoneOffsets

    private static let mostGroups = 200
    private static let mostFields = 400
    private static let deepest = 8
    private static let longestList = 6

    init(zone: ZoneOffsets) { self.zone = zone }

    /// Looks at a record, or at an element of a list.
    mutating func add(_ value: JSONValue, at path: String = "", depth: Int = 0) {
        guard value.isObject, depth < Self.deepest else { return }
        let index = group(path)
        groups[index].count += 1
        add(value, of: index, path, prefix: "", depth)
    }

    /// Looks at a row of a table.
    mutating func add(_ row: [(name: String, value: String)]) {
        let index = group("")
        groups[index].count += 1
        for (name, value) in row where !value.isEmpty { groups[index].add(name, value, zone) }
    }

    /// Looks at a message that is a short list, as `["agent", "words"]`; its fields are `[0]`, `[1]`…
    private mutating func add(list: JSONValue, at path: String) {
        let labels = list.elements.prefix(Self.longestList + 1).map(\.label)
        guard (2...Self.longestList).contains(labels.count), !labels.contains(nil) else { return }
        let index = group(path)
        groups[index].count += 1
        for (place, label) in labels.enumerated() {
            groups[index].add("[\(place)]", label ?? "", zone)
        }
    }

    private mutating func group(_ path: String) -> Int {
        if let known = groups.firstIndex(where: { $0.path == path }) { return known }
        groups.append(Group(path: path))
        return groups.count - 1
    }

    private mutating func add(
        _ object: JSONValue, of index: Int, _ path: String, prefix: String, _ depth: Int
    ) {
        for (name, value) in object.fields {
            let name = prefix + String(decoding: name, as: UTF8.self)
            if value.isObject, depth < Self.deepest {
                add(value, of: index, path, prefix: name + ".", depth + 1)
            } else if value.isArray {
                let place = (path.isEmpty ? "" : path + ".") + name + "[]"
                guard groups.count < Self.mostGroups else { continue }
                for element in value.elements {
                    if element.isArray {
                        add(list: element, at: place)
                    } else {
                        add(element, at: place, depth: depth + 1)
                    }
                }
            } else if groups[index].names.count < Self.mostFields {
                if let label = value.anyLabel { groups[index].add(name, label, zone) }
            }
        }
    }
}
