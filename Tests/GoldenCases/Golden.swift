/// Computes what a golden case expects from what it gives.
package typealias GoldenFunction = @Sendable (GoldenValue) throws -> GoldenValue

/// The tables of functions, one extension for each area.
enum Golden {}
