import SimulationChecks
import Testing

/// The acceptance checks that are quick enough for every run of the tests, in fewer rounds than
/// `make simulate` takes. Seeds are fixed, so nothing here is left to chance.
struct SimulationTests {
    private static let quick = ["S1", "S2", "S3", "S4", "S8", "S9", "S10", "S12", "S15"]

    private static func measured(_ name: String, isBroken: Bool) throws -> [Measurement] {
        let check = try #require(Check.all.first { $0.name == name })
        return try check.run(Check.Setting(rounds: 2_500, isBroken: isBroken))
    }

    @Test(arguments: quick)
    func `What a check measures lies in its band`(name: String) throws {
        let measurements = try Self.measured(name, isBroken: false)
        #expect(!measurements.isEmpty)
        for found in measurements {
            #expect(found.isAccepted, "\(found.what): \(found.value), not in \(found.accepted)")
        }
    }

    @Test(arguments: quick)
    func `A check does not pass with its fault built in`(name: String) throws {
        for found in try Self.measured(name, isBroken: true) where !found.isGuard {
            #expect(!found.isAccepted, "\(found.what): \(found.value)")
        }
    }

    @Test func `Rare heavy deductions escape the usual range of a mean`() throws {
        let measurements = try Self.measured("S9", isBroken: true)
        let rare = try #require(measurements.first { $0.what == "rare deductions n=10 coverage" })
        #expect(rare.value < 0.5)
    }
}
