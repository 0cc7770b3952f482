import Rules
import Scoring
import Store
import Wording

/// What an agent sees of a published period: the own score, signed adjustments of it, and what has
/// changed since.
struct ShownPublished: Sendable {
    let name: String
    let days: String
    /// The score that counts: the last adjustment, else the published one.
    let score: String
    /// Of the published score; `nil` once it was adjusted.
    let range: String?
    /// Of the score that counts; `nil` where nothing tells that of an adjusted one.
    let grade: String?
    let reviewed: String
    let at: String
    let adjustments: [ShownAdjustment]
    /// What changed since, in a sentence; `nil` where nothing did.
    let changed: String?
    /// The last of these changes, the last first.
    let changes: [ShownChange]
    /// Where there are more than are listed, in a sentence.
    let more: String?

    /// How many changes are listed of a period.
    private static let mostChanges = 50

    init(_ own: OwnPublished, _ workbench: Workbench, _ language: Language) {
        let (adjustment, count) = (own.adjustments.last, own.changes.count)
        name = own.period.name
        days = own.period.shown(language)
        score = adjustment?.adjustment.points.fixed ?? own.score.confirmed ?? "–"
        range = adjustment == nil ? own.score.range : nil
        grade = adjustment == nil ? own.score.grade(language) : adjustment?.grade?(language)
        reviewed = "\(own.score.reviewed) / \(own.score.population)"
        at = workbench.moment(of: own.publication.at)
        adjustments = own.adjustments.map { ShownAdjustment($0, workbench, language) }
        changed = count == 0 ? nil : Phrase.changedSince(count)(language)
        changes = own.changes.prefix(Self.mostChanges)
            .map { ShownChange($0, workbench, language) }
        more = count > Self.mostChanges ? Phrase.changesCut(Self.mostChanges)(language) : nil
    }
}
