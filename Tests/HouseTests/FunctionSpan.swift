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
        let depths = lines.map { line in line.utf8.prefix { $0 == UInt8(ascii: " ") }.count }
        return lines.indices.filter { opens(lines[$0]) }
            .compactMap { span(from: $0, in: lines, depths) }
    }

    private static func span(
        from start: Int, in lines: [String], _ depths: [Int]
    ) -> FunctionSpan? {
        guard !lines[start].hasSuffix("}"), let body = body(after: start, in: lines, depths) else {
            return nil
        }
        let end = lines[(body + 1)...].indices.first {
            depths[$0] == depths[start] && lines[$0].dropFirst(depths[start]).hasPrefix("}")
        }
        return end.map { FunctionSpan(firstLine: start + 1, count: $0 - start + 1) }
    }

    /// The line that opens the body; `nil` for a requirement of a protocol.
    private static func body(after start: Int, in lines: [String], _ depths: [Int]) -> Int? {
        for index in start..<lines.count {
            if lines[index].hasSuffix("{") { return index }
            guard index + 1 < lines.count, !lines[index + 1].isEmpty else { return nil }
            let next = lines[index + 1].dropFirst(depths[start])
            let goesOn =
                depths[index + 1] > depths[start]
                || [")", "{", "->", "throws", "async", "where"].contains(where: next.hasPrefix)
            if !goesOn { return nil }
        }
        return nil
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
