import Store
package import Workbench
import Wording

extension Workbench {
    /// Serves on a free port of this machine for as long as `work` takes.
    ///
    /// - Parameter work: is told where, and whatever was said when serving began, such as the link
    ///   to set up.
    package func served<Value: Sendable>(
        _ work: @Sendable (_ site: WebSite, _ said: [String]) async throws -> Value
    ) async throws -> Value {
        let (phrases, speak) = AsyncStream.makeStream(of: Phrase.self)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { speak.finish() }
                try await serve(host: "127.0.0.1", port: 0) { speak.yield($0) }
            }
            var said: [String] = []
            let isNew = try await store.users().isEmpty
            for await phrase in phrases {
                said.append(phrase(.en))
                if said.count == (isNew ? 2 : 1) { break }
            }
            guard let site = said.lazy.compactMap({ WebSite(in: $0) }).first else {
                try await group.waitForAll()
                throw WebSite.NoAnswer(path: "/")
            }
            let value = try await work(site, said)
            group.cancelAll()
            return value
        }
    }
}
