import Rules
import Scoring
import TestSupport
import Testing
import Wording

/// The shipped rules do what their authors say. A failure points at the line of the rule file.
struct RulePackTests {
    @Test func `All rules, lists, facts and the calendar load without a mistake`() throws {
        do {
            _ = try ShippedPack.loaded.get()
        } catch let mistakes as FileErrors {
            for mistake in mistakes.errors {
                Issue.record(
                    "\(mistake.phrase.en)",
                    sourceLocation: Self.place(mistake.path, mistake.line, mistake.column))
            }
        }
    }

    @Test func `Every fixture comes out as its author says`() throws {
        guard let pack = ShippedPack.pack else { return }
        for failure in FixtureCheck.failures(of: pack.rules) {
            Issue.record(
                "\(failure.rule): \(failure.problem.en)",
                sourceLocation: Self.place(failure.path, failure.line))
        }
    }

    @Test func `Lint finds no error in the shipped rules`() throws {
        let lint = try RuleLint(folders: [Repository.path("rules")]) { "\($0.count)" }
        for message in lint.messages where message.severity == .error {
            Issue.record(
                "\(message.text.en) [\(message.check.rawValue)]",
                sourceLocation: Self.place(message.path, message.line, message.column))
        }
    }

    @Test(arguments: ShippedPack.rules)
    func `A rule has a chat that it flags and a chat that it lets pass`(rule: Rule) {
        let kinds = Set(rule.fixtures.map(\.expectation))
        if !kinds.isSuperset(of: [.flag, .pass]) {
            Issue.record("fixtures both ways", sourceLocation: Self.place(rule.path, 1))
        }
    }

    @Test(arguments: ShippedPack.rules)
    func `A fixture says where the violation is`(rule: Rule) {
        for fixture in rule.fixtures where fixture.expectation == .flag {
            if !fixture.script.contains("# <- here") {
                Issue.record(
                    "no line is marked with `# <- here`",
                    sourceLocation: Self.place(rule.path, fixture.line))
            }
        }
    }

    @Test(arguments: ShippedPack.rules)
    func `The id of a rule is its path`(rule: Rule) {
        #expect(rule.path == Repository.path("rules/\(rule.card.id).yaml"))
    }

    @Test(arguments: ShippedPack.rules)
    func `What people read about a rule is there in both languages`(rule: Rule) {
        let card = rule.card
        for text in [card.title, card.why, card.instead, card.falseAlarms] {
            let isChinese = text.zh.contains(/\p{Han}/)
            let isEnglish = text.en.contains(/[A-Za-z]/) && text.en != text.zh
            if !isChinese || !isEnglish {
                Issue.record("\(text)", sourceLocation: Self.place(rule.path, 1))
            }
        }
    }

    @Test func `The standard scorecard prices every dimension that a rule names`() throws {
        guard let pack = ShippedPack.pack else { return }
        let scorecard = try Scorecard(try #require(pack.scorecards["standard"]))
        let priced = Set(scorecard.dimensions.map(\.id))
        let named = Set(pack.rules.cards.map(\.dimension))
        #expect(named.subtracting(priced) == [])
        #expect(priced.subtracting(named) == [], "dimensions without a rule")
        _ = try Scorer(scorecard, rules: pack.rules.cards)
    }

    @Test func `The pack says what it is, and every scorecard can be read`() throws {
        guard let pack = ShippedPack.pack else { return }
        #expect(pack.info?.version.isEmpty == false)
        for (_, source) in pack.scorecards { _ = try Scorecard(source) }
    }

    private static func place(_ path: String, _ line: Int, _ column: Int = 1) -> SourceLocation {
        SourceLocation(
            fileID: "rules/\(path)", filePath: path, line: max(1, line),
            column: max(1, column))
    }
}

extension Rule: CustomTestStringConvertible {
    package var testDescription: String { card.id }
}
