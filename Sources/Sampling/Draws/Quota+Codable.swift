extension Quota: Codable {
    private enum Kind: String, Codable {
        case perStratum = "per_stratum"
        case proportion
        case total
    }

    private enum CodingKeys: String, CodingKey {
        case kind, n, proportion, minimum, allocation, spread
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        switch try fields.decode(Kind.self, forKey: .kind) {
        case .perStratum:
            self = .perStratum(try fields.decode(Int.self, forKey: .n))
        case .proportion:
            self = .proportion(
                try fields.decode(Proportion.self, forKey: .proportion),
                minimum: try fields.decode(Int.self, forKey: .minimum))
        case .total:
            self = .total(
                try fields.decode(Int.self, forKey: .n),
                allocation: try Quota.allocation(in: fields),
                minimum: try fields.decode(Int.self, forKey: .minimum))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .perStratum(let count):
            try fields.encode(Kind.perStratum, forKey: .kind)
            try fields.encode(count, forKey: .n)
        case .proportion(let share, let minimum):
            try fields.encode(Kind.proportion, forKey: .kind)
            try fields.encode(share, forKey: .proportion)
            try fields.encode(minimum, forKey: .minimum)
        case .total(let total, let allocation, let minimum):
            try fields.encode(Kind.total, forKey: .kind)
            try fields.encode(total, forKey: .n)
            try fields.encode(minimum, forKey: .minimum)
            try fields.encode(allocation.name, forKey: .allocation)
            if case .neyman(let spread) = allocation {
                try fields.encode(spread, forKey: .spread)
            }
        }
    }

    private static func allocation(
        in fields: KeyedDecodingContainer<CodingKeys>
    ) throws -> Allocation {
        let name = try fields.decode(String.self, forKey: .allocation)
        if name == "neyman" {
            return .neyman(spread: try fields.decode([String: String].self, forKey: .spread))
        }
        let others: [Allocation] = [.equal, .proportional, .squareRoot]
        guard let allocation = others.first(where: { $0.name == name }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .allocation, in: fields,
                debugDescription: "equal, proportional, square_root or neyman")
        }
        return allocation
    }
}
