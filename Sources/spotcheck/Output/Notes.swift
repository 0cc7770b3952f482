import Foundation
import Glibc
import Reports
import Transcripts
import Wording

/// What a run says beside its result, on stderr: progress on a terminal, troubles as they come.
final class Notes {
    private let language: Language
    private let quiet: Bool
    private var pace = Pace()
    private var shownAt = Date.distantPast
    private var lineOpen = false
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(language: Language, quiet: Bool) {
        self.language = language
        self.quiet = quiet
    }

    /// A line for the user.
    func say(_ phrase: Phrase) {
        if quiet { return }
        clearLine()
        put(PlainText.lines(phrase(language)) + "\n")
    }

    /// A bar with rate and time left, drawn at most five times a second.
    func progress(_ progress: ReadProgress) {
        let rate = pace.rate(of: progress.bytesRead, at: Date())
        guard !quiet, isTerminal, Date().timeIntervalSince(shownAt) >= 0.2 else { return }
        shownAt = Date()
        put("\r\u{1B}[K" + Self.bar(progress, rate: rate)(language))
        lineOpen = true
    }

    func clearLine() {
        if lineOpen { put("\r\u{1B}[K") }
        lineOpen = false
    }

    private static func bar(_ progress: ReadProgress, rate: Double) -> Phrase {
        let speed = String(format: "%.0f MB/s", rate / 1e6)
        guard let total = progress.bytesTotal, total > 0 else {
            return .progress(done: progress.bytesRead, speed: speed)
        }
        let share = min(1, Double(progress.bytesRead) / Double(total))
        let full = Int(share * 24)
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 24 - full)
        let left = rate > 0 ? Double(total - progress.bytesRead) / rate : 0
        return .progress(
            bar: bar, percent: Int(share * 100), speed: speed, left: Int64(left * 1000))
    }

    private func put(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
