package import Sampling
import Wording

/// How far reviewers agree, in words and as a table of coefficients.
package enum AgreementAnswer {
    package static func of(_ report: AgreementReport, _ rated: RatedUnits) -> Answer {
        Answer(sentences(report, raters: rated.raters.count), table(report))
    }

    /// How often each pair of reviewers gave each pair of categories.
    package static func counts(_ report: AgreementReport, _ rated: RatedUnits) -> Answer {
        Answer(sentences(report, raters: rated.raters.count), countTable(rated))
    }

    private static func sentences(_ report: AgreementReport, raters: Int) -> [Phrase] {
        guard let percent = report.coefficient(.percent)?.value else { return [.agreementTooFew] }
        let share = NumberText.percent(percent)
        let units = NumberText.count(report.pairable)
        guard let alpha = report.coefficient(.krippendorffAlpha), let value = alpha.value else {
            return [.agreementWithoutChance(share, raters: raters, units: units)]
        }
        let range = alpha.limits.map { (fixed($0.low), fixed($0.high)) }
        var sentences: [Phrase] = [
            .agreement(share, raters: raters, units: units, alpha: fixed(value), range: range),
            conclusion(report.reading),
        ]
        if report.coefficient(.fleissKappa) == nil { sentences.append(.agreementNoFleiss) }
        if report.isParadox { sentences.append(.agreementParadox) }
        return sentences
    }

    private static func conclusion(_ reading: AgreementReport.Reading) -> Phrase {
        switch reading {
        case .reliable: .agreementReliable
        case .tentative: .agreementTentative
        case .unreliable: .agreementUnreliable
        case .undefined, .tooFew: .agreementTooFew
        }
    }

    private static func table(_ report: AgreementReport) -> Table {
        Table(
            columns: [
                .init("measure", .columnMeasure), .init("raters", .columnRaters),
                .init("units", .columnUnits, .trailing), .init("value", .columnValue, .trailing),
                .init("low", .columnLowEnd, .trailing), .init("high", .columnHighEnd, .trailing),
            ],
            rows: report.lines.map { line in
                let coefficient = line.coefficient
                return [
                    .coded(line.measure.rawValue, title(line.measure)),
                    .text(line.raters.joined(separator: " × ")),
                    .integer(line.units), cell(coefficient.value, line.measure),
                    cell(coefficient.limits?.low, line.measure),
                    cell(coefficient.limits?.high, line.measure),
                ]
            })
    }

    private static func cell(_ value: Double?, _ measure: AgreementReport.Measure) -> Cell {
        guard let value else { return .none }
        return measure == .percent ? .share(min(1, max(0, value))) : .number(value, places: 2)
    }

    private static func title(_ measure: AgreementReport.Measure) -> Phrase {
        switch measure {
        case .percent: .measurePercent
        case .gwetAC1: Phrase("Gwet AC1")
        case .krippendorffAlpha: Phrase("Krippendorff α")
        case .cohenKappa: Phrase("Cohen κ")
        case .fleissKappa: Phrase("Fleiss κ")
        }
    }

    private static func countTable(_ rated: RatedUnits) -> Table {
        var rows: [[Cell]] = []
        for first in rated.raters.indices {
            for second in rated.raters.indices.dropFirst(first + 1) {
                let pairs = rated.pairs(first, second)
                for (one, oneName) in rated.categories.enumerated() {
                    for (other, otherName) in rated.categories.enumerated() {
                        rows.append([
                            .text(rated.raters[first]), .text(oneName),
                            .text(rated.raters[second]), .text(otherName),
                            .integer(pairs.count { $0.first == one && $0.second == other }),
                        ])
                    }
                }
            }
        }
        return Table(
            columns: [
                .init("first", .columnFirstRater), .init("first_value", .columnFirstSays),
                .init("second", .columnSecondRater), .init("second_value", .columnSecondSays),
                .init("n", .columnUnits, .trailing),
            ], rows: rows)
    }

    private static func fixed(_ value: Double) -> String { NumberText.fixed(value, places: 2) }
}
