import Auditing
import Foundation
import Reports
import Rules
import Sampling
import Scoring
import TestSupport
import Testing
import Transcripts

@testable import spotcheck

/// What parts of an audit add up to, however they are joined.
struct AuditSumsTests {
    /// The entries of forty chats of six agents, in a third of which the agent is rude, and the
    /// scorer's book with few places for excerpts.
    private static func entries() async throws -> [AuditEntry] {
        let bench = try Bench()
        let lines = (0..<40).map { number in
            Bench.line(3 + number % 3).replacing(#""id":"t"#, with: #""id":"\#(number)-"#)
                .replacing(#""sender":"a"#, with: #""sender":"b\#(number % 3)"#)
        }
        let path = try bench.folder.write(lines.joined(), to: "many.jsonl")
        let pack = try RulePack(folders: [bench.folder.path("rules")]) { Digest(of: $0).hex }
        let scorecard = try Scorecard(try #require(pack.scorecards["standard"]))
        let clerk = AuditClerk(
            scorer: try Scorer(scorecard, rules: pack.rules.cards), masked: false,
            zone: pack.rules.calendar.timeZone, bar: ExcerptSelection(limit: 7).bar, kept: nil,
            shown: FindingsFormat(.jsonl, cards: pack.rules.cards, language: .en))
        var entries: [AuditEntry] = []
        try await Audit(archive: Archive(paths: [path]), rules: pack.rules).run(
            make: clerk.entry
        ) { if case .checked(let entry) = $0 { entries.append(entry) } }
        return entries
    }

    /// The sums of some entries, with troubles and conversations left out beside them.
    private static func sums(_ entries: [AuditEntry]) -> AuditSums {
        var sums = AuditSums(excerpts: 7)
        for entry in entries {
            sums.add(entry)
            sums.troubles.rejects += entry.conversation.count % 3
            sums.troubles.identical += 1
            sums.add(entry.conversation.hasSuffix("3") ? .noAgent : .tooShort)
        }
        return sums
    }

    @Test func `Sums are joined in any partition, order and grouping`() async throws {
        let entries = try await Self.entries()
        #expect(entries.count == 40)
        let whole = SplitJSON.text(Self.sums(entries))
        #expect(whole.contains("excerpts"))
        for _ in 0..<30 {
            let groups = Dictionary(grouping: entries) { _ in Int.random(in: 0..<9) }
            var parts = groups.values.map { Self.sums($0.shuffled()) }.shuffled()
            while parts.count > 1 {
                let other = parts.removeLast()
                let place = Int.random(in: parts.indices)
                var sum = AuditSums(excerpts: 7)
                for part in [other, parts[place]].shuffled() { sum.merge(part) }
                parts[place] = sum
            }
            #expect(SplitJSON.text(try #require(parts.first)) == whole)
        }
    }

    @Test func `Sums come back from their text as they were`() async throws {
        let sums = Self.sums(try await Self.entries())
        let text = SplitJSON.text(sums)
        var back = try #require(SplitJSON.read(AuditSums.self, from: text.utf8))
        #expect(SplitJSON.text(back) == text)
        #expect(back.tally == sums.tally)
        #expect(back.excerpts.chosen() == sums.excerpts.chosen())
        back.merge(AuditSums(excerpts: 7))
        #expect(SplitJSON.text(back) == text)
    }
}
