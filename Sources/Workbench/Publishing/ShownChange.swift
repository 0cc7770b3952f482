import Store
import Wording

/// A change after the closing, in a line: when, who, whose score, what was and what is.
struct ShownChange: Sendable {
    let at: String
    let by: String
    let agent: String
    let chat: String
    let what: String
    let old: String
    let new: String

    init(_ row: ChangeRow, _ workbench: Workbench, _ language: Language) {
        at = workbench.moment(of: row.change.entry.at)
        by = row.by ?? ""
        agent = row.name ?? row.change.agent ?? ""
        chat = row.change.conversation ?? ""
        what = Phrase.joined([row.action, row.ruleTitle].compactMap { $0 }, zh: " · ", en: " · ")(
            language)
        old = row.old?(language) ?? ""
        new = row.new?(language) ?? ""
    }
}
