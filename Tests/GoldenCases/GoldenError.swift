/// Why a golden case cannot be run.
package enum GoldenError: Error {
    case notANumber(GoldenValue)
    case notAText(GoldenValue)
    case notADigest(String)
    case unknownName(String)
    /// `in`, `out` or `tol` is missing.
    case incomplete(id: String)
}
