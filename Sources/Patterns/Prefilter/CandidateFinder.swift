/// Finds the patterns that may match a text, without matching any.
final class CandidateFinder: Sendable {
    /// One pattern, with what it requires of a text.
    struct Member {
        let pattern: Int
        let requirement: Requirement
        let audience: UInt8
    }

    private let index: LiteralIndex
    /// For each byte the classes of first bytes that it belongs to.
    private let presence: [UInt64]
    /// The patterns for which it is enough that a class of bytes is present.
    private let byPresence: [(pattern: Int, classes: UInt64)]
    /// The patterns that any text may match.
    private let open: [Int]
    /// By pattern; of patterns that are no members, nothing.
    private let gates: [Gate]
    private let audiences: [UInt8]
    /// All audiences of the members.
    let audience: UInt8
    private let isForFoldedText: Bool

    /// - Parameter patternCount: more than the largest number of a pattern.
    init(_ members: [Member], patternCount: Int, isForFoldedText: Bool) {
        var literals: [[UInt8]: [Int]] = [:]
        var classes: [ByteSet] = []
        var byPresence: [(pattern: Int, classes: UInt64)] = []
        var gates = Array(repeating: Gate(), count: patternCount)
        var audiences: [UInt8] = Array(repeating: 0, count: patternCount)
        for member in members {
            gates[member.pattern] = member.requirement.gate
            audiences[member.pattern] = member.audience
            for literal in Set(member.requirement.literals) {
                literals[literal, default: []].append(member.pattern)
            }
            if !member.requirement.bytes.isEmpty {
                let number = Self.number(of: member.requirement.bytes, in: &classes)
                byPresence.append((member.pattern, 1 << UInt64(number)))
            }
        }
        index = LiteralIndex(literals)
        presence = (0...255).map { (byte: UInt8) in
            classes.enumerated().reduce(0) { mask, entry in
                entry.element.contains(byte.lowercasedASCII)
                    ? mask | 1 << UInt64(entry.offset) : mask
            }
        }
        self.byPresence = byPresence
        open = members.filter(\.requirement.isOpen).map(\.pattern)
        self.gates = gates
        self.audiences = audiences
        audience = members.reduce(0) { $0 | $1.audience }
        self.isForFoldedText = isForFoldedText
    }

    /// Adds a piece to the candidates of every pattern that may match it.
    ///
    /// - Parameters:
    ///   - text: the block that holds the piece's text at `range`, original or folded.
    ///   - number: the number of the piece.
    func find(
        in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, audience: UInt8, number: Int,
        into candidates: inout CandidateList, _ workspace: inout LiteralIndex.Workspace
    ) {
        func add(_ pattern: Int) {
            guard audiences[pattern] & audience != 0, gates[pattern].lets(text, range) else {
                return
            }
            candidates.add(
                CandidateList.Candidate(
                    pattern: pattern, piece: number, inFoldedText: isForFoldedText))
        }
        let present = index.scan(text, range, presence: presence, &workspace, found: add)
        for (pattern, classes) in byPresence where present & classes != 0 { add(pattern) }
        for pattern in open { add(pattern) }
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
