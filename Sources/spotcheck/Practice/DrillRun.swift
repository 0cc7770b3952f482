import Foundation
import Reports
import Rules
import Sampling
import Training
import Transcripts
import Wording

/// Asks what is due today, judges the answers, and keeps them.
struct DrillRun {
    let rules: RuleSet
    let folder: PracticeFolder
    let trainee: String
    let language: Language

    private var today: LocalDate { rules.calendar.localDate(of: .now) }

    /// Asks up to so many questions, drawn by a seed that is told.
    func ask(_ count: Int, seed: UInt64?) throws {
        let seed = seed ?? UInt64(Timestamp.now.milliseconds)
        var generator = Xoshiro256(seed: seed)
        let deck = DrillDeck(rules, language: language, today: today)
        let book = try folder.drills(of: trainee)
        let due = book.due(
            on: today.dayNumber, of: deck.subjects, broken: try folder.broken(by: trainee))
        try say(.drillDue(due.count, seed: seed))
        let source = ReplySource()
        for subject in due.prefix(count) {
            guard let drill = deck.drill(on: subject, using: &generator) else { continue }
            guard try ask(drill, source) else { return }
        }
    }

    /// Whether there was an answer; one that is none is asked for again.
    private func ask(_ drill: Drill, _ source: ReplySource) throws -> Bool {
        try TextSink.show("\n")
        for line in question(drill) { try TextSink.show(line + "\n") }
        while case .line(let answer, _) = source.next(within: nil) {
            let words = answer.trimmingCharacters(in: .whitespaces)
            if ["/quit", "/退出"].contains(words) { return false }
            let outcome = words.isEmpty ? .unreadable : drill.outcome(of: words, by: rules)
            if outcome == .unreadable || outcome == .beside {
                try say(outcome == .beside ? .drillBeside : .drillUnreadable)
                continue
            }
            try tell(outcome, drill)
            try folder.add(
                .init(subject: drill.subject, right: outcome == .right, day: today.dayNumber),
                of: trainee)
            return true
        }
        return false
    }

    private func question(_ drill: Drill) -> [String] {
        switch drill.question {
        case .find(let chat, _): return [Phrase.drillFind(language)] + lines(of: chat, marked: nil)
        case .rewrite(let chat, let fault):
            return [Phrase.drillRewrite(fault + 1)(language)] + lines(of: chat, marked: fault)
        case .complete(let chat, let place):
            let title = card(of: drill)?.title ?? Phrase(drill.subject)
            let whole = place < chat.messages.count ? chat : chat.saying("……", at: place)
            return [Phrase.drillComplete(place + 1, title)(language)]
                + lines(of: whole, marked: place)
        case .choose(let fact, let shop, let product, let values, _):
            let asked = Phrase.drillChoose(fact, shop: shop, product: product)(language)
            return [asked] + values.enumerated().map { "  \($0.offset + 1)  \($0.element)" }
        }
    }

    private func lines(of chat: Conversation, marked: Int?) -> [String] {
        let mask = ChatMask(of: chat)
        return chat.messages.indices.map { index in
            let role: Phrase = chat.messages[index].role == .agent ? .agent : .customer
            let mark = index == marked ? "→" : " "
            return PlainText.line(
                "\(mark) \(index + 1)  \(role(language))  \(mask.words(of: index))")
        }
    }

    private func tell(_ outcome: Drill.Outcome, _ drill: Drill) throws {
        switch outcome {
        case .right: try say(.drillRight)
        case .still(let reason): try say(.drillStill(reason))
        case .wrong, .unreadable, .beside: try say(.drillWrong(answer(to: drill)))
        }
        guard let card = card(of: drill) else { return }
        try say(.practiceWhy(card.why))
        if outcome != .right { try say(.practiceInstead(drill.better(by: card))) }
    }

    private func card(of drill: Drill) -> RuleCard? {
        rules.rules.first { $0.card.id == drill.subject }?.card
    }

    private func answer(to drill: Drill) -> String {
        switch drill.question {
        case .find(_, let faults):
            faults.map { String($0 + 1) }.joined(separator: language == .zh ? "、" : ", ")
        case .rewrite(_, let fault), .complete(_, let fault): String(fault + 1)
        case .choose(_, _, _, let values, let right): values[right]
        }
    }

    private func say(_ phrase: Phrase) throws { try TextSink.show(phrase(language) + "\n") }

    // MARK: Mastery

    /// What was asked, with how well it is known, in which box it is, and when it is due.
    func masteryTable() throws -> Table {
        let book = try folder.drills(of: trainee)
        let subjects = Set(book.answers.map(\.subject)).sorted()
        let rows = subjects.map { subject -> [Cell] in
            let (mastery, box) = (book.mastery(of: subject), book.box(of: subject))
            return [
                .text(subject), .integer(mastery.right), .integer(mastery.right + mastery.wrong),
                .share(mastery.low), .share(mastery.high), .flag(mastery.isMastered),
                .integer(box.number), box.due.map { .day(LocalDate(dayNumber: $0)) } ?? .none,
            ]
        }
        return Table(
            columns: [
                .init("rule", .columnDrillSubject), .init("right", .columnRight, .trailing),
                .init("answers", .columnLastAnswers, .trailing),
                .init("low", .columnRangeLow, .trailing),
                .init("high", .columnRangeHigh, .trailing), .init("mastered", .columnMastered),
                .init("box", .columnBox, .trailing), .init("due", .columnNextDrill),
            ], rows: rows)
    }
}
