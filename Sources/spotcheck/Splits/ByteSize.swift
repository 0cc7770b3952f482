import ArgumentParser

/// `128MB`: a number of bytes, with a unit or without.
struct ByteSize: ExpressibleByArgument, CustomStringConvertible {
    let bytes: Int64

    /// Of a part, where nobody says another.
    static let usualPart = ByteSize(bytes: 128 << 20)

    init(bytes: Int64) {
        self.bytes = bytes
    }

    private static let units: [(name: String, bytes: Int64)] = [
        ("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10), ("B", 1), ("", 1),
    ]

    init?(argument: String) {
        let text = argument.uppercased()
        guard let unit = Self.units.first(where: { text.hasSuffix($0.name) }),
            let number = Int64(text.dropLast(unit.name.count)), number > 0,
            number <= Int64.max / unit.bytes
        else { return nil }
        bytes = number * unit.bytes
    }

    /// In the largest unit of which it is a whole number.
    var description: String {
        let unit = Self.units.first { bytes % $0.bytes == 0 } ?? ("B", 1)
        return "\(bytes / unit.bytes)\(unit.name)"
    }

    var defaultValueDescription: String { description }
}
