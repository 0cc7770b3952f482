/// The list that a sample is drawn from, frozen: every unit once, in the order of its id's bytes.
///
/// This one is in memory; see `DrawFrame` for one that is not.
package struct Frame: DrawFrame {
    package let units: [FrameUnit]
    package let digest: Digest
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
        var hasher = FrameHasher(count: units.count)
        for unit in units { hasher.add(id: unit.id, content: unit.contentDigest) }
        digest = hasher.digest
        strata = units.reduce(into: [:]) { $0[$1.stratum, default: 0] += 1 }
    }

    package func forEach(_ body: (FrameUnit) -> Void) {
        units.forEach(body)
    }
}
