import Rules
import TestSupport

/// The rules that come with the program, loaded once for all tests.
enum ShippedPack {
    /// The pack, or everything that is wrong in its files.
    static let loaded = Result {
        try RulePack(folders: [Repository.path("rules")]) { "\($0.count)" }
    }

    /// The pack; `nil` where it does not load, which a test of its own tells.
    static let pack = try? loaded.get()
    static let rules: [Rule] = pack?.rules.rules ?? []
}
