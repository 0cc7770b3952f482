import Sampling
import Testing

/// The log of draws: a chain that shows every change, and trial draws counted.
struct DrawLogTests {
    private static func receipt(_ seed: String, units: Int = 9) throws -> DrawReceipt {
        let frame = try Frame(
            (0..<units).map {
                FrameUnit(id: "c\($0)", contentDigest: Digest(of: "\($0)"), stratum: "a")
            })
        let draw = try Draw(
            frame: frame, design: Design(stratifiedBy: nil, quota: .perStratum(3)),
            contributions: [Contribution(party: "operator", seedText: seed)])
        return DrawReceipt(of: draw, toolVersion: "1")
    }

    /// Two commits and three draws, two of them of the same frame.
    private static func lines() throws -> [[UInt8]] {
        var log = DrawLog()
        return [
            log.add(commit: Digest(of: "x"), of: "lead", toolVersion: "1"),
            log.add(commit: Digest(of: "y"), of: "agents", toolVersion: "1"),
            log.add(try receipt("one")), log.add(try receipt("two")),
            log.add(try receipt("one", units: 8)),
        ]
    }

    @Test func `A log reads back, and counts the draws of a frame`() throws {
        let log = try DrawLog(Array(try Self.lines().joined()))
        let second = try Self.receipt("two")
        #expect(log.entries.count == 5)
        #expect(log.trials(of: second.frameDigest) == 2)
        #expect(log.trial(of: second) == 2)
        #expect(log.trial(of: try Self.receipt("three")) == nil)
        #expect(try DrawLog([]).head == DrawLog.origin)
    }

    @Test func `Each line holds the digest of the one before, without its break`() throws {
        let lines = try Self.lines()
        let log = try DrawLog(Array(lines.joined()))
        let digests = lines.map { Digest(of: Array($0.dropLast())) }
        #expect(log.entries.map(\.previous) == [DrawLog.origin] + digests.dropLast())
        #expect(log.head == digests.last)
    }

    @Test func `A line that was changed, taken out or put in is told`() throws {
        let lines = try Self.lines()
        var edited = lines
        edited[1] = Array(
            String(decoding: lines[1], as: UTF8.self).replacing("agents", with: "lead").utf8)
        #expect(throws: DrawLogError.brokenChain(line: 3)) { try DrawLog(Array(edited.joined())) }
        var short = lines
        short.remove(at: 2)
        #expect(throws: DrawLogError.brokenChain(line: 3)) { try DrawLog(Array(short.joined())) }
        var double = lines
        double.insert(lines[2], at: 3)
        #expect(throws: DrawLogError.brokenChain(line: 4)) { try DrawLog(Array(double.joined())) }
    }

    @Test func `A line that is no entry, or is written another way, is told`() throws {
        let lines = try Self.lines()
        let blank = Array(lines.joined()) + Array("\n".utf8)
        #expect(throws: DrawLogError.unreadable(line: 6)) { try DrawLog(blank) }
        var spaced = lines
        spaced[0] = [UInt8(ascii: " ")] + lines[0]
        #expect(throws: DrawLogError.unreadable(line: 1)) { try DrawLog(Array(spaced.joined())) }
        let cut = Array(lines.joined().dropLast())
        #expect(throws: DrawLogError.cutOff(line: 5)) { try DrawLog(cut) }
    }

    @Test func `A second commit or a late freeze proves nothing`() throws {
        let frame = try Frame([
            FrameUnit(id: "c", contentDigest: Digest(of: "c"), stratum: "a")
        ])
        let design = Design(stratifiedBy: nil, quota: .perStratum(1))
        let parties = ["a", "b"].map { Contribution(party: $0, seedText: $0) }
        let draw = try Draw(frame: frame, design: design, contributions: parties)
        let receipt = DrawReceipt(of: draw, toolVersion: "1")
        var right = DrawLog()
        _ = right.add(frozen: frame, design, toolVersion: "1")
        var wrong = DrawLog()
        _ = wrong.add(commit: Digest(of: "x"), of: "a", toolVersion: "1")
        for party in parties {
            _ = right.add(commit: party.commit, of: party.party, toolVersion: "1")
            _ = wrong.add(commit: party.commit, of: party.party, toolVersion: "1")
        }
        _ = wrong.add(frozen: frame, design, toolVersion: "1")
        #expect(throws: DrawLogError.committedTwice(party: "a", line: 2)) {
            try right.check(commitBy: "a")
        }
        #expect(throws: DrawLogError.frozenLate(line: 2)) { try right.checkFreeze() }
        _ = right.add(receipt)
        _ = wrong.add(receipt)
        #expect(right.hasCommits(of: receipt) && right.frozenLine(of: receipt) == 1)
        #expect(!wrong.hasCommits(of: receipt) && wrong.frozenLine(of: receipt) == nil)
    }

    @Test func `Values are checked against the commits since the last draw`() throws {
        let lead = Contribution(party: "lead", seedText: "a")
        let agents = Contribution(party: "agents", seedText: "b")
        var log = DrawLog()
        _ = log.add(commit: Digest(of: "old"), of: "lead", toolVersion: "1")
        _ = log.add(try Self.receipt("one"))
        _ = log.add(commit: lead.commit, of: "lead", toolVersion: "1")
        _ = log.add(commit: agents.commit, of: "agents", toolVersion: "1")
        try log.check([agents, lead])
        let other = Contribution(party: "agents", seedText: "c")
        #expect(throws: DrawLogError.otherValue(party: "agents")) { try log.check([lead, other]) }
        #expect(throws: DrawLogError.notRevealed(party: "agents")) { try log.check([lead]) }
        let guest = Contribution(party: "guest", seedText: "d")
        #expect(throws: DrawLogError.noCommit(party: "guest")) {
            try log.check([lead, agents, guest])
        }
        _ = log.addRestart(toolVersion: "1")
        #expect(throws: DrawLogError.noCommit(party: "lead")) { try log.check([lead]) }
    }
}
