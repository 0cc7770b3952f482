/// A line of a file: what errors and findings point back to.
package struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The path as it was given, or as found in a given folder; `-` is standard input.
    package var file: String
    /// 1-based; 0 means the file as a whole.
    package var line: Int

    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// `chats.jsonl:12`, or the path alone.
    package var description: String {
        line == 0 ? file : "\(file):\(line)"
    }
}
