import Rules
import Store
import Transcripts
import Wording

/// An import that a program began: it goes on where the program does not wait for it.
struct BackgroundImport: Sendable {
    private let task: Task<ImportID, any Error>
    private let beginning: AsyncStream<ImportID>

    /// Begins to read a file of chats, one JSON object a line; the file goes when it is read.
    ///
    /// - Throws: where another import is running.
    static func begin(
        _ workbench: Workbench, _ file: PrivateFile, name: String, by token: APIToken
    ) async throws -> BackgroundImport {
        let desk = workbench.importDesk
        if let other = desk.begin(name) { throw ImportEndpoints.busy(other) }
        do {
            try await workbench.store.noteUse(
                of: token, for: "import_conversations", at: workbench.clock())
        } catch {
            desk.end(name, .failure(error))
            throw error
        }
        let (beginning, begun) = AsyncStream<ImportID>.makeStream()
        let task = Task.detached {
            defer {
                begun.finish()
                file.remove()
            }
            return try await read(workbench, file, name, token.user.id) { id in
                workbench.api.running = id
                begun.yield(id)
            }
        }
        desk.task = Task.detached {
            await withTaskCancellationHandler {
                _ = try? await task.value
            } onCancel: {
                task.cancel()
            }
        }
        return BackgroundImport(task: task, beginning: beginning)
    }

    /// Its number, once it has one; `nil` where it failed before.
    var id: ImportID? {
        get async {
            for await id in beginning { return id }
            return nil
        }
    }

    /// Waits until it has ended.
    func end() async throws -> ImportID { try await task.value }

    private static func read(
        _ workbench: Workbench, _ file: PrivateFile, _ name: String, _ by: UserID,
        begun: @escaping @Sendable (ImportID) -> Void
    ) async throws -> ImportID {
        let desk = workbench.importDesk
        do {
            var options = ReadOptions()
            options.format = JSONLinesReader.self
            options.zone = workbench.rules.rules.calendar.timeZone
            options.names[file.path] = name
            var reading = try workbench.archiveImport()
            reading.begun = begun
            var troubles = FirstTroubles()
            let outcome = try await reading.run(
                Archive(paths: [file.path], options: options), names: [name], by: by,
                now: workbench.clock, progress: { desk.note($0, of: name) }
            ) { troubles.note($0) }
            let report = ImportReport(outcome: outcome, troubles: troubles)
            guard let id = outcome.id else { throw APIProblem(.broken) }
            workbench.api[id] = report
            // Before the desk is free: what begins then runs under its own number.
            workbench.api.running = nil
            desk.end(name, .success(report))
            return id
        } catch {
            workbench.api.running = nil
            desk.end(name, .failure(error))
            throw error
        }
    }
}
