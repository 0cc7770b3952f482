import GRDB
import Synchronization

/// What statements a store was asked to run, and the longest that each took.
final class StatementTimes: Sendable {
    private let longest = Mutex<[String: Double]>([:])

    func note(_ sql: String, _ seconds: Double) {
        longest.withLock { $0[sql] = max($0[sql] ?? 0, seconds) }
    }

    /// Those that took longer than so many seconds since it was asked last, the longest first.
    func take(above seconds: Double) -> [(sql: String, seconds: Double)] {
        let noted = longest.withLock { longest in
            defer { longest = [:] }
            return longest
        }
        return noted.filter { $0.value > seconds }.sorted { $0.value > $1.value }
            .map { ($0.key, $0.value) }
    }

    /// How SQLite goes about a statement, a step a line.
    static func plan(of sql: String, in path: String) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration).read { database in
            let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
            // SQLite plans with whatever is bound to the arguments: nothing, here.
            statement.setUncheckedArguments([])
            return try Row.fetchAll(statement).map { $0["detail"] as String }
        }
    }
}
