import Wording

/// The message says again what the other side has just said: a share of its characters stands, in
/// runs of three or more, in the other side's last turn before it.
///
/// It is a share of the message itself, so that one who quotes a question and then answers it
/// echoes less than one who only quotes it. Blanks, punctuation, emoji, particles and the
/// difference of 您 and 你 do not count.
struct EchoCondition: ConditionKind {
    static let keys: [any FileKey] = [echoes]
    private static let echoes = Key.part("echoes", .mapping(limits), .keyEchoes)
    private static let limits = MappingShape([share, least])
    private static let share = Key.number("share", in: 0.3...1, .keyEchoShare)
    private static let least = Key.integer("length", in: 3...1000, .keyEchoLength)
    private static let run = 3
    let share: Double
    /// Messages that are shorter than this, in characters that count, never echo.
    let length: Int

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(echoes) else { return nil }
        let limits = try value.fields(of: limits)
        return EchoCondition(
            share: try limits.read(share) ?? 0.8, length: try limits.read(least) ?? 6)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 15 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .echoesOther(percent: Int((share * 100).rounded())) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let own = view.essence(of: message)
        guard own.count >= length else { return nil }
        let said = view.prompt(of: message).withUnsafeBufferPointer(Essence.read)
        guard said.count >= Self.run else { return nil }
        let copied = Self.copied(own, from: said)
        return Double(copied) >= share * Double(own.count) - 1e-9 ? [] : nil
    }

    /// How many characters lie in a run that stands in both.
    private static func copied(_ own: [UInt32], from said: [UInt32]) -> Int {
        let runs = Set((0...said.count - run).map { Array(said[$0..<$0 + run]) })
        var covered = 0
        var reached = 0
        for start in 0...own.count - run where runs.contains(Array(own[start..<start + run])) {
            covered += start + run - max(start, reached)
            reached = start + run
        }
        return covered
    }
}
