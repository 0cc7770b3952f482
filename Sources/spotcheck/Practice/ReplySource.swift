import Glibc
import Training
import Transcripts

/// Where replies come from: somebody who types, whose time counts as it passes, or a pipe, in which
/// each reply says how long it took (`+90s …`, see `SampleReply`).
final class ReplySource {
    let isTerminal = isatty(STDIN_FILENO) == 1
    private var buffer: [UInt8] = []
    private var hasEnded = false
    private var since = ReplySource.clock

    /// What came.
    enum Input {
        /// A line, so many milliseconds after the input before it.
        case line(String, after: Int64)
        /// Nothing for so long.
        case nothing(after: Int64)
        case end

        /// Milliseconds since the input before it.
        var time: Int64 {
            switch self {
            case .line(_, let time), .nothing(let time): time
            case .end: 0
            }
        }
    }

    /// The next line.
    ///
    /// - Parameter limit: how long to wait for it at a terminal, in milliseconds; `nil` for ever.
    func next(within limit: Int64?) -> Input {
        if !isTerminal {
            guard let line = readLine() else { return .end }
            let reply = SampleReply(line)
            return .line(reply.text, after: reply.after)
        }
        let start = Self.clock
        while true {
            if let line = takeLine() { return .line(line, after: passed()) }
            if hasEnded { return .end }
            let left = limit.map { max(0, $0 - (Self.clock - start)) }
            guard waitForInput(left) else { return .nothing(after: passed()) }
            fill()
        }
    }

    /// Milliseconds since the last input.
    private func passed() -> Int64 {
        let now = Self.clock
        defer { since = now }
        return now - since
    }

    /// Whether there is something to read before so many milliseconds have passed.
    private func waitForInput(_ milliseconds: Int64?) -> Bool {
        var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
        return poll(&entry, 1, limit) > 0
    }

    private func fill() {
        var space = [UInt8](repeating: 0, count: 4096)
        let count = read(STDIN_FILENO, &space, space.count)
        if count <= 0 { hasEnded = true } else { buffer += space.prefix(count) }
    }

    /// A whole line of what was read, or the rest of it at the end.
    private func takeLine() -> String? {
        let end = buffer.firstIndex(of: UInt8(ascii: "\n"))
        guard let end = end ?? (hasEnded && !buffer.isEmpty ? buffer.count : nil) else {
            return nil
        }
        defer { buffer.removeFirst(min(end + 1, buffer.count)) }
        return String(decoding: buffer[..<end], as: UTF8.self)
    }

    /// Milliseconds of a clock that only goes forward.
    private static var clock: Int64 {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    }
}
