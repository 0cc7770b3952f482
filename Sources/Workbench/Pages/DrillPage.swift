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

/// Drills: one question after the other, spaced over days, and how well each subject is known.
enum DrillPage: Page {
    static let routes: [Route] = [
        .get("/practice/drills", .practising) { workbench, visit in
            try await show(workbench, visit, nil)
        },
        .post("/practice/drills", .practising, answer),
    ]

    private struct View: Sendable {
        let outcome: Outcome?
        let question: ShownDrill?
        let left: String
        let seen: Int
        let subjects: [Row]
        let hasSubjects: Bool
    }

    /// What became of the answer before.
    private struct Outcome: Sendable {
        let isRight: Bool
        let title: String
        let lines: [String]
        let answered: String
    }

    /// How well a subject is known.
    private struct Row: Sendable {
        let title: String
        let answers: String
        let range: String
        let low: Int
        let width: Int
        let isMastered: Bool
        let box: String
        let due: String
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ outcome: Outcome?, wrong: Phrase? = nil
    ) async throws -> Reply {
        let me = try visit.signedIn()
        let round = try await DrillRound(workbench, me, visit)
        let drill = try await round.next { try await workbench.realFaults(of: $0) }
        let rows = workbench.drillRows(round.book).map { row($0, visit.language) }
        let view = View(
            outcome: outcome,
            question: drill.map {
                ShownDrill(
                    $0, rule: workbench.title(of: $0.subject),
                    typed: wrong == nil ? "" : visit.form["answer"] ?? "",
                    wrong: wrong?(visit.language), visit.language)
            },
            left: Phrase.drillsLeft(round.due.count)(visit.language),
            seen: round.book.answers.count, subjects: rows, hasSubjects: !rows.isEmpty)
        var reply = workbench.page("drills", .drillsTitle, view, visit, layout: "text")
        if wrong != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func row(_ row: DrillRow, _ language: Language) -> Row {
        let (mastery, box) = (row.mastery, row.box)
        let (low, high) = (Int((mastery.low * 100).rounded()), Int((mastery.high * 100).rounded()))
        return Row(
            title: row.title(language),
            answers: "\(mastery.right) / \(mastery.right + mastery.wrong)",
            range: "\(low)–\(high)%", low: low, width: max(1, high - low),
            isMastered: mastery.isMastered, box: "\(box.number)",
            due: box.due.map { "\(LocalDate(dayNumber: $0))" } ?? "")
    }

    private static func answer(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let round = try await DrillRound(workbench, me, visit)
        let drill = try await round.next { try await workbench.realFaults(of: $0) }
        guard let drill, visit.form["seen"] == "\(round.book.answers.count)",
            visit.form["question"] == drill.code
        else { return try await show(workbench, visit, nil, wrong: .drillPageStale) }
        let words = (visit.form["answer"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        let judged =
            words.isEmpty || words.count > 1000
            ? .unreadable : drill.outcome(of: words, by: workbench.rules.rules)
        if judged == .unreadable || judged == .beside {
            let wrong: Phrase = judged == .beside ? .drillBeside : .drillUnreadable
            return try await show(workbench, visit, nil, wrong: wrong)
        }
        try await workbench.store.add(
            DrillAnswer(
                subject: drill.subject, isRight: judged == .right, day: round.today.dayNumber),
            after: round.book.answers.count, by: me.id, at: visit.now)
        let told = outcome(judged, drill, words, workbench, visit.language)
        return try await show(workbench, visit, told)
    }

    private static func outcome(
        _ judged: Drill.Outcome, _ drill: Drill, _ words: String, _ workbench: Workbench,
        _ language: Language
    ) -> Outcome {
        let title: Phrase =
            switch judged {
            case .right: .drillRight
            case .still(let reason): .drillStill(reason)
            case .wrong, .unreadable, .beside: .drillWrong(ShownDrill.answer(to: drill, language))
            }
        let card = workbench.rules.rules.rules.first { $0.card.id == drill.subject }?.card
        let lines =
            card.map { [Phrase.practiceWhy($0.why), .practiceInstead(drill.better(by: $0))] } ?? []
        return Outcome(
            isRight: judged == .right, title: title(language), lines: lines.map { $0(language) },
            answered: ShownDrill.told(words, to: drill))
    }
}

extension Workbench {
    /// The title of a rule; `nil` where there is none with the id.
    fileprivate func title(of rule: String) -> Phrase? {
        rules.rules.rules.first { $0.card.id == rule }?.card.title
    }
}

extension Drill {
    /// Tells one question from another.
    var code: String {
        let words =
            switch question {
            case .find(let chat, let faults): "find \(faults) " + Self.words(of: chat)
            case .complete(let chat, let place): "complete \(place) " + Self.words(of: chat)
            case .rewrite(let chat, let fault): "rewrite \(fault) " + Self.words(of: chat)
            case .choose(_, let shop, let product, let values, let right):
                "choose \(shop) \(product ?? "") \(values) \(right)"
            }
        return Digest(of: subject + " " + words).shortCode
    }

    private static func words(of chat: Conversation) -> String {
        String(decoding: chat.text, as: UTF8.self)
    }
}
