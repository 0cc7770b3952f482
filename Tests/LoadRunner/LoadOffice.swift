import Foundation
import Rules
import Sampling
import Scoring
import Store
import Synchronization
import TestSupport
import Transcripts
import WebClient
import Wording
import Workbench

/// A workbench on the store of the run, and who works there.
struct LoadOffice: Sendable {
    let path: String
    let options: LoadOptions
    let store: Store
    let rules: RulePack
    let workbench: Workbench

    static let password = "load load load"
    /// The morning on which it all happens, so that every run makes the same store.
    static let morning = Timestamp(milliseconds: 1_780_275_600_000)
    static let agents = 80

    init(path: String, options: LoadOptions, statements: StatementTimes) throws {
        self.path = path
        self.options = options
        store = try Store(path: path) { statements.note($0, $1) }
        rules = try RulePack(
            folders: [Repository.path("rules")], dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
        var settings = WorkbenchSettings()
        settings.version = "load"
        let start = ContinuousClock().now
        let counter = Mutex(0)
        workbench = try Workbench(
            store: store, rules: rules,
            clock: {
                let passed = (ContinuousClock().now - start).components
                return Timestamp(
                    milliseconds: Self.morning.milliseconds + passed.seconds * 1000
                        + passed.attoseconds / 1_000_000_000_000_000)
            },
            random: {
                Digest(of: "load \(counter.withLock { $0 += 1; return $0 }) \(UUID())")
            }, settings: settings)
    }

    static func reviewer(_ number: Int) -> String { "reviewer\(number)" }

    static func agent(_ number: Int) -> String { "客服\(number)" }
}
