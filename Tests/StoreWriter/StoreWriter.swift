import Dispatch
import Foundation
import Glibc
import Sampling
import Store
import Transcripts

/// Gives verdicts on a store without end, and tells each on stdout once it is recorded. After so
/// many another thread ends the program with SIGKILL, wherever it is just then.
///
/// `storewriter STORE ASSIGNMENT VERDICTS`
@main
struct StoreWriter {
    static func main() async throws {
        let words = CommandLine.arguments
        guard words.count == 4, let id = AssignmentID(words[2]), let limit = Int(words[3]) else {
            exit(64)
        }
        let store = try Store(path: words[1], creating: false)
        let recorded = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            for _ in 0..<limit { recorded.wait() }
            kill(getpid(), SIGKILL)
        }
        let review = try await store.reviewCase(id)
        guard let finding = review.findings.first else { exit(65) }
        var last: VerdictID?
        for number in 0... {
            var verdict = NewVerdict(
                assignment: id, target: .finding(finding.id),
                outcome: number.isMultiple(of: 2) ? .confirmed : .unsure)
            verdict.supersedes = last
            let given = try await store.record(
                verdict, by: review.assignment.reviewer,
                at: Timestamp(milliseconds: Int64(number)))
            tell("\(given)\n")
            last = given
            recorded.signal()
        }
    }

    private static func tell(_ line: String) {
        let bytes = Array(line.utf8)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}
