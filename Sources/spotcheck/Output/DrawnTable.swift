import Auditing
import Reports
import Sampling
import Wording

/// The conversations of a draw, in the order in which reviewers take them.
enum DrawnTable {
    static func of(_ receipt: DrawReceipt) -> Table {
        let strata = Strata(named: receipt.design.stratifiedBy)
        let keys = strata.keys.map { Table.Column($0.name, $0.title) }
        var columns = keys
        if receipt.leads != nil { columns.append(Table.Column("basket", .columnBasket)) }
        columns += [
            Table.Column("number", .columnNumber, .trailing),
            Table.Column("conversation", .columnConversation),
            Table.Column("inclusion", .columnInclusion, .trailing),
        ]
        let reviewers = (receipt.reviews ?? []).map { ($0.id, $0.reviewers) }
        let names = Dictionary(reviewers) { first, _ in first }
        if receipt.reviews != nil {
            columns.append(Table.Column("reviewer", .columnReviewer))
            if receipt.design.review?.overlap != nil {
                columns.append(Table.Column("second_reviewer", .columnSecondReviewer))
            }
        }
        let sample = receipt.strata.flatMap { stratum in
            stratum.ids.enumerated().map { place, id -> [Cell] in
                strata.values(of: stratum.stratum).map { .text($0) }
                    + (receipt.leads == nil ? [] : [.coded("scoring", .basketScoring)])
                    + [.integer(place + 1), .text(id), .text(stratum.inclusionProbability)]
                    + cells(names[id], in: receipt)
            }
        }
        return Table(columns: columns, rows: sample + leads(of: receipt, keys: keys.count))
    }

    private static func leads(of receipt: DrawReceipt, keys: Int) -> [[Cell]] {
        (receipt.leads?.units ?? []).enumerated().map { place, unit in
            [Cell](repeating: .none, count: keys) + [.coded("leads", .basketLeads)]
                + [.integer(place + 1), .text(unit.id), .decimal(unit.inclusionProbability)]
                + cells(nil, in: receipt)
        }
    }

    private static func cells(_ reviewers: [String]?, in receipt: DrawReceipt) -> [Cell] {
        guard receipt.reviews != nil else { return [] }
        let first = reviewers?.first.map(Cell.text) ?? .none
        let second = reviewers?.dropFirst().first.map(Cell.text) ?? .none
        return receipt.design.review?.overlap == nil ? [first] : [first, second]
    }
}

extension StratumKey {
    /// The heading of its column.
    var title: Phrase {
        switch self {
        case .agent: .columnAgent
        case .channel: .columnChannel
        case .shop: .columnShop
        case .product: .columnProduct
        case .tag: .columnTag
        case .week: .columnWeek
        case .month: .columnMonth
        case .flagged: .columnFlagged
        case .column(let name): Phrase(name)
        }
    }
}
