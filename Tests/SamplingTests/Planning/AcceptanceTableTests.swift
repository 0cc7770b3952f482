import GoldenCases
import Foundation
import Sampling
import Testing

/// The rule behind the tables against the tables themselves, as transcribed from the standard.
struct AcceptanceTableTests {
    private struct Tables: Decodable {
        let levels: [String]
        let lotUpper: [Int?]
        let codeLetters: [[String]]
        let aql: [Double]
        /// Severity, letter, then for each AQL: letter after arrows, n, Ac.
        let resolved: [String: [String: [GoldenValue]]]
    }

    private let tables: Tables

    init() throws {
        let url = try #require(
            Bundle.module.url(
                forResource: "aql-tables", withExtension: "json", subdirectory: "Fixtures"))
        tables = try JSONDecoder().decode(Tables.self, from: Data(contentsOf: url))
    }

    @Test func `every cell of the three tables comes out`() throws {
        var cells = 0
        for (severityName, rows) in tables.resolved {
            let severity = try #require(InspectionSeverity(rawValue: severityName))
            for (name, row) in rows {
                let letter = try #require(CodeLetter.allCases.first { String($0.name) == name })
                for (aql, expected) in zip(tables.aql, row) {
                    let limit = try #require(QualityLimit(aql))
                    let cell = AcceptanceTable.cell(letter, limit, severity)
                    let got = GoldenValue.list([
                        .text(String(cell.letter.name)),
                        GoldenValue(cell.letter.sampleSize(severity)),
                        GoldenValue(cell.acceptance),
                    ])
                    #expect(got == expected, "\(severityName) \(name) \(aql)")
                    cells += 1
                }
            }
        }
        #expect(cells == 1248)
    }

    @Test func `every code letter comes out at both ends of its lot sizes`() throws {
        var low = 2
        for (row, upper) in zip(tables.codeLetters, tables.lotUpper) {
            for (levelName, expected) in zip(tables.levels, row) {
                let level = try #require(InspectionLevel(rawValue: levelName))
                for lot in [low, upper ?? 10_000_000] {
                    let letter = try #require(CodeLetter(lot: lot, level: level))
                    #expect(String(letter.name) == expected)
                }
            }
            low = (upper ?? low) + 1
        }
    }

    @Test func `five refused lots under tightened inspection stop the series`() throws {
        var series = InspectionSeries(limit: try #require(QualityLimit(2.5)))
        let decisions = (0..<8).map { _ in series.judge(lot: 1500, defects: 20) }
        #expect(decisions.map(\.next) == [.normal] + Array(repeating: .tightened, count: 7))
        #expect(decisions.map(\.isStopped) == [Bool](repeating: false, count: 6) + [true, true])
        series.resume()
        #expect(!series.isStopped && series.severity == .tightened)
    }

    @Test func `work that is not steady ends reduced inspection`() throws {
        var series = InspectionSeries(limit: try #require(QualityLimit(2.5)))
        for _ in 0..<10 { _ = series.judge(lot: 1500, defects: 0) }
        #expect(series.severity == .reduced)
        #expect(series.judge(lot: 1500, defects: 0, isSteady: false).next == .normal)
    }
}
