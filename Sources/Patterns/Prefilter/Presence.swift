/// What must stand in every text that an expression matches, by the bits of `TextSignature`.
///
/// Where `Requirement.literals` are some texts of which one must be there, this is all that is known:
/// every part of a sequence, and one branch of each choice.
struct Presence: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Nothing is known.
        case always
        case bit(UInt16)
        case all([Presence])
        case any([Presence])
    }

    let kind: Kind
    /// How many bits are looked at.
    let size: Int
    /// The share of texts that pass, roughly.
    let share: Double

    static let always = Presence(kind: .always, size: 0, share: 1)

    static func bit(_ bit: UInt16, share: Double) -> Presence {
        Presence(kind: .bit(bit), size: 1, share: share)
    }

    /// A bit that is looked at first and without which no text passes; `nil` where there is none.
    var key: UInt16? {
        switch kind {
        case .bit(let bit): bit
        case .all(let parts): parts.first?.key
        case .always, .any: nil
        }
    }

    /// How much a look costs for each text that is kept out.
    private var price: Double { Double(size) / max(0.01, 1 - share) }

    /// All of some parts, those first that keep out most for what they cost.
    static func all(of parts: [Presence]) -> Presence {
        var needed: [Presence] = []
        for part in parts {
            switch part.kind {
            case .always: continue
            case .all(let inner): needed += inner
            case .bit, .any: needed.append(part)
            }
        }
        if needed.count < 2 { return needed.first ?? .always }
        needed.sort { $0.price < $1.price }
        return Presence(
            kind: .all(needed), size: needed.reduce(0) { $0 + $1.size },
            share: needed.reduce(1) { $0 * $1.share })
    }

    /// One of some parts, or nothing where one of them is nothing.
    static func any(of parts: [Presence]) -> Presence {
        var choices: [Presence] = []
        choices.reserveCapacity(parts.count)
        for part in parts {
            switch part.kind {
            case .always: return .always
            case .any(let inner): choices += inner
            case .bit, .all: choices.append(part)
            }
        }
        // Of nothing at all, such as of a set without members, nothing is known.
        if choices.count < 2 { return choices.first ?? .always }
        return Presence(
            kind: .any(choices), size: choices.reduce(0) { $0 + $1.size },
            share: 1 - choices.reduce(1) { $0 * (1 - $1.share) })
    }

    /// A weaker one of so many bits at most: of what must all be there the most telling parts, and of
    /// each choice as much as fits.
    func reduced(to most: Int) -> Presence {
        if size <= most { return self }
        switch kind {
        case .always, .bit: return .always
        case .any(let parts):
            return parts.count > most
                ? .always : Presence.any(of: parts.map { $0.reduced(to: most / parts.count) })
        case .all(let parts):
            var left = most
            var kept: [Presence] = []
            for part in parts where left > 0 {
                let smaller = part.reduced(to: left)
                kept.append(smaller)
                left -= smaller.size
            }
            return Presence.all(of: kept)
        }
    }
}
