/// Finds the patterns that may match a text, without matching any.
final class CandidateFinder: Sendable {
    /// A part of a pattern's matcher, with what it requires of a text.
    struct Member {
        /// The text that the matcher is for.
        enum Form {
            case original
            case folded
            /// The folded text of a plain piece, looked for by what it requires of the original.
            case plainFolded
        }

        let pattern: Int
        let part: Int
        let requirement: Requirement
        let audience: UInt8
        let form: Form
    }

    /// What is needed of a member while scanning; without references, so that it is cheap to copy.
    private struct Condition {
        let pattern: Int
        let part: Int
        let audience: UInt8
        let form: Member.Form
        let gate: Gate
        /// Its test in `presences`, and a bit without which that fails.
        let presence: Int32
        let key: UInt16?
    }

    private let presences: PresenceSteps
    private let conditions: [Condition]
    private let runClasses = ByteRun.classes
    private let index: LiteralIndex
    /// For each byte the classes of first bytes that it belongs to.
    private let presence: [UInt64]
    /// The members for which it is enough that a class of bytes is present.
    private let byPresence: [(member: Int, classes: UInt64)]
    /// The members that any text may match.
    private let open: [Int]
    /// All audiences of the members.
    let audience: UInt8

    init(_ members: [Member]) {
        var literals: [LiteralIndex.Wanted] = []
        var classes: [ByteSet] = []
        var byPresence: [(member: Int, classes: UInt64)] = []
        for (number, member) in members.enumerated() {
            literals += member.requirement.literals.map {
                (literal: $0, owner: number, audience: member.audience)
            }
            if !member.requirement.bytes.isEmpty {
                let bit = Self.number(of: member.requirement.bytes, in: &classes)
                byPresence.append((number, 1 << UInt64(bit)))
            }
        }
        var presences = PresenceSteps()
        conditions = members.map { member in
            let presence = member.requirement.presence
            return Condition(
                pattern: member.pattern, part: member.part, audience: member.audience,
                form: member.form, gate: member.requirement.gate,
                presence: presences.add(presence), key: presence.key)
        }
        self.presences = presences
        index = LiteralIndex(literals)
        presence = (0...255).map { (byte: UInt8) in
            classes.enumerated().reduce(0) { mask, entry in
                entry.element.contains(byte.lowercasedASCII)
                    ? mask | 1 << UInt64(entry.offset) : mask
            }
        }
        self.byPresence = byPresence
        open = members.indices.filter { members[$0].requirement.isOpen }
        audience = members.reduce(0) { $0 | $1.audience }
    }

    /// Adds a piece to the candidates of every pattern that may match it.
    ///
    /// - Parameters:
    ///   - text: the block that holds the piece's text at `range`, original or folded.
    ///   - number: the number of the piece.
    ///   - isPlain: whether the text is the original one of a piece that is plain.
    ///   - workspace: of this finder alone.
    func find(
        in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, audience: UInt8, number: Int,
        isPlain: Bool, into candidates: inout CandidateList, _ workspace: CandidateWorkspace
    ) {
        workspace.begin(text, range, members: conditions.count)
        var known: SIMD4<UInt32>?
        func longest() -> SIMD4<UInt32> {
            if let known { return known }
            let runs = ByteRun.longest(in: text, range, classes: runClasses)
            known = runs
            return runs
        }
        conditions.withUnsafeBufferPointer { conditions in
            func add(_ member: Int) {
                let condition = conditions[member]
                guard condition.audience & audience != 0,
                    workspace.mayHold(condition.key), workspace.isNew(member),
                    condition.form != .plainFolded || isPlain,
                    condition.gate.lets(range.count, longest),
                    presences.passes(condition.presence, workspace.signature)
                else { return }
                candidates.add(
                    CandidateList.Candidate(
                        piece: number, inFoldedText: condition.form != .original,
                        part: condition.part),
                    of: condition.pattern)
            }
            let present = index.scan(
                text, range, audience: audience, presence: presence, &workspace.literals,
                found: add)
            for (member, classes) in byPresence where present & classes != 0 { add(member) }
            for member in open { add(member) }
        }
    }

    /// The number of a class of bytes. The last of the 64 bits serves all further classes.
    private static func number(of set: ByteSet, in classes: inout [ByteSet]) -> Int {
        if let known = classes.firstIndex(of: set) { return known }
        if classes.count < 64 {
            classes.append(set)
            return classes.count - 1
        }
        classes[63].formUnion(set)
        return 63
    }
}
