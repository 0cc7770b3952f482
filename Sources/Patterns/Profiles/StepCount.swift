import CPCRE2

/// Counts how many items of an expression PCRE2 enters while it looks for a match: what a text
/// costs, the same on every machine.
enum StepCount {
    /// The items entered until the first match or the end of the text; a million at most. PCRE2's
    /// own shortcuts, such as skipping to a first character, are taken as they are.
    static func steps(of expression: String, on text: String) throws(PatternError) -> Int {
        let code = try Expression.code(
            for: expression, caseless: true, options: PCRE2_AUTO_CALLOUT)
        defer { pcre2_code_free_8(code) }
        let memory = MatchMemory(groupCount: 0)
        var count = 0
        let bytes = Array(text.utf8)
        withUnsafeMutablePointer(to: &count) { counter in
            pcre2_set_callout_8(
                memory.context,
                { _, counter in
                    guard let counter = counter?.assumingMemoryBound(to: Int.self) else { return 0 }
                    counter.pointee += 1
                    return counter.pointee < 1_000_000 ? 0 : PCRE2_ERROR_CALLOUT
                }, counter)
            _ = pcre2_match_8(
                code, bytes, bytes.count, 0, PCRE2_NOTEMPTY, memory.match, memory.context)
        }
        return count
    }
}
