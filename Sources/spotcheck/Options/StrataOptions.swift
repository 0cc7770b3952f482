import ArgumentParser
import Auditing
import Wording

/// How the frame of a draw is divided.
struct StrataOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpBy(.ofProcess), valueName: "agent,channel"))
    var by: KeyList?

    /// By agent, where nothing else is said.
    var strata: Strata { by?.strata ?? Strata([.agent]) }
}

/// `agent,channel`: what strata are made of.
struct KeyList: ExpressibleByArgument {
    let strata: Strata

    init?(argument: String) {
        strata = Strata(named: argument.listItems.joined(separator: ","))
        if strata.keys.isEmpty && argument != "none" { return nil }
        if Set(strata.keys).count < strata.keys.count { return nil }
    }
}
