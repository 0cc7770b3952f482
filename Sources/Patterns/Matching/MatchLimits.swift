/// How much work one expression may do on one piece before it is given up as undetermined.
///
/// Ordinary rules on ordinary messages stay below these by three orders of magnitude; at the limit
/// of steps a match has taken about ten milliseconds.
enum MatchLimits {
    static let steps: UInt32 = 1_000_000
    /// How deeply the interpreter may nest; the JIT has its own stack of 512 KB instead.
    static let depth: UInt32 = 10_000
    static let heapKilobytes: UInt32 = 16 * 1024
}
