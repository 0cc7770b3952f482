/// What to look for.
package enum Needle: Hashable, Sendable {
    /// Literal words, any of them. The longest wins where several begin at the same place.
    ///
    /// Where an edge of a word is an ASCII letter or digit, its neighbour in the text must not be
    /// one: `ass` is not in `class`, but `vx` is in `加vx吧`.
    case words([String])
    /// One regular expression in the syntax of PCRE2.
    ///
    /// `\w`, `\d` and `\b` know ASCII only, unless the expression begins with `(*UCP)`.
    case pattern(String)
    /// Several expressions, any of them, as if they were joined by `|`: of those that overlap the
    /// one that begins first has a hit, and of those that begin together the first of the list.
    /// `apart`: each has its own hits, whether they overlap or not.
    case expressions([String], apart: Bool = false)

    /// The expressions that it is made of.
    var sources: [String] {
        switch self {
        case .words: []
        case .pattern(let source): [source]
        case .expressions(let sources, let apart):
            apart || Self.isSafe(sources) ? sources : [Self.joined(sources)]
        }
    }

    /// Whether expressions match by themselves as they do joined: none moves the start of its
    /// match, and none tells PCRE2 how to go on after it has failed.
    private static func isSafe(_ sources: [String]) -> Bool {
        !sources.contains { source in
            zip(source.utf8, source.utf8.dropFirst()).contains { one, next in
                one == UInt8(ascii: "\\") && [UInt8(ascii: "K"), UInt8(ascii: "G")].contains(next)
                    || one == UInt8(ascii: "(") && next == UInt8(ascii: "*")
            }
        }
    }

    private static func joined(_ sources: [String]) -> String {
        sources.map { "(?:\($0))" }.joined(separator: "|")
    }
}
