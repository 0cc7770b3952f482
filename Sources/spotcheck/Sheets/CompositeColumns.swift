import Auditing
import Sampling
import Transcripts
import Wording

/// Which column of a sheet of composite scores holds what.
struct CompositeColumns {
    let agent: Int?
    let metric: Int?
    let part: Int?
    let weight: Int?
    let points: Int?
    let value: Int?
    let floor: Int?
    let target: Int?
    let error: Int?
    let missing: Int?
    let category: Int?
    let cap: Int?
    let deduction: Int?
    let bonus: Int?
    let penalty: Int?

    init(_ sheet: Sheet) {
        agent = sheet.agentColumn
        metric = sheet.column(["metric", "kpi", "指标", "指标名称"])
        part = sheet.column(["part", "考核类型", "组成"])
        weight = sheet.column(["weight", "w", "权重"])
        points = sheet.column(["points", "score", "得分", "分数"])
        value = sheet.column(["value", "actual", "数值", "实际", "实际值"])
        floor = sheet.column(["floor", "零分线", "底线"])
        target = sheet.column(["target", "目标", "目标值", "满分线"])
        error = sheet.column(["se", "standard_error", "标准误"])
        missing = sheet.column(["missing", "缺失", "缺失原因"])
        category = sheet.column(["category", "类别"])
        cap = sheet.column(["cap", "满分", "上限"])
        deduction = sheet.column(["deduction", "扣分"])
        bonus = sheet.column(["bonus", "加分", "奖励分"])
        penalty = sheet.column(["penalty", "处罚"])
    }
}

extension SheetRow {
    /// An exact decimal from 0 up to a limit, with so many places at most; nil where the cell is
    /// empty.
    func decimal(
        _ column: Int?, upTo limit: Int, places: Int
    ) throws(SampleProblem) -> ExactDecimal? {
        guard let text = self[column] else { return nil }
        guard let number = ExactDecimal(text), number.places <= places,
            number >= ExactDecimal(0), number <= ExactDecimal(limit)
        else {
            throw SampleProblem(.compositeNotDecimal(text, upTo: limit, places: places))
        }
        return number
    }
}
