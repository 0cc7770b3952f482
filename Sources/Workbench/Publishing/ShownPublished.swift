import Rules
import Scoring
import Store
import Wording

/// What an agent sees of a published period: the own score, and signed adjustments of it.
struct ShownPublished: Sendable {
    let name: String
    let days: String
    /// The score that counts: the last adjustment, else the published one.
    let score: String
    /// Of the published score; `nil` once it was adjusted.
    let range: String?
    /// Of the published score; `nil` once it was adjusted.
    let grade: String?
    let reviewed: String
    let at: String
    let adjustments: [ShownAdjustment]
    /// What changed since, in a sentence; `nil` where nothing did.
    let changed: String?
}

extension Workbench {
    /// How many publications a page looks at.
    static let publishedOfPage = 12

    /// An agent's published scores, the last period first; of each period the last publication.
    ///
    /// - Parameter before: only earlier publications than this.
    /// - Returns: the scores, and the publication before which there may be more.
    func published(
        of agent: String, before: PublicationID?, _ language: Language
    ) async throws -> (shown: [ShownPublished], next: PublicationID?) {
        let periods = try await store.periods()
        var shown: [ShownPublished] = []
        let publications = try await store.lastPublications(
            before: before, limit: Self.publishedOfPage)
        for publication in publications {
            guard let period = periods.first(where: { $0.id == publication.period }),
                let score = PeriodSnapshot(json: publication.snapshot)?.agents
                    .first(where: { $0.agent == agent })
            else { continue }
            let adjustments = try await store.adjustments(of: publication.id)
                .filter { $0.agent == agent }.map { ShownAdjustment($0, self, language) }
            let changes = try await store.changes(since: publication.id)
                .filter { $0.agent == agent && $0.entry.knownAction != .adjusted }
            shown.append(
                ShownPublished(
                    name: period.name, days: period.shown(language),
                    score: adjustments.last?.points ?? score.confirmed ?? "–",
                    range: adjustments.isEmpty ? score.range : nil,
                    grade: adjustments.isEmpty ? score.grade(language) : nil,
                    reviewed: "\(score.reviewed) / \(score.population)",
                    at: moment(of: publication.at), adjustments: adjustments,
                    changed: changes.isEmpty
                        ? nil : Phrase.changedSince(changes.count)(language)))
        }
        let isFull = publications.count == Self.publishedOfPage
        return (shown, isFull ? publications.last?.id : nil)
    }
}
