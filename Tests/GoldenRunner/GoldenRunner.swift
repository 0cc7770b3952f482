import Foundation
import Glibc
import GoldenCases

/// `golden FILE`: runs the cases of a file in the golden format and prints how many passed and
/// failed, with the ids of those that failed and why.
///
/// Exit codes: 0 all passed, 1 some failed, 2 the file cannot be read, 64 wrong usage. The cases
/// run in a process of their own, so that one which breaks a precondition fails alone.
@main
struct GoldenRunner {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        guard let path = words.first, words.count == 1 || words.count == 2 else {
            say("usage: golden FILE")
            exit(64)
        }
        guard let data = FileManager.default.contents(atPath: path),
            let entries = try? GoldenFile.entries(of: data), !entries.isEmpty
        else {
            say("no cases in \(path)")
            exit(2)
        }
        if let start = words.last.flatMap({ Int($0) }), words.count == 2 {
            answer(entries.dropFirst(start))
        } else {
            try run(entries, path: path)
        }
    }

    /// One line for each case: empty where it passed, else what is wrong.
    private static func answer(_ entries: ArraySlice<GoldenFile.Entry>) {
        for entry in entries {
            let problem = entry.problem()?.replacing("\n", with: " ") ?? ""
            FileHandle.standardOutput.write(Data((problem + "\n").utf8))
        }
    }

    private static func run(_ entries: [GoldenFile.Entry], path: String) throws {
        var problems: [String?] = []
        while problems.count < entries.count {
            problems += try answers(path, from: problems.count)
            // Whatever ended the process before its last case was that case's doing.
            if problems.count < entries.count { problems.append("breaks a precondition") }
        }
        let failed = zip(entries, problems).compactMap { entry, problem in
            problem.map { "  \(entry.id): \($0)" }
        }
        print("passed \(entries.count - failed.count)")
        print("failed \(failed.count)")
        failed.forEach { print($0) }
        exit(failed.isEmpty ? 0 : 1)
    }

    /// What a process of its own answers for the cases from a place on, as far as it comes.
    private static func answers(_ path: String, from start: Int) throws -> [String?] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [path, String(start)]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let lines = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? nil : String($0) }
    }

    private static func say(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
