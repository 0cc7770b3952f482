import Rules
import Testing

@testable import Scoring

struct TallyTests {
    @Test func `moments give the mean and the sample variance`() {
        // 90, 100, 95: mean 95, variance (25 + 25 + 0) / 2.
        var moments = Moments()
        for value in [90, 100, 95] { moments.add(Points(value)) }
        #expect(moments.mean == 95)
        #expect(moments.variance == 25)
        let lost = moments.subtracted(from: Points(100))
        #expect(lost.mean == 5)
        #expect(lost.variance == 25)
    }

    @Test func `moments of one value have no variance, and of none no mean`() {
        var moments = Moments()
        #expect(moments.mean == nil)
        moments.add(Points(7))
        #expect(moments.variance == nil)
    }

    @Test func `equal values have a variance of exactly nothing`() {
        var moments = Moments()
        for _ in 0..<1000 { moments.add(Example.points("99.997")) }
        #expect(moments.variance == 0)
    }

    @Test func `parts merged in any order are the whole`() throws {
        let scorer = try Example.scorer()
        let chats = Self.chats
        var whole = TeamTally()
        for chat in chats { whole.add(chat, scorer) }
        for cut in 0...chats.count {
            var left = TeamTally()
            var right = TeamTally()
            for chat in chats[..<cut].reversed() { left.add(chat, scorer) }
            for chat in chats[cut...] { right.add(chat, scorer) }
            var backwards = right
            backwards.merge(left)
            left.merge(right)
            #expect(left == whole)
            #expect(backwards == whole)
        }
    }

    @Test func `a conversation counts for its owner, and guests are counted apart`() throws {
        let scorer = try Example.scorer()
        var tally = TeamTally()
        for chat in Self.chats { tally.add(chat, scorer) }
        #expect(tally.conversations == 4)
        #expect(tally.withoutAgent == 1)
        let first = try #require(tally.agents["a01"])
        #expect(first.totals.count == 2)
        #expect(first.defective == 1)
        #expect(first.guestFindings == 1)
        #expect(first.guestRedLines == 1)
        #expect(first.redLines == 0)
        let second = try #require(tally.agents["a02"])
        #expect(second.totals.sum == 96_000)
        #expect(second.dimensions.map(\.defective) == [0, 1])
        #expect(tally.names == ["a01": "小雅"])
        // The first for its owner's fault, the third for a guest's red line too, the last for
        // nobody's.
        #expect(tally.defective == 3)
        #expect(tally.redLines == 1)
        let rule = try #require(tally.rules["knowledge/wrong"])
        #expect(rule.findings == 3)
        #expect(rule.conversations == 2)
        #expect(rule.points == Points(-12))
    }

    fileprivate typealias Chat = (owner: String?, name: String, findings: [Finding])

    /// a01 owns two (one with two faults), a02 one in which a01 crosses a red line, nobody one.
    private static let chats: [Chat] = [
        (
            "a01", "小雅",
            [
                Example.finding("knowledge/wrong", "-4"), Example.finding("knowledge/wrong", "-4"),
            ]
        ),
        ("a01", "雅雅", []),
        (
            "a02", "a02",
            [
                Example.finding("knowledge/wrong", "-4", agent: "a02"),
                Example.finding("attitude/insult", "-10", severity: .critical),
            ]
        ),
        (nil, "", [Example.finding("attitude/late", "-9.5", agent: "")]),
    ]
}

extension TeamTally {
    fileprivate mutating func add(_ chat: TallyTests.Chat, _ scorer: Scorer) {
        add(owner: chat.owner, name: chat.name, findings: chat.findings, scorer: scorer)
    }
}
