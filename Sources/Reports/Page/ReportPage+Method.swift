import Foundation
import Scoring
import Wording

extension ReportPage {
    /// What the numbers rest on, and how to check them.
    var methodSection: Markup {
        let rows = basisRows + drawRows + countRows + [(.methodPrivacy, [privacy])]
        let items = rows.map { title, lines -> Markup in
            let shown = lines.map { line -> Markup in "<dd>\(line)</dd>" }
            return "<div><dt>\(say(title))</dt>\(shown)</div>\n"
        }
        return """
            <section id="method" aria-labelledby="method-title">
            <h2 id="method-title">\(say(.reportMethod))</h2>
            <dl class="facts">
            \(items)</dl>
            </section>
            """
    }

    private typealias Row = (Phrase, [Markup])

    private var basisRows: [Row] {
        let card = summary.scorecard
        let times = summary.period.map { period in
            [period.lowerBound, period.upperBound].map { moment -> String in
                let time = LocalTime(moment, zone: summary.zone)
                return "\(time.day) \(time.clock)"
            }.joined(separator: " – ")
        }
        return [
            (.methodSources, summary.sources.map { "\($0)" }),
            (.methodPeriod, ["\(times ?? say(.methodNone)) (\(summary.zone.identifier))"]),
            (
                .methodRules,
                ["\(digest(.methodRuleCount(count(summary.rules)), summary.rulesDigest))"]
            ),
            (.methodScorecard, ["\(digest(card.title, card.digest))"]),
        ]
    }

    private var drawRows: [Row] {
        guard let draw = summary.draw else { return [(.methodDesign, ["\(say(.methodNoDraw))"])] }
        let verify: [Markup] = draw.verifyCommand.map { ["<code>\($0)</code>"] } ?? []
        let alone: [Markup] = draw.singleParty ? ["\(say(.methodSingleParty))"] : []
        return [
            (.methodDesign, ["\(say(draw.design))"]),
            (.methodSeed, ["<code>\(draw.seedText)</code>", "<code>\(draw.seedCode)</code>"]),
            (.methodFrame, ["<code>\(draw.frameDigest)</code>"]),
            (.methodVerify, verify + alone),
        ]
    }

    private var countRows: [Row] {
        let exempted: [Row] =
            summary.exempted.isEmpty ? [] : [(.methodExempted, counted(summary.exempted))]
        return [(.methodExcluded, counted(summary.excluded))] + exempted
            + [(.methodTroubles, counted(summary.troubles))]
    }

    private func counted(_ reasons: [AuditSummary.CountedReason]) -> [Markup] {
        let present = reasons.filter { $0.count > 0 }
        if present.isEmpty { return ["\(say(.methodNone))"] }
        return present.map { "\(say($0.reason)): \(count($0.count))" }
    }

    private func digest(_ name: Phrase, _ digest: String) -> String {
        say(.methodDigest(name, digest))
    }

    private var privacy: Markup {
        "\(say(summary.masked ? .methodMasked : .methodUnmasked))"
    }
}
