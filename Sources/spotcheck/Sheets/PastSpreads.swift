import Auditing
import Foundation
import Sampling
import Transcripts
import Wording

/// How far scores lay apart in an earlier period, stratum by stratum: what Neyman's allocation
/// goes by.
///
/// Read from a sheet with a column for each key of the strata (`agent`, 客服 …) and either `spread`
/// (the standard deviation) or `score`, one past score a row.
struct PastSpreads {
    /// Decimal texts by stratum.
    let spreads: [String: String]

    /// - Throws: where the columns are missing or a row does not fit; nothing is drawn then.
    init(path: String, strata: Strata) throws {
        let sheet = try Sheet(path: path)
        if let reject = sheet.rejects.first {
            throw PlacedError(place: "\(reject.place)", problem: reject.reason.phrase)
        }
        var columns: [Int] = []
        for key in strata.keys {
            guard let column = sheet.column(SheetWords.names(of: key)) else {
                throw PlacedError(place: path, problem: .pastColumnMissing(key.name))
            }
            columns.append(column)
        }
        let spread = sheet.column(["spread", "sd", "standard_deviation", "标准差", "波动"])
        let score = sheet.column(["score", "value", "得分", "分数"])
        guard let number = spread ?? score else {
            throw PlacedError(place: path, problem: .pastSpreadMissing)
        }
        var values: [String: [Double]] = [:]
        for row in sheet.rows {
            let label = strata.label(of: columns.map { row[$0] ?? "" })
            guard let value = row[number].flatMap(SheetWords.number) else {
                throw PlacedError(
                    place: "\(Place(file: path, line: row.line))",
                    problem: .pastNotNumber(row[number] ?? ""))
            }
            values[label, default: []].append(value)
        }
        spreads = spread != nil ? try Self.given(values, path) : Self.computed(values)
    }

    private static func given(
        _ values: [String: [Double]], _ path: String
    ) throws -> [String: String] {
        for (label, spreads) in values where spreads.count > 1 {
            throw PlacedError(place: path, problem: .pastStratumTwice(label))
        }
        return values.compactMapValues { $0.first.map { "\($0)" } }
    }

    /// The standard deviations of the scores; a stratum with one score has none.
    private static func computed(_ values: [String: [Double]]) -> [String: String] {
        values.compactMapValues { scores in
            scores.sampleVariance.map { String(format: "%.4f", $0.squareRoot()) }
        }
    }
}

extension SheetWords {
    /// The names that the column of a key may have.
    static func names(of key: StratumKey) -> [String] {
        switch key {
        case .agent: ["agent", "客服", "坐席", "姓名"]
        case .channel: ["channel", "渠道", "平台"]
        case .shop: ["shop", "店铺"]
        case .product: ["product", "商品"]
        case .tag: ["tag", "tags", "标签"]
        case .week: ["week", "周", "星期"]
        case .month: ["month", "月", "月份"]
        case .flagged: ["flagged", "标出", "报警"]
        case .column(let name): [name]
        }
    }
}
