/// What an appeal is about.
package enum AppealTarget: Hashable, Sendable {
    case finding(FindingID)
    /// What a reviewer marked as missed: the first verdict on it.
    case missed(VerdictID)

    var finding: FindingID? {
        if case .finding(let id) = self { return id }
        return nil
    }

    var missed: VerdictID? {
        if case .missed(let id) = self { return id }
        return nil
    }
}
