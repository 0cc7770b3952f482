/// The lines of chats that were drawn, by their numbers in the order of the draw, from parts in any
/// order.
struct DrawnChats {
    private var chats: [Int: Lines] = [:]

    private struct Lines {
        var findings: [UInt8] = []
        var rejects = ""
    }

    mutating func addFinding(_ line: [UInt8], of chat: Int) {
        chats[chat, default: Lines()].findings += line
    }

    mutating func addReject(_ line: String, of chat: Int) {
        chats[chat, default: Lines()].rejects += line
    }

    /// Writes all lines in the order of the draw.
    func write(to results: ResultFolder) throws(OutputError) {
        for (_, lines) in chats.sorted(by: { $0.key < $1.key }) {
            try results.addFindings(lines.findings)
            try results.addReject(line: lines.rejects)
        }
    }
}
