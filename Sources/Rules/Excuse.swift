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

    /// Where it must stand, or how much time it gives.
    var window: Window {
        switch effect {
        case .lifts(let window), .extends(let window): window
        }
    }

    /// What stands behind `unless`.
    static let shape = MappingShape([saying, place, time], oneOf: ["in", "within"])
    private static let saying = Key.part("said", .condition, .keySaid).required
    private static let place = Window.key("in", .keyIn)
    private static let time = Window.key("within", .keyExtends)

    init(_ value: YAMLValue, folded: Bool, _ compiler: inout RuleCompiler) throws(FileError) {
        let fields = try value.fields(of: Self.shape)
        let scope = ConditionScope(roles: .agent, audience: .agent, folded: folded)
        said = try Condition(try fields.need(Self.saying), in: scope, &compiler)
        switch (try fields.read(Self.place), try fields.read(Self.time)) {
        case (let place?, nil): effect = .lifts(place)
        case (nil, let time?): effect = .extends(time)
        default: throw value.error(.unlessNeedsInOrWithin)
        }
    }
}
