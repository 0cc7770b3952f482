import Foundation
import GRDB
import Glibc
import Transcripts

/// One file with everything that people decide: users, chats, findings, draws, verdicts, appeals
/// and the trail of who did what.
///
/// Many may read while one writes, in this process and in others. Each call that changes something
/// is one transaction: it happens whole, with its row of the trail, or not at all. What a call
/// wrote when it returns stays, whatever happens to the machine. Its queries stand in
/// `Store+<Area>.swift`.
package struct Store: Sendable {
    package let path: String
    let pool: DatabasePool
    /// The form that changes are made for; `nil` for what no form asked for.
    var form: SentForm?

    /// Opens the store at a path and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - creating: whether to make the file where there is none, readable by its owner alone.
    ///   - tracing: told each statement that was run, with the time it took.
    /// - Throws: where the file is no store, is damaged, was written by a later version, or cannot
    ///   be opened.
    package init(
        path: String, creating: Bool = true,
        tracing: (@Sendable (_ sql: String, _ seconds: Double) -> Void)? = nil
    ) throws(StoreError) {
        self.path = path
        try Self.makeFile(at: path, creating: creating)
        do {
            try Self.checkKind(of: path)
            pool = try DatabasePool(path: path, configuration: Self.configuration(tracing))
            // The pool lowers it when it opens: what a call has written must survive a power cut.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            let migrator = Self.migrator(Migration.all)
            if try pool.read(migrator.hasBeenSuperseded) { throw StoreError.newer(path: path) }
            if try !pool.read(migrator.hasCompletedMigrations) { try migrator.migrate(pool) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// What marks a SQLite file as a store of ours: `SPOT` in ASCII.
    static let applicationID = 0x53_50_4F_54

    private static func configuration(
        _ tracing: (@Sendable (String, Double) -> Void)?
    ) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(20)
        configuration.maximumReaderCount = 8
        configuration.prepareDatabase { database in
            if let tracing {
                database.trace(options: .profile) { event in
                    guard case .profile(let statement, let seconds) = event else { return }
                    tracing(statement.sql, seconds)
                }
            }
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA cache_size = -32000;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        return configuration
    }

    static func migrator(_ steps: [Migration]) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in steps {
            migrator.registerMigration(
                step.name, foreignKeyChecks: step.rebuildsParent ? .deferred : .immediate
            ) { database in
                try database.execute(sql: step.sql)
                try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            }
        }
        return migrator
    }

    /// Refuses a database of somebody else before anything is written into it.
    private static func checkKind(of path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(20)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.read { database in
            let kind = try Int.fetchOne(database, sql: "PRAGMA application_id")
            if kind == applicationID { return }
            let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master")
            if tables != 0 || kind != 0 { throw StoreError.notAStore(path: path) }
        }
        try queue.close()
    }

    private static func makeFile(at path: String, creating: Bool) throws(StoreError) {
        if FileManager.default.fileExists(atPath: path) { return }
        guard creating else { throw .noStore(path: path) }
        let made = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if made >= 0 {
            close(made)
        } else if errno != EEXIST {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
    }
}

extension Store {
    /// Runs a query on one unchanging view of the store.
    func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await pool.read(work)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Changes something in one transaction, which holds the trail's rows as well.
    ///
    /// - Parameter by: who does it; `nil` for the program itself.
    /// - Throws: `sentBefore` where the form that asks for it has taken effect already.
    func write<Value: Sendable>(
        by: UserID?, at: Timestamp, _ work: @escaping @Sendable (Change) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            let value = try await pool.write { [form] database in
                let change = Change(database: database, by: by, at: at)
                try change.spend(form)
                return try work(change)
            }
            form?.noteSpent()
            return value
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
