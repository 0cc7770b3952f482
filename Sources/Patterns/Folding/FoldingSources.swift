/// The sources of a folding table, ready to be looked for in folded units.
struct FoldingSources: Sendable {
    private struct Source: Sendable {
        let scalars: [UInt32]
        let target: [UInt32]
    }

    /// The sources by their first scalar, longest first.
    private let sources: [UInt32: [Source]]

    /// Reads the table; scalars that simply stand for another one go into `scalars` instead.
    init(_ table: FoldingTable, _ scalars: inout ScalarFolding) {
        var single: [UInt32: UInt32] = [:]
        let plain = FoldingReader(scalars)
        for entry in table.entries {
            let (from, to) = (plain.scalars(of: entry.source), plain.scalars(of: entry.target))
            if from.count == 1, to.count == 1, scalars[from[0]].kind == .character,
                scalars[to[0]].kind == .character
            {
                single[from[0]] = to[0]
            }
        }
        scalars.redirect(Self.resolved(single))
        let reader = FoldingReader(scalars)
        var targets: [[UInt32]: [UInt32]] = [:]
        for entry in table.entries {
            let source = reader.scalars(of: entry.source)
            targets[source] = reader.scalars(of: entry.target)
        }
        var sources: [UInt32: [Source]] = [:]
        for (source, target) in targets where source != target {
            guard let first = source.first else { continue }
            sources[first, default: []].append(Source(scalars: source, target: target))
        }
        self.sources = sources.mapValues { list in
            list.sorted { $0.scalars.count > $1.scalars.count }
        }
        scalars.mark(sources: targets.keys.filter { !$0.isEmpty && targets[$0] != $0 })
    }

    /// Puts targets in the place of sources; each stands for the place of its whole source.
    func replace(_ units: inout [FoldedUnit], _ scalars: ScalarFolding) -> Bool {
        guard mayHoldSource(units, scalars) else { return false }
        var result: [FoldedUnit] = []
        var index = 0
        while index < units.count {
            let entry = scalars[units[index].scalar]
            guard entry.beginsSource || entry.isSource, let source = source(at: index, in: units)
            else {
                result.append(units[index])
                index += 1
                continue
            }
            let end = index + source.scalars.count
            for scalar in source.target {
                let entry = scalars[scalar]
                result.append(
                    FoldedUnit(
                        scalar: entry.scalar, kind: entry.kind, start: units[index].start,
                        end: units[end - 1].end))
            }
            index = end
        }
        let changed = result.count != units.count || result != units
        units = result
        return changed
    }

    /// Whether the first two scalars of some source, or a source of one, stand in the text.
    private func mayHoldSource(_ units: [FoldedUnit], _ scalars: ScalarFolding) -> Bool {
        scalars.withEntries { entries in
            var first: UInt32?
            for unit in units {
                let entry = ScalarFolding.entry(of: unit.scalar, entries)
                if entry.isSource { return true }
                if let first, entry.continuesSource,
                    scalars.hasSource(beginningWith: first, unit.scalar)
                {
                    return true
                }
                first = entry.beginsSource ? unit.scalar : nil
            }
            return false
        }
    }

    /// The longest source that stands at `index`, unless a word goes on beyond an edge of it.
    private func source(at index: Int, in units: [FoldedUnit]) -> Source? {
        sources[units[index].scalar]?.first { source in
            let end = index + source.scalars.count
            guard end <= units.count,
                zip(source.scalars, units[index..<end]).allSatisfy({ $0 == $1.scalar })
            else { return false }
            if index > 0, units[index].runsOn(with: units[index - 1]) { return false }
            return end == units.count || !units[end - 1].runsOn(with: units[end])
        }
    }

    /// Follows chains to their end; a circle ends at its smallest scalar.
    private static func resolved(_ targets: [UInt32: UInt32]) -> [UInt32: UInt32] {
        var result: [UInt32: UInt32] = [:]
        for source in targets.keys {
            var seen = [source]
            var end = source
            while let next = targets[end] {
                end = next
                if let circle = seen.firstIndex(of: next) {
                    end = seen[circle...].min() ?? next
                    break
                }
                seen.append(next)
            }
            if end != source { result[source] = end }
        }
        return result
    }
}
