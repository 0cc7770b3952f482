import Foundation
import Sampling
import Store

/// A draw that several parties agree on before anybody can know its seed: what is drawn from what
/// is frozen first, then each party commits to a random value of its own, then all reveal theirs.
/// Kept with the draw as JSON.
struct DrawPlan: Codable, Hashable, Sendable {
    let design: Design
    /// Their logins, in the order in which they are shown.
    let parties: [String]
    /// The lines of the draw's log, each with the digest of the one before.
    private(set) var log: String
    /// What was revealed since the last restart.
    private(set) var revealed: [String: Digest] = [:]
    /// Why the commits were made void, each time.
    private(set) var restarts: [String] = []

    /// What a party has done since the last restart.
    enum Step: String, CaseIterable, Sendable {
        case waiting, committed, revealed
    }

    /// Freezes a frame and a design. Throws where nothing can be drawn from it so.
    init(
        _ design: Design, frame: some DrawFrame, parties: [String], toolVersion: String
    ) throws {
        _ = try Draw(
            frame: frame, design: design,
            contributions: [Contribution(party: "", seedText: "")])
        self.design = design
        self.parties = parties
        var log = DrawLog()
        self.log = Self.text(log.add(frozen: frame, design, toolVersion: toolVersion))
    }

    /// As the store keeps it; throws where it is none.
    init(text: String) throws {
        self = try JSONDecoder().decode(DrawPlan.self, from: Data(text.utf8))
    }

    /// As the store keeps it.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// What tells it from what it was before any step, and will be after.
    var mark: String {
        get throws { Digest(of: try text).hex }
    }

    /// The log, its chain checked.
    var entries: DrawLog {
        get throws { try DrawLog(Array(log.utf8)) }
    }

    /// What parties have committed to since the last restart.
    private var commits: [String: Digest] {
        get throws {
            try entries.entries.reduce(into: [:]) { commits, entry in
                switch entry.kind {
                case .restart: commits = [:]
                case .commit: if let party = entry.party { commits[party] = entry.commit }
                case .draw, .freeze, .amend: break
                }
            }
        }
    }

    func step(of party: String) throws -> Step {
        if revealed[party] != nil { return .revealed }
        return try commits[party] == nil ? .waiting : .committed
    }

    /// Whether every party has committed, so that values can be revealed.
    var isCommitted: Bool {
        get throws { try parties.allSatisfy(commits.keys.contains) }
    }

    /// Whether every party has revealed, so that the draw can be taken.
    var isRevealed: Bool { parties.allSatisfy(revealed.keys.contains) }

    var state: DrawState {
        get throws { try isCommitted ? .committed : .planned }
    }

    /// Notes a commit. Throws where the party has committed already.
    mutating func commit(_ commit: Digest, of party: String, toolVersion: String) throws {
        var log = try entries
        try log.check(commitBy: party)
        self.log += Self.text(log.add(commit: commit, of: party, toolVersion: toolVersion))
    }

    /// Notes a value, which must be the one that the party committed to.
    mutating func reveal(_ contribution: Contribution) throws {
        let party = contribution.party
        guard try isCommitted, let commit = try commits[party] else {
            throw DrawLogError.noCommit(party: party)
        }
        if commit != contribution.commit { throw DrawLogError.otherValue(party: party) }
        revealed[party] = contribution.value
    }

    /// Makes all commits void, as where a party does not reveal, and freezes the frame again.
    mutating func restart(
        because reason: String, frame: some DrawFrame, toolVersion: String
    ) throws {
        var log = try entries
        try log.check(frame: frame.digest, design: design.digest)
        self.log += Self.text(log.addRestart(toolVersion: toolVersion))
        self.log += Self.text(log.add(frozen: frame, design, toolVersion: toolVersion))
        revealed = [:]
        restarts.append(reason)
    }

    /// Takes the draw. Throws where the frame is not the one that was frozen.
    mutating func take(from frame: some DrawFrame, toolVersion: String) throws -> DrawReceipt {
        let contributions = revealed.map { Contribution(party: $0.key, value: $0.value) }
        let log = try entries
        try log.check(contributions)
        try log.check(frame: frame.digest, design: design.digest)
        let draw = try Draw(frame: frame, design: design, contributions: contributions)
        let receipt = DrawReceipt(of: draw, toolVersion: toolVersion)
        try note(receipt)
        return receipt
    }

    /// Adds a draw, or a change to it, to the log.
    mutating func note(_ receipt: DrawReceipt) throws {
        var log = try entries
        self.log += Self.text(log.add(receipt))
    }

    private static func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }
}
