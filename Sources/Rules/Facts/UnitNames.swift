/// The names of units as one knowledge base uses them: those that everybody knows, and its own.
///
/// A name with two meanings (256G, 10 个点) means what the facts count, where they count one of them.
struct UnitNames: Sendable {
    private var lexicon: Lexicon
    private var units: [Unit]
    /// Second meanings of names, where the facts count both.
    private var others: [Int: Unit] = [:]

    static let standard = UnitNames()

    private init() {
        lexicon = UnitTable.names
        units = UnitTable.units
    }

    init(_ facts: [Fact]) {
        self = .standard
        let all = facts.flatMap(\.units)
        let measures = Set(all.map(\.measure))
        for (name, unit) in UnitTable.homonyms where measures.contains(unit.measure) {
            let number = lexicon.longest(at: 0, in: PlainLine(name))?.word
            if let number, measures.contains(units[number].measure) {
                others[number] = unit
            } else {
                add(name, unit)
            }
        }
        for unit in all {
            if let name = unit.measure.ownName { add(name, unit) }
        }
    }

    /// The unit with the longest name that stands at `start`, and what else its name may mean.
    func longest(at start: Int, in line: PlainLine) -> (
        unit: Unit, other: Unit?, range: Range<Int>
    )? {
        lexicon.longest(at: start, in: line, glued: true).map {
            (units[$0.word], others[$0.word], $0.range)
        }
    }

    /// The unit whose name is the whole line.
    func unit(of line: PlainLine) -> Unit? {
        guard let hit = lexicon.longest(at: 0, in: line), hit.range.count == line.count else {
            return nil
        }
        return units[hit.word]
    }

    private mutating func add(_ name: String, _ unit: Unit) {
        guard let number = lexicon.add(name) else { return }
        if number < units.count { units[number] = unit } else { units.append(unit) }
    }
}
