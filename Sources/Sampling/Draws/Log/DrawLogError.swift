package import Wording

/// Why a draw log cannot be trusted, or a value does not go with it.
package enum DrawLogError: Explained, Hashable {
    case unreadable(line: Int)
    case brokenChain(line: Int)
    /// The last line has no end: writing it was cut short.
    case cutOff(line: Int)
    case noCommit(party: String)
    /// A party that has committed in that line commits again.
    case committedTwice(party: String, line: Int)
    /// Frame and design are frozen after the commit in that line.
    case frozenLate(line: Int)
    case otherValue(party: String)
    case notRevealed(party: String)
    /// What is drawn is not what was frozen in that line.
    case frozenOther(line: Int)

    package var phrase: Phrase {
        switch self {
        case .unreadable(let line): .logLineUnreadable(line)
        case .brokenChain(let line): .logChainBroken(line)
        case .cutOff(let line): .logCutOff(line)
        case .noCommit(let party): .logNoCommit(party: party)
        case .committedTwice(let party, let line): .logCommittedTwice(party: party, line: line)
        case .frozenLate(let line): .logFrozenLate(line)
        case .otherValue(let party): .commitDiffers(party: party)
        case .frozenOther(let line): .logFrozenOther(line)
        case .notRevealed(let party): .logNotRevealed(party: party)
        }
    }
}
