import Foundation
import Glibc

/// A program run to its end by a test, what it wrote to stdout and to stderr kept apart.
package struct Program: Sendable {
    /// The exit code; 128 and the signal's number where a signal ended it, as shells have it.
    package let status: Int32
    package let stdout: [UInt8]
    package let stderr: [UInt8]

    /// `stdout` as text.
    package var output: String { String(decoding: stdout, as: UTF8.self) }
    /// `stderr` as text.
    package var messages: String { String(decoding: stderr, as: UTF8.self) }

    /// Runs a program and waits for it. Its streams are files in a fresh folder, so that neither
    /// side ever waits for the other, and its signals are as a shell would set them.
    ///
    /// - Parameters:
    ///   - path: of the program.
    ///   - environment: all of it; the test's own is not handed on.
    ///   - input: what it reads from stdin.
    ///   - output: a file to be its stdout, such as a device; `stdout` is empty then.
    package static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:],
        input: [UInt8] = [], output: String? = nil
    ) throws -> Program {
        let folder = try TemporaryFolder()
        let streams = [
            (STDIN_FILENO, try folder.write(input, to: "stdin"), O_RDONLY),
            (STDOUT_FILENO, try output ?? folder.write("", to: "stdout"), O_WRONLY),
            (STDERR_FILENO, try folder.write("", to: "stderr"), O_WRONLY),
        ]
        let process = try spawn(path, arguments, environment, streams)
        let status = try wait(for: process)
        return Program(
            status: status, stdout: output == nil ? try folder.read("stdout") : [],
            stderr: try folder.read("stderr"))
    }

    /// A program that could not be started.
    private struct StartError: Error {
        let path: String
        let number: Int32
    }

    private static func spawn(
        _ path: String, _ arguments: [String], _ environment: [String: String],
        _ streams: [(descriptor: Int32, file: String, mode: Int32)]
    ) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for stream in streams {
            posix_spawn_file_actions_addopen(&files, stream.descriptor, stream.file, stream.mode, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let words = ([path] + arguments).map { strdup($0) }
        let settings = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + settings).forEach { free($0) } }
        var process: pid_t = 0
        let number = posix_spawn(
            &process, path, &files, &attributes, words + [nil], settings + [nil])
        guard number == 0 else { throw StartError(path: path, number: number) }
        return process
    }

    private static func wait(for process: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw StartError(path: "waitpid", number: errno) }
        }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}
