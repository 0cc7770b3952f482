import Foundation
import Testing

/// Every value that was computed independently of this code comes out within its tolerance.
struct GoldenTests {
    @Test(arguments: try GoldenArea.allCases.flatMap { try GoldenCase.load($0) })
    func `the value computed elsewhere comes out`(golden: GoldenCase) throws {
        let known = GoldenArea.allCases.lazy.compactMap { $0.functions[golden.fn] }.first
        let function = try #require(known, "no function \(golden.fn)")
        let difference = try function(golden.given)
            .difference(from: golden.expected, tolerance: golden.tolerance)
        #expect(difference == nil)
    }
}
