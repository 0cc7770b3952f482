import GRDB
import Rules
import Wording

extension RuleCard {
    /// A rule of an audit as it was then.
    init(_ row: Row) throws {
        self.init(
            id: row["rule"], title: row.phrase("title"), dimension: row["dimension"],
            severity: try row.word("severity"), points: Points(thousandths: row["points"]),
            tier: try row.word("tier"), why: row.phrase("why"), instead: row.phrase("instead"),
            falseAlarms: row.phrase("false_alarms"), digest: row["digest"])
    }

    /// What the store keeps of it, in the order of `RuleCard.columns`, behind the audit.
    var arguments: StatementArguments {
        [
            id, digest, dimension, severity.rawValue, points.thousandths, tier.rawValue, title.zh,
            title.en, why.zh, why.en, instead.zh, instead.en, falseAlarms.zh, falseAlarms.en,
        ]
    }

    static let columns = """
        rule, digest, dimension, severity, points, tier, title_zh, title_en, why_zh, why_en,
        instead_zh, instead_en, false_alarms_zh, false_alarms_en
        """
}

extension Row {
    /// The phrase in the columns `name_zh` and `name_en`.
    func phrase(_ name: String) -> Phrase {
        Phrase(zh: self["\(name)_zh"], en: self["\(name)_en"])
    }

    func optionalPhrase(_ name: String) -> Phrase? {
        let zh: String? = self["\(name)_zh"]
        return zh.map { Phrase(zh: $0, en: self["\(name)_en"]) }
    }
}
