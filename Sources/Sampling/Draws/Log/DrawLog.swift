import Foundation
import Wording

/// The log of all draws, trial draws among them: one JSON line each, only ever added to, every line
/// with the digest of the one before, so that no line can be changed, taken out or put in between
/// unnoticed.
///
/// What lines at the end were cut off shows only in the digest of the last line: publish its code.
/// Anybody can check the chain: `head -n -1 LOG | tail -n 1 | tr -d '\n' | openssl dgst -sha256`
/// gives `previous` of the last line.
package struct DrawLog: Sendable {
    package private(set) var entries: [DrawLogEntry] = []
    /// The digest of the last line.
    package private(set) var head = DrawLog.origin

    /// What the first line has for the line before.
    package static let origin = Digest(of: "cqa/log/v1")

    package init() {}

    /// Reads a log and checks its chain.
    ///
    /// - Throws: for the first line that is not what it must be; nothing may be drawn then.
    package init(_ bytes: [UInt8]) throws(DrawLogError) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.last?.isEmpty == true || bytes.isEmpty else {
            throw .cutOff(line: lines.count)
        }
        for (index, line) in lines.dropLast().enumerated() {
            guard let entry = try? JSONDecoder().decode(DrawLogEntry.self, from: Data(line)),
                entry.line == Array(line)
            else { throw .unreadable(line: index + 1) }
            guard entry.number == index + 1, entry.previous == head else {
                throw .brokenChain(line: index + 1)
            }
            keep(entry)
        }
    }

    /// Adds what a party publishes before values are revealed; returns the line with its break.
    package mutating func add(
        commit: Digest, of party: String, toolVersion: String
    ) -> [UInt8] {
        var entry = next(.commit, toolVersion)
        entry.party = party.inNormalFormC
        entry.commit = commit
        return keep(entry)
    }

    /// Adds frame and design, before values are revealed; returns the line with its break.
    package mutating func add(
        frozen frame: some DrawFrame, _ design: Design, toolVersion: String
    ) -> [UInt8] {
        var entry = next(.freeze, toolVersion)
        entry.frame = frame.digest
        entry.population = frame.count
        entry.design = design.digest
        return keep(entry)
    }

    /// Adds that the commits so far are void; returns the line with its break.
    package mutating func addRestart(toolVersion: String) -> [UInt8] {
        keep(next(.restart, toolVersion))
    }

    /// Adds a draw; returns the line with its break.
    package mutating func add(_ receipt: DrawReceipt) -> [UInt8] {
        let kind: DrawLogEntry.Kind = receipt.amendments == nil ? .draw : .amend
        var entry = next(kind, receipt.toolVersion)
        entry.frame = receipt.frameDigest
        entry.population = receipt.population
        entry.design = receipt.designDigest
        entry.seed = receipt.seed
        entry.drawn = receipt.strata.reduce(0) { $0 + $1.sample }
        entry.receipt = Digest(of: receipt.json)
        return keep(entry)
    }

    /// How many draws of a frame the log holds.
    package func trials(of frame: Digest) -> Int {
        entries.count { $0.kind == .draw && $0.frame == frame }
    }

    /// Which draw of its frame a receipt is, 1 for the first; nil where the log lacks it. A receipt
    /// with amendments is the draw that they amend.
    package func trial(of receipt: DrawReceipt) -> Int? {
        let digest = Digest(of: receipt.json)
        guard entries.contains(where: { $0.receipt == digest }) else { return nil }
        let draws = entries.filter { $0.kind == .draw && $0.frame == receipt.frameDigest }
        let place = draws.firstIndex {
            receipt.amendments == nil ? $0.receipt == digest : $0.seed == receipt.seed
        }
        return place.map { $0 + 1 }
    }

    /// Whether the log has the draw that a receipt tells or amends, whatever was changed since.
    package func hasDraw(of receipt: DrawReceipt) -> Bool { drawIndex(of: receipt) != nil }

    /// Checks that a party may commit now: who commits again may have seen the others' values.
    package func check(commitBy party: String) throws(DrawLogError) {
        let party = party.inNormalFormC
        if let before = round(before: entries.count).first(where: { $0.party == party }) {
            throw .committedTwice(party: party, line: before.number)
        }
    }

    /// Checks that frame and design may be frozen now: not after a commit, whose value may be known.
    package func checkFreeze() throws(DrawLogError) {
        if let commit = round(before: entries.count).first(where: { $0.kind == .commit }) {
            throw .frozenLate(line: commit.number)
        }
    }

    /// Checks values that are revealed against the commits since the last draw or restart: every
    /// value has one, every commit its value.
    package func check(_ contributions: [Contribution]) throws(DrawLogError) {
        var commits = commits(before: entries.count)
        for contribution in contributions {
            guard let commit = commits.removeValue(forKey: contribution.party) else {
                throw .noCommit(party: contribution.party)
            }
            if commit != contribution.commit { throw .otherValue(party: contribution.party) }
        }
        if let party = commits.keys.min() { throw .notRevealed(party: party) }
    }

    /// Whether the log has one commit of each of a receipt's parties, and no others, between its
    /// draw and the draw or restart before that.
    package func hasCommits(of receipt: DrawReceipt) -> Bool {
        guard let draw = drawIndex(of: receipt) else { return false }
        let logged = round(before: draw).filter { $0.kind == .commit }
        let told = receipt.contributions.map { [$0.party.inNormalFormC: $0.commit] }
        let committed = logged.map { [$0.party ?? "": $0.commit] }
        return told.count == committed.count && Set(logged.map(\.party)).count == logged.count
            && Set(told) == Set(committed)
    }

    /// Checks that a draw is the one that was frozen since the last draw or restart; what was not
    /// frozen may be drawn, and verification says so.
    package func check(frame: Digest, design: Digest) throws(DrawLogError) {
        guard let frozen = frozen(before: entries.count) else { return }
        if frozen.frame != frame || frozen.design != design {
            throw .frozenOther(line: frozen.number)
        }
    }

    /// The line in which the frame and the design of a receipt were frozen before anybody committed
    /// to a value for it; nil where they were not.
    package func frozenLine(of receipt: DrawReceipt) -> Int? {
        guard let draw = drawIndex(of: receipt), let frozen = frozen(before: draw),
            frozen.frame == receipt.frameDigest, frozen.design == receipt.designDigest,
            round(before: frozen.number).allSatisfy({ $0.kind != .commit })
        else { return nil }
        return frozen.number
    }

    /// Where the log has the draw of a receipt, or the one that the receipt amends.
    private func drawIndex(of receipt: DrawReceipt) -> Int? {
        entries.firstIndex { $0.kind == .draw && $0.seed == receipt.seed }
    }

    /// What each party committed to last before a line and since the draw or restart before that.
    private func commits(before end: Int) -> [String: Digest] {
        let commits = round(before: end).compactMap { entry in
            entry.party.flatMap { party in entry.commit.map { (party, $0) } }
        }
        return Dictionary(commits) { _, last in last }
    }

    /// What was frozen last before a line and since the draw or restart before that.
    private func frozen(before end: Int) -> DrawLogEntry? {
        round(before: end).last { $0.kind == .freeze }
    }

    /// The lines before one and since the draw or restart before that, in their order.
    private func round(before end: Int) -> [DrawLogEntry] {
        entries[..<end].reversed().prefix { $0.kind != .draw && $0.kind != .restart }.reversed()
    }

    private func next(_ kind: DrawLogEntry.Kind, _ toolVersion: String) -> DrawLogEntry {
        DrawLogEntry(
            number: entries.count + 1, kind: kind, previous: head, toolVersion: toolVersion)
    }

    @discardableResult
    private mutating func keep(_ entry: DrawLogEntry) -> [UInt8] {
        let line = entry.line
        entries.append(entry)
        head = Digest(of: line)
        return line + [UInt8(ascii: "\n")]
    }
}
