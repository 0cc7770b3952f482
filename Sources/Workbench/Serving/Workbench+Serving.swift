import Hummingbird
import Logging
import NIOCore
import Store
import Transcripts
package import Wording

extension Workbench {
    /// Serves until the process is told to stop (SIGTERM or SIGINT); then answers what was asked
    /// already, breaks off an import and returns.
    ///
    /// - Parameters:
    ///   - port: 0 for any that is free.
    ///   - tell: what to say once the pages can be reached: the address, and where nobody uses the
    ///     store yet, the link by which the first one sets up.
    package func serve(
        host: String, port: Int, tell: @escaping @Sendable (Phrase) -> Void
    ) async throws {
        PrivateFile.sweep()
        let isEmpty = try await store.users().isEmpty
        let link = isEmpty ? try await setUpPath(for: nil, by: nil, at: clock()) : nil
        var logger = Logger(label: "spotcheck")
        logger.logLevel = .error
        let application = Application(
            responder: responder(),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? port
                let shown = host.contains(":") ? "[\(host)]" : host
                let site = "http://\(shown):\(port)"
                tell(.serving(at: site))
                if !["127.0.0.1", "::1", "localhost"].contains(host) { tell(.servingOpenly) }
                if let link { tell(.setUpLink(site + link)) }
            },
            logger: logger)
        do {
            try await application.runService()
            await importDesk.stop()
            await cardDesk.stop()
        } catch is IOError {
            throw AddressTaken(address: "\(host):\(port)")
        }
    }
}

/// The address to listen at is in use, or is none of this machine.
private struct AddressTaken: Explained {
    let address: String

    var phrase: Phrase { .addressTaken(address) }
}
