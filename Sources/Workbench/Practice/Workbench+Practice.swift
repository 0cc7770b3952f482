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

extension PageAccess {
    /// Who practises.
    static let practising = PageAccess.roles([.lead, .agent, .trainee])
    /// Who practises, or sees what others have practised.
    static let seesPractice = PageAccess.roles([.lead, .agent, .trainee, .auditor])
}

extension Workbench {
    /// A practice chat that somebody may see: one's own, or anybody's for who sees everybody's.
    func practice(_ visit: Visit) async throws -> StoredPractice {
        let me = try visit.signedIn()
        let id = try visit.id("practice", of: StoredPractice.self)
        guard let practice = try await store.practice(id),
            practice.user == me.id || PageAccess.overview.admits(me.role)
        else { throw Refusal.notFound }
        return practice
    }

    /// A practice chat of one's own.
    func ownPractice(_ visit: Visit) async throws -> StoredPractice {
        let practice = try await practice(visit)
        guard practice.user == (try visit.signedIn()).id else { throw Refusal.notFound }
        return practice
    }

    /// Begins a chat, and gives its number.
    func begin(
        _ scenario: Scenario, in exam: StoredExam? = nil, for me: User, at now: Timestamp
    ) async throws -> PracticeID {
        let line = try await practiceDesk.opening(
            of: scenario, session: "\(me.id)-\(now.milliseconds)", trainee: me.name, at: now,
            exam: exam.map { "\($0.seed) \($0.sitting.uppercased())" })
        return try await store.beginPractice(
            scenario.id, line: try line.kept.json, in: exam?.id, by: me.id, at: now)
    }

    /// How often each rule was broken in somebody's practice, exams left out.
    func broken(in practices: [StoredPractice]) -> [String: Int] {
        practices.filter { $0.exam == nil }.compactMap(\.end).reduce(into: [:]) {
            $0.merge($1.broken, uniquingKeysWith: +)
        }
    }
}

extension PracticeLine {
    /// The line as the store keeps it.
    var kept: NewPracticeLine {
        get throws {
            let kind: NewPracticeLine.Kind =
                switch kind {
                case .start: .start
                case .reply: .reply
                case .hint: .hint
                case .end: .end
                }
            return NewPracticeLine(kind, json: String(try json().dropLast()))
        }
    }
}

extension StoredPractice {
    var path: String { "/practice/chats/\(id)" }

    /// What it came to; `nil` while it goes on.
    var end: PracticeLine.End? {
        isOver ? (try? PracticeRecord(lines.joined(separator: "\n"), name: ""))?.end : nil
    }

    /// What it came to, in points; `nil` while it goes on.
    var total: Points? { end.flatMap { Points($0.total) } }
}
