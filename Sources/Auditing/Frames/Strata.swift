package import Transcripts

/// How a frame is divided: by any combination of keys, or not at all.
package struct Strata: Hashable, Sendable {
    package let keys: [StratumKey]

    package init(_ keys: [StratumKey]) {
        self.keys = keys
    }

    /// Reads `agent,channel`; `none` or nothing is the whole frame.
    package init(named name: String?) {
        let names = (name ?? "").split(separator: ",").map(String.init)
        self.init(names == ["none"] ? [] : names.map(StratumKey.init(name:)))
    }

    /// The name in designs, such as `agent,channel`; nil for the whole frame.
    package var name: String? {
        keys.isEmpty ? nil : keys.map(\.name).joined(separator: ",")
    }

    package var usesMachine: Bool { keys.contains(.flagged) }

    /// The stratum of a unit: the values of the keys with `|` between them, so that different
    /// values never make the same text.
    package func label(of traits: UnitTraits, in calendar: WorkingCalendar) -> String {
        label(of: keys.map { $0.value(of: traits, in: calendar) })
    }

    /// The stratum of so many values, one for each key.
    package func label(of values: [String]) -> String {
        values.count == 1 ? values[0] : Self.cell(of: values)
    }

    /// Several values in one cell of a list, with `|` between them.
    package static func cell(of values: [String]) -> String {
        values.map(escaped).joined(separator: "|")
    }

    /// The values of the keys that a label was made from.
    package func values(of label: String) -> [String] {
        if keys.count < 2 { return keys.isEmpty ? [] : [label] }
        let values = Self.list(label)
        return values + Array(repeating: "", count: max(0, keys.count - values.count))
    }

    /// The values of a cell with several.
    package static func list(_ cell: String) -> [String] {
        var values = [""]
        var isEscaped = false
        for character in cell.unicodeScalars {
            if isEscaped {
                values[values.count - 1].unicodeScalars.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" {
                values.append("")
            } else {
                values[values.count - 1].unicodeScalars.append(character)
            }
        }
        return values
    }

    private static func escaped(_ value: String) -> String {
        if !value.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") }) {
            return value
        }
        return value.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
    }
}
