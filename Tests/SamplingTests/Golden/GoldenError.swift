/// Why a golden case cannot be run.
enum GoldenError: Error {
    case noSuchFixture(String)
    case notANumber(GoldenValue)
    case notAText(GoldenValue)
    case notADigest(String)
    case unknownName(String)
}
