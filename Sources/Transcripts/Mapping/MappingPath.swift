/// A way to a value in a record: `data.sessions[].id`, names between points, `[]` for every element
/// of a list and `[0]` for one; of a table, the column's name. `=wechat` is that text itself.
package struct MappingPath: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case field(String)
        case each
        case element(Int)
    }

    /// As it was written.
    package let text: String
    /// The text itself that stands for a value; `nil` where the way leads to one.
    let constant: String?
    let steps: [Step]

    /// `nil` where the text is no way: brackets that do not close, or hold something else than a
    /// number.
    package init?(_ text: String) {
        self.text = text
        if text.hasPrefix("=") {
            constant = String(text.dropFirst())
            steps = []
            return
        }
        constant = nil
        var steps: [Step] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let name = part.prefix { $0 != "[" }
            if !name.isEmpty { steps.append(.field(String(name))) }
            var rest = part.dropFirst(name.count)
            if name.isEmpty && rest.isEmpty { return nil }
            while !rest.isEmpty {
                guard rest.first == "[", let end = rest.firstIndex(of: "]") else { return nil }
                let inside = rest[rest.index(after: rest.startIndex)..<end]
                if inside.isEmpty {
                    steps.append(.each)
                } else {
                    guard let number = Int(inside), number >= 0 else { return nil }
                    steps.append(.element(number))
                }
                rest = rest[rest.index(after: end)...]
            }
        }
        self.steps = steps
    }

    /// The values that the way leads to, in their order.
    func values(in value: JSONValue) -> [JSONValue] {
        steps.reduce([value]) { values, step in
            values.flatMap { value -> [JSONValue] in
                switch step {
                case .field(let name):
                    let found = value.fields.first { $0.name.elementsEqual(name.utf8) }
                    return found.map { [$0.value] } ?? []
                case .each: return Array(value.elements)
                case .element(let number):
                    return Array(value.elements.dropFirst(number).prefix(1))
                }
            }
        }
    }

    /// The first text, number or flag that the way leads to, as text.
    func label(in value: JSONValue) -> String? {
        if let constant { return constant }
        return values(in: value).lazy.compactMap { found in
            found.anyLabel
        }.first
    }
}
