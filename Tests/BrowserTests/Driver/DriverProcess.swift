import Dispatch
import Foundation
import Glibc
import WebClient

/// A running chromedriver, and with it every browser that it starts: they end when this is stopped,
/// and also when the test program dies, however it does.
///
/// A shell waits at a pipe whose other end this program holds; when that end is closed, by `stop`
/// or by the kernel, the shell ends the driver, and the browser ends because the pipe by which its
/// driver talks to it is closed.
final class DriverProcess: Sendable {
    let site: WebSite
    private let shell: pid_t
    private let holds: Int32

    /// What went wrong when starting.
    struct StartError: Error {
        let what: String
    }

    private static let script = """
        "$0" --port=0 & driver=$!
        read -r _
        kill "$driver"; wait "$driver"
        """

    /// Starts a driver on a free port and waits until it listens.
    init(_ path: String) async throws {
        let input = try Self.pipe()
        let output = try Self.pipe()
        shell = try Self.spawn(path, input: input.reads, output: output.writes)
        holds = input.writes
        close(input.reads)
        close(output.writes)
        guard let port = await Self.port(from: output.reads) else {
            close(holds)
            var status: Int32 = 0
            waitpid(shell, &status, 0)
            throw StartError(what: "\(path) told no port")
        }
        site = WebSite(port: port)
    }

    /// Ends the driver and its browsers, and waits until they are gone.
    func stop() {
        close(holds)
        var status: Int32 = 0
        while waitpid(shell, &status, 0) < 0, errno == EINTR {}
    }

    private static func pipe() throws -> (reads: Int32, writes: Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw StartError(what: "no pipe") }
        // Other programs that tests start must not hold the ends open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func spawn(_ path: String, input: Int32, output: Int32) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let words = (["sh", "-c", Self.script, path] as [String]).map { strdup($0) }
        let settings = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + settings).forEach { free($0) } }
        var process: pid_t = 0
        let number = posix_spawn(
            &process, "/bin/sh", &files, &attributes, words + [nil], settings + [nil])
        guard number == 0 else { throw StartError(what: "no shell: \(number)") }
        return process
    }

    /// Reads what the driver says until it names its port, and from then on throws it away.
    private static func port(from descriptor: Int32) async -> Int? {
        await withCheckedContinuation { told in
            DispatchQueue(label: "chromedriver").async {
                let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
                var said = ""
                var isTold = false
                while true {
                    let data = handle.availableData
                    if data.isEmpty { break }
                    if isTold { continue }
                    said += String(decoding: data, as: UTF8.self)
                    if let found = said.firstMatch(of: /successfully on port (\d+)/),
                        let port = Int(found.1)
                    {
                        isTold = true
                        told.resume(returning: port)
                    }
                }
                if !isTold { told.resume(returning: nil) }
            }
        }
    }
}
