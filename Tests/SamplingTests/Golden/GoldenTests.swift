import Foundation
import GoldenCases
import Testing

/// Every value that was computed independently of this code comes out within its tolerance.
struct GoldenTests {
    @Test(arguments: try GoldenArea.allCases.flatMap { try cases(of: $0) })
    func `the value computed elsewhere comes out`(golden: GoldenFile.Entry) throws {
        #expect(golden.problem() == nil)
    }

    @Test func `A case that does not come out, or cannot be read, is told`() throws {
        let file = #"""
            {"cases": [
              {"id": "right", "fn": "ci.clopperPearson", "in": {"x": 0, "n": 0, "conf": 0.9},
               "out": [0.0, 1.0], "tol": 1e-09},
              {"id": "wrong", "fn": "ci.clopperPearson", "in": {"x": 0, "n": 0, "conf": 0.9},
               "out": [0.0, 0.9], "tol": 1e-09},
              {"id": "unknown", "fn": "ci.nosuch", "in": {}, "out": null, "tol": 0},
              {"id": "short", "fn": "ci.clopperPearson", "in": {"x": 1}, "out": [0, 1], "tol": 0},
              7,
              {"id": "no-out", "fn": "kpi.grade", "in": {"score": "3", "bands": []}, "tol": 0},
              {"id": "no-tol", "fn": "kpi.grade", "in": {"score": "3", "bands": []}, "out": null}
            ]}
            """#
        let entries = try GoldenFile.entries(of: Data(file.utf8))
        #expect(
            entries.map(\.id)
                == ["right", "wrong", "unknown", "short", "case 5", "no-out", "no-tol"])
        #expect(entries.filter { $0.problem() == nil }.map(\.id) == ["right"])
        let list = try GoldenFile.entries(of: Data("[]".utf8))
        #expect(list.isEmpty)
        #expect(throws: (any Error).self) { try GoldenFile.entries(of: Data("{".utf8)) }
    }

    private static func cases(of area: GoldenArea) throws -> [GoldenFile.Entry] {
        let url = try #require(
            Bundle.module.url(
                forResource: "golden-\(area.rawValue)", withExtension: "json",
                subdirectory: "Fixtures"))
        return try GoldenFile.entries(of: Data(contentsOf: url))
    }
}

extension GoldenFile.Entry: CustomTestStringConvertible {
    package var testDescription: String { id }
}
