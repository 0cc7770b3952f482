import Sampling
import Transcripts
import Wording

/// Composite scores as people keep them: metrics with weights, or deductions from capped categories.
struct CompositeSheet {
    /// In the order of their first rows.
    let people: [CompositePerson]
    /// Rows and people that do not fit, with their places.
    let doubts: [Phrase]

    /// nil where the columns are of no such sheet.
    init?(_ sheet: Sheet) {
        let columns = CompositeColumns(sheet)
        let rows: any SampleRows<CompositePerson.Content>
        if columns.metric != nil, columns.weight != nil, columns.points ?? columns.value != nil {
            rows = MetricRows(columns)
        } else if columns.category != nil, columns.cap != nil {
            rows = DeductionRows(columns)
        } else {
            return nil
        }
        let read = RowGroups(sheet, into: rows, agent: columns.agent, unit: nil)
        people = read.groups.map { CompositePerson(name: $0.name, content: $0.content) }
        doubts = read.doubts
    }
}
