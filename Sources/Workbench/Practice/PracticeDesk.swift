import Foundation
import HTTPTypes
import Reports
import Rules
import Sampling
import Scoring
import Store
import Training
import Transcripts
import Wording

/// Plays practice chats: the one place of the workbench that knows the coach, which serves one
/// request after the other. Nothing but the lines of a record is kept between requests.
actor PracticeDesk {
    private let rules: RulePack
    private let card: SourceText?
    private var made: Coach?

    /// - Parameter scorecard: the standard one where it is `nil`.
    init(_ rules: RulePack, scorecard: SourceText?) {
        self.rules = rules
        card = scorecard
    }

    /// Read at the first chat. Throws what is wrong with scenarios.
    private func coach() throws -> Coach {
        if let made { return made }
        guard let source = card ?? rules.scorecards["standard"] else { throw NoScorecard() }
        let coach = try Coach(rules, scorecard: try Scorecard(source))
        made = coach
        return coach
    }

    /// All scenarios, those for exams among them, in the order of their ids.
    func scenarios() throws -> [Scenario] {
        rules.scenarios.isEmpty ? [] : try coach().book.scenarios
    }

    /// The first line of a chat.
    func opening(
        of scenario: Scenario, session: String, trainee: String, at now: Timestamp, exam: String?
    ) throws -> PracticeLine {
        let calendar = rules.rules.calendar
        let clock = PracticeDay.start(of: scenario, today: now, in: calendar)
        return .start(
            .init(
                session: session, scenario: scenario.id, scenarioDigest: scenario.digest,
                rulesDigest: rules.digest, trainee: trainee, at: now.milliseconds,
                clock: clock.milliseconds, exam: exam))
    }

    /// A chat as far as it came by now. Throws where the scenario or the rules have changed since.
    func play(_ lines: [String], at now: Timestamp) throws -> PlayedPractice {
        let record = try PracticeRecord(lines.joined(separator: "\n") + "\n", name: "practice")
        let coach = try coach()
        guard let scenario = scenario(of: record, by: coach),
            let played = record.played(of: scenario, by: coach)
        else { throw ScenarioChangedSince(id: record.start.scenario) }
        var session = played.session
        let since = record.lastMoment
        if record.end == nil { session.wait(max(0, now.milliseconds - since.milliseconds)) }
        return PlayedPractice(
            record: record, session: session, replies: played.replies, since: since,
            result: record.end == nil ? nil : PracticeResult(of: session, by: coach),
            lessons: lessons(record, by: coach))
    }

    /// The scenario of a chat; `nil` where it, or a rule, has changed since.
    private func scenario(of record: PracticeRecord, by coach: Coach) -> Scenario? {
        guard record.start.rulesDigest == rules.digest else { return nil }
        let scenario = coach.book.scenarios.first { $0.id == record.start.scenario }
        return scenario?.digest == record.start.scenarioDigest ? scenario : nil
    }

    /// A chat as it was kept, where the scenario or the rules have changed since; `nil` where it can
    /// be played.
    func kept(_ lines: [String]) throws -> KeptPractice? {
        let record = try PracticeRecord(lines.joined(separator: "\n") + "\n", name: "practice")
        let coach = try coach()
        if scenario(of: record, by: coach) != nil { return nil }
        return KeptPractice(
            record: record,
            scenario: coach.book.scenarios.first { $0.id == record.start.scenario },
            scorecard: coach.scorer.scorecard, lessons: lessons(record, by: coach))
    }

    /// What a chat of an exam came to by now: as it was kept at its end, whatever has changed since.
    /// `nil` where it is not finished, and cannot be played any more.
    func examChat(_ lines: [String], at now: Timestamp) throws -> ExamChat? {
        let record = try PracticeRecord(lines.joined(separator: "\n") + "\n", name: "practice")
        let coach = try coach()
        let id = record.start.scenario
        if let end = record.end {
            let title = coach.book.scenarios.first { $0.id == id }?.title ?? Phrase(id)
            return ExamChat(end, of: id, title: title, scorecard: coach.scorer.scorecard)
        }
        if scenario(of: record, by: coach) == nil { return nil }
        return ExamChat(PracticeResult(of: try play(lines, at: now).session, by: coach))
    }

    /// The scorecard that exams are scored by.
    func scorecard() throws -> Scorecard { try coach().scorer.scorecard }

    /// A reply to a chat: the lines to keep, and whether it was sent before the customer left.
    func reply(
        _ texts: [String], to lines: [String], at now: Timestamp
    ) throws -> (lines: [PracticeLine], isSent: Bool) {
        let record = try PracticeRecord(lines.joined(separator: "\n") + "\n", name: "practice")
        let coach = try coach()
        guard let scenario = scenario(of: record, by: coach),
            var session = record.played(of: scenario, by: coach)?.session
        else { throw ScenarioChangedSince(id: record.start.scenario) }
        let after = max(0, now.milliseconds - record.lastMoment.milliseconds)
        let feedback = session.reply(texts, after: after, by: coach)
        var added = [PracticeLine.reply(texts, after: after)]
        if session.isOver { added.append(.end(PracticeResult(of: session, by: coach))) }
        return (added, feedback != nil)
    }

    /// The last line of a chat that is closed; `nil` while the customer still has something to say.
    func ending(of lines: [String], at now: Timestamp) throws -> PracticeLine? {
        var played = try play(lines, at: now)
        guard played.session.isClosing else { return nil }
        played.session.close()
        var line = PracticeLine.end(PracticeResult(of: played.session, by: try coach()))
        line.after = max(0, now.milliseconds - played.since.milliseconds)
        return line
    }

    /// The cards of the rules that a finished chat broke.
    private func lessons(_ record: PracticeRecord, by coach: Coach) -> [RuleCard] {
        (record.end?.broken.keys.sorted() ?? []).compactMap { coach.card($0) }
    }

    /// The questions that can be asked today in a language.
    func deck(_ language: Language, today: LocalDate) -> DrillDeck {
        DrillDeck(rules.rules, language: language, today: today)
    }
}

/// A chat as far as it came.
struct PlayedPractice: Sendable {
    let record: PracticeRecord
    var session: PracticeSession
    /// What there is to say of each reply; `nil` for one that came when the customer had left.
    let replies: [Feedback?]
    /// When the last reply came, by the wall's clock.
    let since: Timestamp
    /// `nil` while the chat goes on.
    let result: PracticeResult?
    let lessons: [RuleCard]
}

/// A scenario, or the rules, are not those with which a chat was begun.
struct ScenarioChangedSince: Explained {
    let id: String
    var phrase: Phrase { .scenarioChanged(id) }
}
