/// A harmless message of a bot in characters of two, three and four bytes, to be put before a
/// fixture: whatever a rule sees behind it must be seen where it stands.
enum FixturePrefix {
    private static let words = "🧸𠮷é·智能助手"

    /// A script with the message before the one in line `line` (1-based), written at its time.
    static func put(before script: String, line: Int) -> String {
        var lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.indices.contains(line - 1) else { return script }
        let first = lines[line - 1].trimmingSpaces
        let time = first.prefixMatch(of: /(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?\s+/)
        lines.insert("\(time.map { String($0.output) } ?? "")B: \(words)", at: line - 1)
        return lines.joined(separator: "\n")
    }
}
