import CPCRE2
import Synchronization

/// One regular expression, compiled by PCRE2, and by its just-in-time compiler when it is matched
/// for the first time: most expressions of a rule folder are never matched in a small archive.
///
/// `@unchecked Sendable` is safe because the compiled code is only read after `init` returns, but
/// for the just-in-time compiler, which one thread runs while all others wait; what PCRE2 writes to
/// while it matches is in a `MatchMemory`, which stays with its thread.
final class Expression: @unchecked Sendable {
    private let code: OpaquePointer
    /// Who matches: nobody knows until the just-in-time compiler has been asked.
    private let engine = Atomic(Engine.unknown)
    private let compiling = Mutex(())
    /// Names of groups with their numbers, in the order of the names.
    let names: [(name: String, number: Int)]
    let groupCount: Int
    let requirement: Requirement
    /// All scalars that a match may hold.
    let alphabet: ScalarSet
    /// Whether texts match alike that differ only by ASCII case and the width of punctuation.
    let ignoresForm: Bool

    /// Compiles an expression to which all kinds of apostrophes are one; throws where and why PCRE2
    /// cannot, or where it can explode.
    static func accepting(_ source: String, caseless: Bool) throws(PatternError) -> Expression {
        let accepting = Apostrophe.accepted(in: source)
        // With more spellings an expression can become too long, or explode: then as it stands.
        if accepting != source,
            let expression = try? Expression(accepting, caseless: caseless)
        {
            return expression
        }
        return try Expression(source, caseless: caseless)
    }

    /// Compiles an expression as it stands.
    private init(_ source: String, caseless: Bool) throws(PatternError) {
        code = try Self.code(for: source, caseless: caseless)
        var count: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        groupCount = Int(count)
        names = Self.names(of: code)
        let syntax = SyntaxParser.parse(source, caseless: caseless)
        requirement = Requirement(syntax?.node)
        alphabet = syntax?.node.alphabet ?? .all
        ignoresForm = syntax?.ignoresForm ?? false
        if let syntax, let offset = RepetitionCheck.explosion(in: syntax.node) {
            throw .explosive(offset: offset)
        }
    }

    deinit {
        pcre2_code_free_8(code)
    }

    private enum Engine: UInt8, AtomicRepresentable {
        case unknown
        case machineCode
        case interpreter
    }

    /// Whether there is machine code; without it the interpreter matches.
    private var isJustInTime: Bool {
        switch engine.load(ordering: .acquiring) {
        case .unknown: compiling.withLock { _ in compileJustInTime() }
        case .machineCode: true
        case .interpreter: false
        }
    }

    private func compileJustInTime() -> Bool {
        // Another thread may have been quicker.
        if engine.load(ordering: .acquiring) == .unknown {
            pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
            var size = 0
            pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_JITSIZE), &size)
            engine.store(size > 0 ? .machineCode : .interpreter, ordering: .releasing)
        }
        return engine.load(ordering: .acquiring) == .machineCode
    }

    /// Throws where and why PCRE2 cannot read an expression. Much cheaper than compiling it for
    /// use; does not tell whether it can explode.
    static func checkSyntax(of source: String) throws(PatternError) {
        pcre2_code_free_8(try code(for: source, caseless: true))
    }

    /// PCRE2's code of an expression, with further options; to be freed by who asks for it.
    static func code(
        for source: String, caseless: Bool, options more: UInt32 = 0
    ) throws(PatternError) -> OpaquePointer {
        var status: Int32 = 0
        var offset = 0
        // Not PCRE2_MATCH_INVALID_UTF: with it, the machine code of PCRE2 10.42 takes no Chinese
        // character for \S, \D or \W. Texts are valid UTF-8 before they come here.
        var options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | more
        if caseless { options |= PCRE2_CASELESS }
        let bytes = Array(source.utf8)
        guard
            let code = pcre2_compile_8(bytes, bytes.count, options, &status, &offset, nil)
        else {
            throw .invalid(offset: offset, reason: message(for: status))
        }
        return code
    }

    /// The first match at or behind byte `start`. An empty match does not count.
    ///
    /// Look-behinds see the whole of `text`, and nothing else. `text` must be valid UTF-8.
    func firstMatch(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, memory: MatchMemory
    ) -> MatchOutcome {
        match(text, from: start, into: memory.match, memory: memory)
    }

    /// The named groups of the match that `firstMatch` finds from the same `start`.
    func groups(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, memory: MatchMemory
    ) -> [String: Range<Int>] {
        guard case .found = match(text, from: start, into: memory.groups, memory: memory),
            let offsets = pcre2_get_ovector_pointer_8(memory.groups)
        else { return [:] }
        var groups: [String: Range<Int>] = [:]
        for (name, number) in names where groups[name] == nil {
            let (lower, upper) = (offsets[2 * number], offsets[2 * number + 1])
            if lower != spotcheck_pcre2_unset(), lower <= upper { groups[name] = lower..<upper }
        }
        return groups
    }

    private func match(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, into data: OpaquePointer,
        memory: MatchMemory
    ) -> MatchOutcome {
        let status =
            isJustInTime
            ? pcre2_jit_match_8(
                code, text.baseAddress, text.count, start, PCRE2_NOTEMPTY, data, memory.context)
            : pcre2_match_8(
                code, text.baseAddress, text.count, start, PCRE2_NOTEMPTY | PCRE2_NO_UTF_CHECK,
                data, memory.context)
        if status == PCRE2_ERROR_NOMATCH { return .none }
        guard status >= 0, let offsets = pcre2_get_ovector_pointer_8(data),
            offsets[0] < offsets[1]
        else { return .undetermined }
        return .found(offsets[0]..<offsets[1])
    }

    private static func message(for status: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(status, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
    }

    /// Reads PCRE2's table: entries of equal size, each the number in two bytes and the name with
    /// a closing zero.
    private static func names(of code: OpaquePointer) -> [(name: String, number: Int)] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table else { return [] }
        return (0..<Int(count)).map { index in
            let entry = UnsafeBufferPointer(start: table + index * Int(size), count: Int(size))
            let name = entry.dropFirst(2).prefix { $0 != 0 }
            return (String(decoding: name, as: UTF8.self), Int(entry[0]) << 8 | Int(entry[1]))
        }
    }
}
