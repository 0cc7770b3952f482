import Scoring
import Wording

/// The forms that count: one person is one eye on each agent, `self` is the agent and nobody else.
struct AssessmentForms {
    /// By agent id.
    private(set) var byAgent: [String: [Assessment.Form]] = [:]
    /// Who has assessed whom.
    private var seen: Set<[String]> = []

    /// Takes a form.
    ///
    /// - Parameters:
    ///   - by: the id of an agent, or the name of somebody else.
    ///   - names: of the agent and of who filled it, for reading.
    /// - Throws: where it must not count.
    mutating func add(
        _ form: Assessment.Form, of agent: String, by: String,
        names: (agent: String, by: String)
    ) throws(SampleProblem) {
        if form.eye == .own, by != agent {
            throw SampleProblem(.assessmentOfOthers(names.by, names.agent))
        }
        if form.eye != .own, by == agent { throw SampleProblem(.assessmentOfSelf(names.agent)) }
        guard seen.insert([agent, by]).inserted else {
            throw SampleProblem(.assessmentSecondEye(names.by, names.agent))
        }
        byAgent[agent, default: []].append(form)
    }
}
