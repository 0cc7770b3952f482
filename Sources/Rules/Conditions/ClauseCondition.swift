import Patterns
import Transcripts
import Wording

/// One clause of the message (see `ClauseCut`) meets a condition by itself: all that the condition
/// says of words and of whom they speak holds within that clause.
///
/// With `fills` the hits must also make up such a share of the clause: 您好 alone greets, and so does
/// 老板好呀, while 念旧好呀 says something else. A hit that begins in the clause before counts for
/// both. What a condition says about the message as a whole (its length, its kind, its neighbours)
/// is looked up as ever.
struct ClauseCondition: ConditionKind {
    static let keys: [any FileKey] = [clause, fills]
    private static let clause = Key.part("clause", .condition, .keyClause)
    private static let fills = Key.number("fills", in: 0.1...1, .keyFills)
    let part: Condition
    /// The least share of the clause's characters, blanks and punctuation not counted.
    let fills: Double

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(clause) else {
            if let place = fields[fills.name] { throw place.error(.fillsWithoutClause) }
            return nil
        }
        return ClauseCondition(
            part: try Condition(value, in: scope, &compiler), fills: try fields.read(fills) ?? 0)
    }

    var needs: Set<Int>? { part.needs }

    var allNeeds: [Set<Int>] { part.allNeeds }

    var cost: Int { 4 + 3 * part.cost }

    var phrase: Phrase {
        .inOneClause(part.content, percent: fills > 0 ? Int((fills * 100).rounded()) : nil)
    }

    func places(in view: ChatView) -> PieceSet { part.places(in: view) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        // Clauses are cut only where it may hold.
        guard part.places(in: view).contains(message) else { return nil }
        var seen: [Span]?
        for clause in view.clauses(of: message) {
            let spans = view.confined(to: clause, of: message) {
                part.matchPart(message, in: view, trigger: trigger)
            }
            guard let spans, fills == 0 || share(of: spans, in: clause, view) >= fills else {
                continue
            }
            let own = spans.isEmpty ? [Span(message: message, range: clause)] : spans
            seen = (seen ?? []) + own
        }
        return seen
    }

    /// How much of a clause some spans make up.
    private func share(of spans: [Span], in clause: Range<Int>, _ view: ChatView) -> Double {
        let ranges = spans.compactMap(\.range)
        var (all, hit) = (0, 0)
        var position = clause.lowerBound
        for scalar in String(decoding: view.conversation.text[clause], as: UTF8.self).unicodeScalars
        {
            if scalar.isCounted, !scalar.properties.isPatternSyntax {
                all += 1
                if ranges.contains(where: { $0.contains(position) }) { hit += 1 }
            }
            position += scalar.utf8.count
        }
        return all == 0 ? 0 : Double(hit) / Double(all) + 1e-9
    }
}
