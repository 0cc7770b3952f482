import Transcripts
import Wording

/// What rows have said of agents, and where: a row that says it once more does not fit.
struct SaidRows<Statement: Hashable> {
    private var places: [Key: Place] = [:]

    private struct Key: Hashable {
        let agent: String
        let statement: Statement
    }

    /// - Throws: where another row has said this of the agent, with the place of that row.
    mutating func say(
        _ statement: Statement, of agent: String, at place: Place
    ) throws(SampleProblem) {
        let key = Key(agent: agent, statement: statement)
        if let first = places[key] { throw SampleProblem(.rowTwice(first: "\(first)")) }
        places[key] = place
    }
}
