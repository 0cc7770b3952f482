/// A function, initialiser or computed property, and the lines it takes with its signature.
///
/// Found by indentation, which the formatter keeps exact: it begins at its keyword and ends at the
/// brace that closes it, as far in as its first line.
struct FunctionSpan {
    /// 1-based.
    let firstLine: Int
    let count: Int

    /// All functions of a file that have a body.
    static func all(in lines: [String]) -> [FunctionSpan] {
        lines.indices.compactMap { span(from: $0, in: lines) }
    }

    private static func span(from start: Int, in lines: [String]) -> FunctionSpan? {
        guard opens(lines[start]), !lines[start].hasSuffix("}"),
            let body = body(after: start, in: lines)
        else { return nil }
        let depth = indentation(lines[start])
        let end = lines[(body + 1)...].firstIndex {
            indentation($0) == depth && $0.dropFirst(depth).hasPrefix("}")
        }
        return end.map { FunctionSpan(firstLine: start + 1, count: $0 - start + 1) }
    }

    /// The line that opens the body; `nil` for a requirement of a protocol.
    private static func body(after start: Int, in lines: [String]) -> Int? {
        let depth = indentation(lines[start])
        for index in start..<lines.count {
            if lines[index].hasSuffix("{") { return index }
            let next = index + 1 < lines.count ? lines[index + 1] : ""
            let goesOn =
                indentation(next) > depth
                || next.dropFirst(depth).prefixMatch(of: /\)|\{|->|throws|async|where/) != nil
            if next.isEmpty || !goesOn { return nil }
        }
        return nil
    }

    private static func indentation(_ line: String) -> Int {
        line.prefix { $0 == " " }.count
    }

    /// Whether a function, initialiser or computed property begins in this line.
    private static func opens(_ line: String) -> Bool {
        guard
            let keyword = line.split(separator: " ").first(where: {
                !$0.hasPrefix("@") && !modifiers.contains($0)
            })
        else { return false }
        if keyword == "var" { return line.hasSuffix("{") }
        return keyword == "func" || keyword == "deinit"
            || ["init(", "init?(", "init<", "subscript(", "subscript<"].contains {
                keyword.hasPrefix($0)
            }
    }

    private static let modifiers: Set<Substring> = [
        "package", "private", "fileprivate", "private(set)", "public", "static", "mutating",
        "nonisolated", "override", "final", "convenience", "required",
    ]
}
