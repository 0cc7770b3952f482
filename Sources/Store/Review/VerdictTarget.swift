/// What a verdict is about.
package enum VerdictTarget: Hashable, Sendable {
    case finding(FindingID)
    /// Something that the rules did not see.
    case missed(MissedViolation)

    package var finding: FindingID? {
        if case .finding(let id) = self { return id }
        return nil
    }

    package var missed: MissedViolation? {
        if case .missed(let violation) = self { return violation }
        return nil
    }
}
