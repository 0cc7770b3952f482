import Wording

/// What the rows of a sheet say of each agent by a second name, such as a stratum, in the order of
/// their first rows.
struct NamedCells<Cell> {
    private let empty: Cell
    private var cells: [String: [(name: String, cell: Cell)]] = [:]

    /// - Parameter empty: a cell that no row has spoken of yet.
    init(empty: Cell) {
        self.empty = empty
    }

    /// The cells of an agent.
    subscript(agent: String) -> [(name: String, cell: Cell)] { cells[agent] ?? [] }

    /// Changes the cell of a name; where the change throws, it stays as it was.
    mutating func change(
        _ name: String, of agent: String,
        _ change: (inout Cell) throws(SampleProblem) -> Void
    ) throws(SampleProblem) {
        let place = self[agent].firstIndex { $0.name == name }
        var cell = place.map { self[agent][$0].cell } ?? empty
        try change(&cell)
        if let place {
            cells[agent]?[place].cell = cell
        } else {
            cells[agent, default: []].append((name, cell))
        }
    }
}
