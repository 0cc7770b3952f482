import Foundation
import Reports
import Rules
import Scoring
import Training
import Transcripts
import Wording

/// Shows a practice chat line by line, on stdout or, where that is for the result, on stderr.
struct PracticeScreen {
    let coach: Coach
    let language: Language
    let colored: Bool
    let zone: TimeZone
    let toStdout: Bool
    /// Whether nothing is commented on until all is over.
    let isExam: Bool

    /// What the trainee is told first, and the chat as far as it has come.
    func open(_ session: PracticeSession, prompts: Bool) throws {
        let scenario = session.scenario
        let shop = scenario.setting.shop.map { " · " + $0 } ?? ""
        try put(paint(scenario.title(language) + shop, .bold))
        try put(scenario.brief(language))
        if prompts { try say(.practiceHelp) }
        try put("")
        for message in session.chat.messages.indices { try line(message, of: session.chat) }
    }

    func say(_ phrase: Phrase) throws { try put(phrase(language)) }

    func hint(_ state: ScenarioState) throws {
        try say(state.hint.map(Phrase.practiceHint) ?? .practiceNoHint)
    }

    /// Messages of the customer that came by themselves.
    func show(_ messages: Range<Int>, of session: PracticeSession) throws {
        for message in messages { try line(message, of: session.chat) }
        if !messages.isEmpty && !isExam { try put("  " + mood(session.mood)) }
        if session.isClosing && !session.isOver { try say(.practiceClosing) }
    }

    /// A reply that came when the customer had left.
    func gone(_ session: PracticeSession, from first: Int) throws {
        try show(first..<session.chat.messages.count, of: session)
        try say(.practiceGone)
    }

    /// A reply with what the rules say of it, and the customer's answer.
    func show(_ feedback: Feedback, of session: PracticeSession, from first: Int) throws {
        if isExam { return try show(feedback.answer, of: session) }
        let marks = Dictionary(grouping: feedback.wrong.flatMap(\.spans), by: \.message)
        for message in first..<feedback.messages.upperBound {
            try line(message, of: session.chat, marked: marks[message] ?? [])
        }
        for note in PracticeNotes(feedback, language: language).lines {
            try put("  " + paint(note.text, note.style))
        }
        try put("")
        if session.isOver { return }
        if feedback.answer.isEmpty { try say(.practiceWaits) }
        for message in feedback.answer { try line(message, of: session.chat) }
        try put("  " + mood(feedback.mood))
        if session.isClosing { try say(.practiceClosing) }
    }

    /// What the chat came to.
    func show(_ result: PracticeResult) throws {
        try put(String(repeating: "─", count: 40))
        for line in ResultPage(result, coach: coach, language: language).lines {
            try put(paint(line.text, line.style))
        }
        try put("")
        let table = DimensionTable.of(result)
        try put(table.text(.table, language: language, colored: colored), end: "")
        try put("")
        for line in ResultPage(result, coach: coach, language: language).lessons {
            try put(paint(line.text, line.style))
        }
    }

    // MARK: Lines

    private func line(
        _ message: Int, of chat: Conversation, marked: [Evidence] = []
    ) throws {
        let time = chat.messages[message].time.map { LocalTime($0, zone: zone).clock } ?? ""
        let who = PlainText.line(chat.sender(of: message).name)
        let words = MarkedText.of(
            chat.words(of: message), spans: marked.compactMap(\.span), colored: colored)
        try put("\(time) \(paint(who, .bold))\(language == .zh ? "：" : ": ")\(words)")
    }

    private func mood(_ mood: Mood) -> String {
        paint(Phrase.practiceMood(mood.title)(language), .dim)
    }

    private func paint(_ text: String, _ style: TextStyle) -> String {
        colored ? style.painted(PlainText.lines(text)) : PlainText.lines(text)
    }

    func put(_ text: String, end: String = "\n") throws {
        if toStdout { return try TextSink.show(text + end) }
        FileHandle.standardError.write(Data((text + end).utf8))
    }
}

extension Feedback.Remark {
    /// What it marks.
    fileprivate var spans: [Evidence] { finding?.evidence ?? [] }
}
