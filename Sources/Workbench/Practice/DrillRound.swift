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

/// What one person is to be asked today, and the question that comes next: the same at each look
/// until it is answered.
struct DrillRound: Sendable {
    /// Subjects that are due, in the order in which they are asked.
    let due: [String]
    let book: DrillBook
    let today: LocalDate
    private let deck: DrillDeck
    private let seed: Digest
    private let demands: Set<String>

    init(_ workbench: Workbench, _ me: User, _ visit: Visit) async throws {
        today = workbench.rules.rules.calendar.localDate(of: visit.now)
        deck = await workbench.practiceDesk.deck(visit.language, today: today)
        demands = Set(workbench.rules.rules.rules.filter(\.isDemand).map(\.card.id))
        book = DrillBook(
            try await workbench.store.drillAnswers(of: me.id).map {
                DrillBook.Answer(subject: $0.subject, right: $0.isRight, day: $0.day)
            })
        due = book.due(
            on: today.dayNumber, of: deck.subjects,
            broken: try await workbench.oftenBroken(by: me))
        seed = Digest(of: "drill \(me.id) \(book.answers.count) \(today.dayNumber)")
    }

    /// The next question; `nil` where nothing is due.
    ///
    /// - Parameter real: chats with confirmed findings of the rule, masked.
    func next(_ real: (String) async throws -> [RealFault]) async throws -> Drill? {
        for subject in due {
            var generator = Xoshiro256(seed: seed.leadingWord)
            // What is missing stands in no message of a real chat.
            let known = demands.contains(subject) ? [] : try await real(subject)
            if let fault = known.isEmpty ? nil : known[generator.index(below: known.count)] {
                return fault.drill(on: subject, rewrites: generator.index(below: 2) == 0)
            }
            if let drill = deck.drill(on: subject, using: &generator) { return drill }
        }
        return nil
    }

    /// How many subjects are mastered.
    func sentence(_ language: Language) -> String {
        let asked = Set(book.answers.map(\.subject))
        let mastered = asked.count { book.mastery(of: $0).isMastered }
        return Phrase.drillTileSentence(asked.count, mastered: mastered)(language)
    }
}

/// A chat in which a reviewer has confirmed that messages are against a rule, without personal data.
struct RealFault: Sendable {
    let chat: Conversation
    /// The messages, in their order; never none.
    let faults: [Int]

    /// A question about it: the fault is to be said better where it is a text, else to be found.
    ///
    /// - Parameter rewrites: whether it is to be said better where both could be asked.
    func drill(on subject: String, rewrites: Bool) -> Drill {
        let fault = faults[faults.count - 1]
        let isOnly = chat.messages.count { $0.role == .agent } < 2
        let isText = chat.messages[fault].kind == .text
        return Drill(
            subject: subject,
            question: isText && (isOnly || rewrites)
                ? .rewrite(chat: chat, fault: fault) : .find(chat: chat, faults: faults))
    }
}

extension Workbench {
    /// What somebody breaks most: in practice first, then in real chats, then what the team does.
    func oftenBroken(by user: User) async throws -> [String: Int] {
        let own = broken(in: try await store.practices(of: user.id))
        var often = own.mapValues { $0 * 1_000_000 }
        guard let audit = try await store.lastAudit() else { return often }
        if let agent = user.agent {
            for rule in try await store.frequentRules(of: agent, audit.id) {
                often[rule.rule, default: 0] += rule.findings * 1000
            }
        }
        for (place, rule) in try await store.teamRules(audit.id).enumerated() {
            often[rule, default: 0] += max(1, 100 - place)
        }
        return often
    }

    /// Chats of the last confirmed findings of a rule, at most ten, each with a few messages around
    /// the last of them and with all that are confirmed there.
    func realFaults(of rule: String) async throws -> [RealFault] {
        var (chats, places): ([ConversationID], [ConversationID: Set<Int>]) = ([], [:])
        for result in try await store.results(ofRule: rule) {
            guard result.standing?.outcome == .confirmed, result.counts,
                case .finding(let found) = result.target,
                let place = found.finding.evidence.last(where: { $0.span != nil })?.message
            else { continue }
            if places[result.conversation.id] == nil { chats.append(result.conversation.id) }
            places[result.conversation.id, default: []].insert(place)
        }
        var faults: [RealFault] = []
        for chat in chats where faults.count < 10 {
            guard let body = try await store.body(of: chat) else { continue }
            let own = (places[chat] ?? []).filter {
                body.messages.indices.contains($0) && body.messages[$0].role == .agent
            }
            if let last = own.max() { faults.append(Self.masked(body, own, around: last)) }
        }
        return faults
    }

    /// A few messages of a chat with what `ChatMask` hides hidden, and nobody's name.
    private static func masked(
        _ chat: Conversation, _ faults: Set<Int>, around place: Int
    ) -> RealFault {
        let mask = ChatMask(of: chat)
        var masked = Conversation(id: "drill")
        (masked.shop, masked.product, masked.channel) = (chat.shop, chat.product, chat.channel)
        let span = max(0, place - 5)..<min(chat.messages.count, place + 3)
        for index in span {
            let message = chat.messages[index]
            masked.append(
                time: message.time, role: message.role,
                sender: Participant(id: message.role.name, name: message.role.name),
                words: mask.words(of: index).utf8, kind: message.kind)
        }
        return RealFault(
            chat: masked,
            faults: faults.filter(span.contains).map { $0 - span.lowerBound }.sorted())
    }
}
