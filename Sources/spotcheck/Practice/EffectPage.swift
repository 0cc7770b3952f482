import Reports
import Training
import Wording

/// What training did, in plain words and as a row.
struct EffectPage {
    private let effect: TrainingEffect
    private let span: Int
    private let least: Int
    private let seed: UInt64

    init(_ effect: TrainingEffect, span: Int, least: Int, seed: UInt64) {
        self.effect = effect
        self.span = span
        self.least = least
        self.seed = seed
    }

    func show(_ output: OutputOptions, in language: Language) throws {
        if output.format != .table { return try output.show(table, in: language) }
        try TextSink.show(sentences.map { "· " + $0(language) + "\n" }.joined())
    }

    /// What can be said, how it was got, and what it leaves open.
    private var sentences: [Phrase] {
        var sentences = [headline]
        if let ours = effect.trainedChange, let theirs = effect.othersChange {
            sentences.append(
                .effectChanges(
                    trained: signed(ours), theirs: signed(theirs), agents: effect.trained,
                    others: effect.others))
        }
        if !effect.leftOut.isEmpty {
            sentences.append(.effectLeftOut(effect.leftOut, least: least))
        }
        return sentences + [.effectMethod(span: span, seed: seed)]
    }

    private var headline: Phrase {
        let number = signed(effect.effect ?? 0)
        let range = (signed(effect.low ?? 0), signed(effect.high ?? 0))
        return switch effect.verdict {
        case .better: .effectBetter(number, low: range.0, high: range.1)
        case .worse: .effectWorse(number, low: range.0, high: range.1)
        case .unclear: .effectUnclear(number, low: range.0, high: range.1)
        case .tooFew:
            .effectTooFew(effect.trained, effect.others, fewest: TrainingEffect.fewest)
        }
    }

    private func signed(_ number: Double) -> String {
        (number > 0 ? "+" : "") + NumberText.fixed(number, places: 1)
    }

    private var table: Table {
        func points(_ number: Double?) -> Cell { number.map { .number($0, places: 2) } ?? .none }
        return Table(
            columns: [
                .init("trained", .columnTrained, .trailing),
                .init("others", .columnOthers, .trailing),
                .init("trained_change", .columnTrainedChange, .trailing),
                .init("others_change", .columnOthersChange, .trailing),
                .init("effect", .columnEffect, .trailing), .init("low", .columnRangeLow, .trailing),
                .init("high", .columnRangeHigh, .trailing), .init("verdict", .columnEnding),
            ],
            rows: [
                [
                    .integer(effect.trained), .integer(effect.others),
                    points(effect.trainedChange), points(effect.othersChange),
                    points(effect.effect), points(effect.low), points(effect.high),
                    .coded("\(effect.verdict)", headline),
                ]
            ])
    }
}
