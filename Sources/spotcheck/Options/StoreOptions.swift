import ArgumentParser
import Store
import Wording

/// Which store a verb works with.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .customLong("store"),
        help: ArgumentHelp(Phrase.helpStore(.ofProcess), valueName: "file"))
    var path: String

    /// The store, which must be there.
    func open() throws -> Store {
        try Store(path: path, creating: false)
    }
}
