/// The rule files and shared conditions of a run, and how far they are read: who refers to another
/// has it read first, and one who is being read already closes a circle.
struct RuleShelf {
    /// By id, as they stand on disk.
    let rules: [String: SourceText]
    /// By name, as they stand on disk.
    let conditions: [String: SourceText]
    /// What came of reading a rule.
    var read: [String: Result<Rule, FileError>] = [:]
    /// Rules that are being read, outermost first.
    var reading: [String] = []
    /// Shared conditions that are being read, outermost first.
    var using: [String] = []
    /// Shared conditions that were used.
    var used: Set<String> = []

    /// Of two files with one name, the earlier rule and the later condition count.
    init(
        rules: [(id: String, source: SourceText)] = [],
        conditions: [(name: String, source: SourceText)] = []
    ) {
        self.rules = Dictionary(rules.map { ($0.id, $0.source) }) { first, _ in first }
        self.conditions = Dictionary(conditions.map { ($0.name, $0.source) }) { $1 }
    }

    /// From a name that is being read to itself again; `nil` where it closes no circle.
    static func circle(_ name: String, in names: [String]) -> [String]? {
        names.firstIndex(of: name).map { names[$0...] + [name] }
    }
}
