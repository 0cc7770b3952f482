import Foundation
import Glibc
import SimulationChecks

/// `simulate [--rounds R] [--broken] [S8 …]`: runs the acceptance checks of the statistics and
/// prints what was measured beside what is accepted.
///
/// Exit codes: 0 all accepted (with `--broken`: every check failed, as it must), 1 otherwise, 64
/// wrong usage.
@main
struct SimulationRunner {
    static func main() throws {
        var words = Array(CommandLine.arguments.dropFirst())
        let isBroken = words.contains("--broken")
        words.removeAll { $0 == "--broken" }
        var rounds = 20_000
        if let place = words.firstIndex(of: "--rounds") {
            guard words.count > place + 1, let wanted = Int(words[place + 1]), wanted >= 100 else {
                usage()
            }
            rounds = wanted
            words.removeSubrange(place...(place + 1))
        }
        let wanted = Check.all.filter { words.isEmpty || words.contains($0.name) }
        guard !wanted.isEmpty, words.allSatisfy({ name in wanted.contains { $0.name == name } })
        else { usage() }
        let setting = Check.Setting(rounds: rounds, isBroken: isBroken)
        let passed = try wanted.filter { try run($0, setting) }.map(\.name)
        let failed = wanted.map(\.name).filter { !passed.contains($0) }
        print("\(wanted.count) checks, \(rounds) rounds: \(failed.count) failed \(failed)")
        exit(isBroken ? (passed.isEmpty ? 0 : 1) : (failed.isEmpty ? 0 : 1))
    }

    /// Runs one check and prints its numbers; whether all were accepted, with the fault any.
    private static func run(_ check: Check, _ setting: Check.Setting) throws -> Bool {
        print("\(check.name)  \(check.what)")
        if setting.isBroken { print("     fault: \(check.fault)") }
        let start = Date()
        let measurements = try check.run(setting)
        for measurement in measurements {
            let band =
                "\(text(measurement.accepted.lowerBound)) to "
                + text(measurement.accepted.upperBound)
            print(
                "     \(measurement.isAccepted ? "ok  " : "FAIL") \(measurement.what): "
                    + "\(text(measurement.value))  (accept \(band))")
        }
        print("     \(String(format: "%.1f", Date().timeIntervalSince(start))) s")
        fflush(nil)
        // With the fault nothing that a statistic shows may be accepted.
        return setting.isBroken
            ? measurements.contains { $0.isAccepted && !$0.isGuard }
            : measurements.allSatisfy(\.isAccepted)
    }

    private static func text(_ number: Double) -> String {
        abs(number) < 0.0005 && number != 0
            ? String(format: "%.1e", number) : String(format: "%.4f", number)
    }

    private static func usage() -> Never {
        FileHandle.standardError.write(
            Data("usage: simulate [--rounds R (100 or more)] [--broken] [S1 …]\n".utf8))
        exit(64)
    }
}
