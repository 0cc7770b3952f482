/// What came of looking for the next match.
enum MatchOutcome: Hashable {
    case found(Range<Int>)
    case none
    /// A limit was hit: whether there is a match is not known.
    case undetermined
}
