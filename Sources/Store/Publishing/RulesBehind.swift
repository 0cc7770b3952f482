/// By which rules and which scorecard scores came about.
package struct RulesBehind: Hashable, Sendable {
    /// SHA-256 of the rules, in hexadecimal.
    package let rules: String
    package let scorecard: String
    /// The version of the rule pack; `nil` where it has none.
    package let pack: String?
}
