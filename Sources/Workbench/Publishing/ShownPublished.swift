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
    /// Of the score that counts; `nil` where nothing tells that of an adjusted one.
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
        var (shown, cursor) = ([ShownPublished](), before)
        repeat {
            let found = try await store.lastPublications(
                before: cursor, limit: Self.publishedOfPage + 1)
            let page = found.prefix(Self.publishedOfPage)
            for publication in page {
                if let score = try await published(publication, of: agent, language) {
                    shown.append(score)
                }
            }
            cursor = found.count > page.count ? page.last?.id : nil
        } while shown.isEmpty && cursor != nil
        return (shown, cursor)
    }

    /// An agent's score in a publication; `nil` where it has none.
    private func published(
        _ publication: Publication, of agent: String, _ language: Language
    ) async throws -> ShownPublished? {
        guard let period = try await store.period(publication.period),
            let snapshot = PeriodSnapshot(json: publication.snapshot),
            let score = snapshot.agents.first(where: { $0.agent == agent })
        else { return nil }
        let signed = try await store.adjustments(of: publication.id).filter { $0.agent == agent }
        let scorecard = signed.isEmpty ? nil : try await scorecard(of: snapshot)
        let adjustments = signed.map { ShownAdjustment($0, scorecard, self, language) }
        let changes = try await store.changeCount(since: publication.id, of: agent)
        return ShownPublished(
            name: period.name, days: period.shown(language),
            score: adjustments.last?.points ?? score.confirmed ?? "–",
            range: adjustments.isEmpty ? score.range : nil,
            grade: adjustments.isEmpty ? score.grade(language) : adjustments.last?.grade,
            reviewed: "\(score.reviewed) / \(score.population)", at: moment(of: publication.at),
            adjustments: adjustments,
            changed: changes == 0 ? nil : Phrase.changedSince(changes)(language))
    }
}
