import Wording

/// An `unless` of a rule: something said that lifts the demand, or gives more time for it.
struct Excuse: Sendable {
    let said: Condition
    let effect: Effect

    enum Effect: Sendable {
        /// No demand where it stands in this window.
        case lifts(Window)
        /// Said in time, it starts the clock anew with this limit, once.
        case extends(Window)
    }

    init(_ value: YAMLValue, folded: Bool, _ compiler: inout RuleCompiler) throws(FileError) {
        let fields = try value.fields(["said", "in", "within"])
        let scope = ConditionScope(roles: .agent, audience: .agent, folded: folded)
        said = try Condition(try fields.required("said"), in: scope, &compiler)
        switch (fields["in"], fields["within"]) {
        case (let place?, nil): effect = .lifts(try Window(place))
        case (nil, let time?): effect = .extends(try Window(time))
        default: throw value.error(.unlessNeedsInOrWithin)
        }
    }
}
