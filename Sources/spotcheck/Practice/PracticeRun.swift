import ArgumentParser
import Foundation
import Reports
import Rules
import Training
import Transcripts
import Wording

/// A practice chat in the terminal: reads replies, shows what the rules say and what the customer
/// answers, and keeps the record.
struct PracticeRun {
    let coach: Coach
    let rulesDigest: String
    let practice: PracticeOptions
    let format: TableFormat
    let language: Language

    /// Plays a scenario, or goes on with the last chat of the trainee that was not finished.
    func run(scenario id: String?) throws {
        let source = ReplySource()
        let screen = screen()
        var session = try id.map(begin) ?? resumed()
        try screen.open(session, prompts: source.isTerminal)
        var left = Int64.max
        if try converse(&session, with: source, on: screen, left: &left) == .left {
            try screen.say(practice.history == nil ? .practiceBrokenOff : .practiceKept)
            return
        }
        let result = PracticeResult(of: session, by: coach)
        try practice.folder?.add(.end(result), to: session.chat.id)
        try show(result, on: screen)
    }

    private func show(_ result: PracticeResult, on screen: PracticeScreen) throws {
        if format == .table { return try screen.show(result) }
        try TextSink.show(ResultTable.of(result).text(format, language: language))
    }

    // MARK: Exams

    /// Plays scenarios one after the other without a comment, until all are done, the time is over
    /// or the trainee leaves; the chats as far as they came.
    func sit(
        _ scenarios: [Scenario], criteria: ExamResult.Criteria, milliseconds: Int64, exam: String
    ) throws -> [PracticeResult] {
        let source = ReplySource()
        let screen = screen(isExam: true)
        var (results, left): ([PracticeResult], Int64) = ([], milliseconds)
        try screen.say(
            .examRules(
                chats: scenarios.count, minutes: Int(milliseconds / 60_000),
                total: criteria.total.text,
                dimension: NumberText.percent(criteria.dimension),
                satisfied: criteria.satisfied(of: scenarios.count)))
        for (number, scenario) in scenarios.enumerated() {
            let minutes = (left + 59_999) / 60_000
            try screen.put("")
            try screen.say(.examChat(number + 1, of: scenarios.count, minutes: minutes))
            var session = try begin(scenario, exam: exam)
            try screen.open(session, prompts: false)
            let outcome = try converse(&session, with: source, on: screen, left: &left)
            let result = PracticeResult(of: session, by: coach)
            try practice.folder?.add(.end(result), to: session.chat.id)
            results.append(result)
            if left <= 0 { try screen.say(.examTimeOver) }
            if outcome == .left || left <= 0 { break }
        }
        return results
    }

    // MARK: Beginnings

    private func screen(isExam: Bool = false) -> PracticeScreen {
        PracticeScreen(
            coach: coach, language: language, colored: OutputOptions.colored,
            zone: coach.calendar.timeZone, toStdout: format == .table, isExam: isExam)
    }

    private func begin(_ id: String) throws -> PracticeSession {
        let scenario = try coach.book.scenario(id)
        if scenario.isForExams { throw ExamScenario(id: id) }
        return try begin(scenario)
    }

    private func begin(_ scenario: Scenario, exam: String? = nil) throws -> PracticeSession {
        let now = Timestamp.now
        let name = SessionName.of(practice.trainee, scenario.id, at: now)
        let clock = PracticeDay.start(of: scenario, today: now, in: coach.calendar)
        guard
            let session = PracticeSession(
                of: scenario, id: name, trainee: practice.trainee, start: clock)
        else { throw NoScenarios() }
        try practice.folder?.add(
            .start(
                .init(
                    session: name, scenario: scenario.id, scenarioDigest: scenario.digest,
                    rulesDigest: rulesDigest, trainee: practice.trainee, at: now.milliseconds,
                    clock: clock.milliseconds, exam: exam)), to: name)
        return session
    }

    private func resumed() throws -> PracticeSession {
        let open = try practice.folder?.records(of: practice.trainee)
            .last { $0.end == nil && $0.start.exam == nil }
        guard let open else { throw NothingToResume(trainee: practice.trainee) }
        let scenario = try coach.book.scenario(open.start.scenario)
        guard open.start.rulesDigest == rulesDigest,
            let session = open.session(of: scenario, by: coach)
        else { throw ScenarioChanged(id: scenario.id) }
        return session
    }

    // MARK: The chat

    private enum Outcome {
        case finished
        case left
    }

    /// What is written and not yet sent, and the time since the customer's last word.
    private struct Draft {
        var texts: [String] = []
        var passed: Int64 = 0
    }

    /// - Parameter left: milliseconds that are left for it; what is used is taken off.
    private func converse(
        _ session: inout PracticeSession, with source: ReplySource, on screen: PracticeScreen,
        left: inout Int64
    ) throws -> Outcome {
        var draft = Draft()
        while !session.isOver && left > 0 {
            let due = session.nextReminder.map { max(0, $0.since(session.now)) }
            let input = source.next(within: left == .max ? due : min(due ?? left, left))
            left -= input.time
            if left <= 0 { return .left }
            switch input {
            case .end:
                if !session.isClosing { return .left }
                session.close()
            case .nothing(let time):
                draft.passed += time
                try screen.show(session.wait(time), of: session)
            case .line(let line, let time):
                let command = Command(line)
                if command.isQuit { return .left }
                try carryOut(command, line, time, &draft, &session, on: screen)
            }
        }
        return .finished
    }

    private func carryOut(
        _ command: Command, _ line: String, _ time: Int64, _ draft: inout Draft,
        _ session: inout PracticeSession, on screen: PracticeScreen
    ) throws {
        switch command {
        case .quit: return
        case .hint where screen.isExam:
            draft.passed += time
            try screen.show(session.wait(time), of: session)
            try screen.say(.practiceNoHint)
        case .hint:
            draft.passed += time
            session.wait(time)
            try practice.folder?.add(.hint, to: session.chat.id)
            try screen.hint(session.hint())
        case .more(let text):
            draft.texts.append(text)
            session.wait(time)
            draft.passed += time
        case .none where draft.texts.isEmpty:
            draft.passed += time
            try screen.show(session.wait(time), of: session)
            session.close()
        case .none, .text:
            draft.texts += line.isEmpty ? [] : [line]
            try reply(draft.texts, time, draft.passed, &session, on: screen)
            draft = Draft()
        }
    }

    /// Writes a reply; `passed` is the time before the last input, which the session knows already.
    private func reply(
        _ texts: [String], _ time: Int64, _ passed: Int64, _ session: inout PracticeSession,
        on screen: PracticeScreen
    ) throws {
        let before = session.chat.messages.count
        let feedback = session.reply(texts, after: time, by: coach)
        try practice.folder?.add(.reply(texts, after: passed + time), to: session.chat.id)
        if let feedback {
            try screen.show(feedback, of: session, from: before)
        } else {
            try screen.gone(session, from: before)
        }
    }

    /// What a line from the trainee asks for.
    private enum Command {
        case text
        /// An empty line.
        case none
        /// A message to which more is added before the reply goes out.
        case more(String)
        case hint
        case quit

        var isQuit: Bool {
            if case .quit = self { return true }
            return false
        }

        init(_ line: String) {
            let word = line.trimmingCharacters(in: .whitespaces).lowercased()
            switch word {
            case "": self = .none
            case "/hint", "/提示": self = .hint
            case "/quit", "/exit", "/退出": self = .quit
            default: self = line.hasSuffix("\\") ? .more(String(line.dropLast())) : .text
            }
        }
    }
}

/// Names of chats of practice.
enum SessionName {
    /// `20261122T193000123Z-xiaomei-late-parcel`, of characters that file names may have.
    static func of(_ trainee: String, _ scenario: String, at moment: Timestamp) -> String {
        let time = LocalTime(moment, zone: .gmt)
        let stamp = time.day.filter(\.isNumber) + "T" + time.clock.filter(\.isNumber)
        let rest = String(1000 + moment.milliseconds % 1000).dropFirst()
        return "\(stamp)\(rest)Z-\(plain(trainee))-\(scenario)"
    }

    /// A name with nothing but letters, digits and hyphens.
    static func plain(_ name: String) -> String {
        String(name.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
}

/// Nothing of a trainee waits to be finished.
struct NothingToResume: Explained {
    let trainee: String
    var phrase: Phrase { .nothingToResume(trainee) }
}

/// A scenario, or the rules, are not those with which a chat was begun.
struct ScenarioChanged: Explained {
    let id: String
    var phrase: Phrase { .scenarioChanged(id) }
}

/// A scenario that is kept for exams.
struct ExamScenario: Explained {
    let id: String
    var phrase: Phrase { .examScenario(id) }
}
