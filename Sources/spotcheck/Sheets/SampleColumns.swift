import Auditing
import Transcripts
import Wording

/// Which column of a sheet of samples holds what.
struct SampleColumns {
    let agent: Int?
    /// The conversation of a row.
    let unit: Int?
    let stratum: Int?
    let type: Int?
    let population: Int?
    let sampled: Int?
    let found: Int?
    let value: Int?
    let weight: Int?
    let chance: Int?
    let human: Int?
    let machine: Int?
    let redLine: Int?
    let flagged: Int?
    let findings: Int?
    let confirmed: Int?

    init(_ sheet: Sheet) {
        agent = sheet.agentColumn
        unit = sheet.column(["id", "conversation", "会话", "会话编号", "编号"])
        stratum = sheet.column(["stratum", "strata", "层", "分层"])
        type = sheet.column(["type", "kind", "类型", "会话类型"])
        population = sheet.column(["N", "population", "总数", "全部", "会话总数"])
        sampled = sheet.column(["n", "sampled", "reviewed", "抽查", "检查数", "抽样数", "抽查数"])
        found = sheet.column(["x", "found", "defects", "有问题", "问题数"])
        value = sheet.column(["value", "score", "y", "得分", "分数"])
        weight = sheet.column(["weight", "w", "权重"])
        chance = sheet.column(["chance", "inclusion", "pi", "入样概率"])
        human = sheet.column(["human", "人工", "人工分"])
        machine = sheet.column(["machine", "auto", "机器", "机器分"])
        redLine = sheet.column(["red_line", "red", "红线"])
        flagged = sheet.column(["flagged", "标出", "报警"])
        findings = sheet.column(["findings", "hits", "报出", "报出数", "摘录数"])
        confirmed = sheet.column(["confirmed", "right", "属实", "属实数"])
    }

    /// Whether chances were unequal.
    var isWeighted: Bool { chance != nil || weight != nil }

    /// Refuses chances that are all 1, which says that everything was drawn, beside another N.
    static func check(chances: [Double], population: Int?) throws(SampleProblem) {
        guard let population, population != chances.count, !chances.isEmpty,
            chances.allSatisfy({ $0 == 1 })
        else { return }
        throw SampleProblem(.sampleAllCertain(chances.count, population: population))
    }
}
