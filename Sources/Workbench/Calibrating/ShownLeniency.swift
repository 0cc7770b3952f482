import Reports
import Sampling
import Store
import Wording

/// One reviewer's leniency as the pages show it: never a place in an order.
struct ShownLeniency: Sendable {
    let name: String
    let gold: Measure
    let peers: Measure
    let drift: String
    let driftRange: String
    /// Before and after seeing the machine's findings.
    let before: String
    let after: String
    let violations: Int

    /// A mean difference in words.
    struct Measure: Sendable {
        let chats: String
        /// `+1.2`; a dash of too few chats.
        let mean: String
        let range: String
        let title: String
        let tone: String
    }

    /// - Parameter people: of how many enough is known, by gold chats and by colleagues.
    init(
        _ one: ReviewerLeniency, name: String, people: (gold: Int, peers: Int),
        _ language: Language
    ) {
        self.name = name
        gold = Self.measure(one.gold, among: people.gold, language)
        peers = Self.measure(one.peers, among: people.peers, language)
        let drift = one.drift
        self.drift = drift?.difference.map(Self.signed) ?? Phrase.tooFewToTell(language)
        driftRange =
            drift?.limits.map { limits in
                let word: Phrase =
                    limits.low > 0 ? .moreLenient : limits.high < 0 ? .stricter : .driftUnclear
                return "\(Self.signed(limits.low))…\(Self.signed(limits.high)) · \(word(language))"
            } ?? ""
        violations = one.violations
        before = Self.share(one.namedBefore, of: one.violations)
        after = Self.share(one.namedAfter, of: one.violations)
    }

    private static func measure(
        _ differences: [Double], among people: Int, _ language: Language
    ) -> Measure {
        let estimate = ReviewerLeniency.estimate(differences, among: people)
        let (title, tone): (Phrase, String) =
            switch ReviewerLeniency.reading(estimate) {
            case .tooFew: (.tooFewToTell, "")
            case .noDifference: (.noLeniency, "good")
            case .lenient: (.isLenient, "warn")
            case .strict: (.isStrict, "warn")
            }
        return Measure(
            chats: "\(differences.count)", mean: estimate?.mean.map(signed) ?? "–",
            range: estimate?.limits.map { "\(signed($0.low))…\(signed($0.high))" } ?? "",
            title: title(language), tone: tone)
    }

    /// `+1.2`, `-0.4`, `0.0`.
    private static func signed(_ value: Double) -> String {
        let text = NumberText.fixed(value, places: 1)
        if text == "-0.0" { return "0.0" }
        return value > 0 && text != "0.0" ? "+\(text)" : text
    }

    /// `3 / 8`; a dash where there was nothing to name.
    private static func share(_ named: Int, of all: Int) -> String {
        all == 0 ? "–" : "\(named) / \(all)"
    }
}
