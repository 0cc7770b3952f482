/// Derives the gate of an expression: how long a match is at least, and which runs it holds.
enum GateDerivation {
    static func gate(of node: SyntaxNode) -> Gate {
        var gate = Gate()
        gate.minimumLength = max(1, min(minimumLength(of: node), 1 << 20))
        for run in ByteRun.allCases {
            // A run of one or two says little and costs a look at every byte.
            let longest = stretch(of: node, in: run.scalars).longest
            if longest >= 3 { gate.runs[run.rawValue] = UInt32(min(longest, 1 << 20)) }
        }
        return gate
    }

    private static func minimumLength(of node: SyntaxNode) -> Int {
        switch node {
        case .empty, .unknown, .lookaround: return 0
        case .scalar(let set):
            let lowest = set.ranges.first?.lowerBound ?? 0
            return lowest < 0x80 ? 1 : lowest < 0x800 ? 2 : lowest < 0x10000 ? 3 : 4
        case .atomic(let body): return minimumLength(of: body)
        case .sequence(let items): return items.reduce(0) { $0 + minimumLength(of: $1) }
        case .choice(let branches): return branches.map(minimumLength).min() ?? 0
        case .repetition(let body, let minimum, _, _): return minimum * minimumLength(of: body)
        }
    }

    /// Stretches of scalars of one class that every match of a part holds at least.
    private struct Stretch {
        var prefix = 0
        var suffix = 0
        var longest = 0
        /// Whether the part holds nothing else; prefix and suffix are its shortest length then.
        var isWhole = false

        static let empty = Stretch(isWhole: true)

        func followed(by other: Stretch) -> Stretch {
            Stretch(
                prefix: isWhole ? prefix + other.prefix : prefix,
                suffix: other.isWhole ? suffix + other.suffix : other.suffix,
                longest: max(longest, other.longest, suffix + other.prefix),
                isWhole: isWhole && other.isWhole)
        }

        func or(_ other: Stretch) -> Stretch {
            Stretch(
                prefix: min(prefix, other.prefix), suffix: min(suffix, other.suffix),
                longest: min(longest, other.longest), isWhole: isWhole && other.isWhole)
        }
    }

    private static func stretch(of node: SyntaxNode, in scalars: ScalarSet) -> Stretch {
        switch node {
        case .empty: return .empty
        case .unknown: return Stretch()
        case .scalar(let set):
            return set.isSubset(of: scalars)
                ? Stretch(prefix: 1, suffix: 1, longest: 1, isWhole: true) : Stretch()
        case .atomic(let body): return stretch(of: body, in: scalars)
        case .lookaround(let body, let positive):
            let inner = positive ? stretch(of: body, in: scalars).longest : 0
            return Stretch(longest: inner, isWhole: true)
        case .sequence(let items):
            return items.reduce(.empty) { $0.followed(by: stretch(of: $1, in: scalars)) }
        case .choice(let branches):
            let all = branches.map { stretch(of: $0, in: scalars) }
            return all.dropFirst().reduce(all.first ?? Stretch()) { $0.or($1) }
        case .repetition(let body, let minimum, _, _):
            let copy = stretch(of: body, in: scalars)
            if minimum == 0 { return Stretch(isWhole: copy.isWhole) }
            let copies = min(minimum, 0x7FFF)
            if copy.isWhole {
                let length = copy.prefix * copies
                return Stretch(
                    prefix: length, suffix: length, longest: max(length, copy.longest),
                    isWhole: true)
            }
            return copies == 1 ? copy : copy.followed(by: copy)
        }
    }
}
