import Foundation
import Testing

/// One case of the golden file: inputs and an output computed independently of this code, by the
/// source it names.
struct GoldenCase: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let fn: String
    let given: GoldenValue
    let expected: GoldenValue
    let tolerance: Double

    private enum CodingKeys: String, CodingKey {
        case id, fn
        case given = "in"
        case expected = "out"
        case tolerance = "tol"
    }

    var testDescription: String { id }

    static func load(_ area: GoldenArea) throws -> [GoldenCase] {
        let name = "golden-\(area.rawValue)"
        guard
            let url = Bundle.module.url(
                forResource: name, withExtension: "json", subdirectory: "Fixtures")
        else { throw GoldenError.noSuchFixture(name) }
        return try JSONDecoder().decode([GoldenCase].self, from: Data(contentsOf: url))
    }
}
