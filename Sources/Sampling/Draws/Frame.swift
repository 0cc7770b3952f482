/// The list that a sample is drawn from, frozen: every unit once, in the order of its id's bytes.
package struct Frame: Sendable {
    package let units: [FrameUnit]
    /// `SHA256(ns("cqa/frame/v1") ns(N) Π ns(id) ns(content digest))`, units in id order.
    package let digest: Digest
    /// How many units each stratum holds.
    package let strata: [String: Int]

    /// N, the number of units.
    package var count: Int { units.count }

    /// Freezes units given in any order. Identical duplicates collapse to one.
    ///
    /// - Throws: `SamplingError.conflictingUnits` with every id that appears with different content
    ///   or in different strata.
    package init(_ given: [FrameUnit]) throws(SamplingError) {
        let sorted = given.sorted { $0.id.precedesInUTF8($1.id) }
        var units: [FrameUnit] = []
        var conflicts: [String] = []
        units.reserveCapacity(sorted.count)
        for unit in sorted {
            guard let last = units.last, last.id == unit.id else {
                units.append(unit)
                continue
            }
            if last != unit, conflicts.last != unit.id { conflicts.append(unit.id) }
        }
        guard conflicts.isEmpty else { throw .conflictingUnits(ids: conflicts) }
        self.units = units
        digest = Frame.digest(of: units)
        strata = units.reduce(into: [:]) { $0[$1.stratum, default: 0] += 1 }
    }

    private static func digest(of units: [FrameUnit]) -> Digest {
        var hasher = NetstringHasher("cqa/frame/v1")
        hasher.add(String(units.count))
        for unit in units {
            hasher.add(unit.id)
            hasher.add(unit.contentDigest.hex)
        }
        return hasher.digest()
    }
}
