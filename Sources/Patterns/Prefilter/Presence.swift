/// What must stand in every text that an expression matches, by the bits of `TextSignature`.
///
/// Where `Requirement.literals` are some texts of which one must be there, this is all that is known:
/// every part of a sequence, and one branch of each choice.
indirect enum Presence: Hashable, Sendable {
    /// Nothing is known.
    case always
    case bit(UInt16, share: Double)
    case all([Presence])
    case any([Presence])

    /// How many texts pass, roughly.
    var share: Double {
        switch self {
        case .always: 1
        case .bit(_, let share): share
        case .all(let parts): parts.reduce(1) { $0 * $1.share }
        case .any(let parts): 1 - parts.reduce(1) { $0 * (1 - $1.share) }
        }
    }

    /// How many bits are looked at.
    var size: Int {
        switch self {
        case .always: 0
        case .bit: 1
        case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.size }
        }
    }

    /// A weaker one of so many bits at most: of what must all be there the most telling parts, and of
    /// each choice as much as fits.
    func reduced(to most: Int) -> Presence {
        if size <= most { return self }
        switch self {
        case .always, .bit: return .always
        case .any(let parts):
            return parts.count > most
                ? .always : Presence.any(of: parts.map { $0.reduced(to: most / parts.count) })
        case .all(let parts):
            var left = most
            var kept: [Presence] = []
            for part in parts where left > 0 {
                let smaller = part.reduced(to: left)
                if smaller == .always { continue }
                kept.append(smaller)
                left -= smaller.size
            }
            return Presence.all(of: kept)
        }
    }

    /// How much a look at it costs for each text that it keeps out.
    private var price: Double { Double(size) / max(0.01, 1 - share) }

    /// All of some parts, those first that keep out most for what they cost.
    static func all(of parts: [Presence]) -> Presence {
        var needed: [Presence] = []
        for part in parts {
            switch part {
            case .always: continue
            case .all(let inner): needed += inner
            case .bit, .any: needed.append(part)
            }
        }
        if needed.count < 2 { return needed.first ?? .always }
        let priced = needed.map { (part: $0, price: $0.price) }
        return .all(priced.sorted { $0.price < $1.price }.map(\.part))
    }

    /// One of some parts, or nothing where one of them is nothing.
    static func any(of parts: [Presence]) -> Presence {
        var choices: [Presence] = []
        for part in parts {
            switch part {
            case .always: return .always
            case .any(let inner): choices += inner
            case .bit, .all: choices.append(part)
            }
        }
        return choices.count == 1 ? choices[0] : .any(choices)
    }
}
