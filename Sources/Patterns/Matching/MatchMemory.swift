import CPCRE2

/// The memory that PCRE2 writes to while it matches, and the limits within which it may.
///
/// One for each worker: it must not be shared between threads.
final class MatchMemory {
    /// Receives the whole match and no groups.
    let match: OpaquePointer
    /// Receives the groups as well.
    let groups: OpaquePointer
    let context: OpaquePointer
    private let stack: OpaquePointer?

    /// - Parameter groupCount: the largest number of groups of the expressions to match.
    init(groupCount: Int) {
        guard let match = pcre2_match_data_create_8(1, nil),
            let groups = pcre2_match_data_create_8(UInt32(groupCount + 1), nil),
            let context = pcre2_match_context_create_8(nil)
        else { fatalError("Out of memory for the match data of PCRE2.") }
        self.match = match
        self.groups = groups
        self.context = context
        stack = pcre2_jit_stack_create_8(32 * 1024, 512 * 1024, nil)
        pcre2_set_match_limit_8(context, MatchLimits.steps)
        pcre2_set_depth_limit_8(context, MatchLimits.depth)
        pcre2_set_heap_limit_8(context, MatchLimits.heapKilobytes)
        if let stack {
            // Without a function the last argument is the stack itself.
            pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
        }
    }

    deinit {
        pcre2_match_data_free_8(match)
        pcre2_match_data_free_8(groups)
        pcre2_match_context_free_8(context)
        if let stack { pcre2_jit_stack_free_8(stack) }
    }
}
