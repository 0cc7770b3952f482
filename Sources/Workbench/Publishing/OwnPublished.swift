import Reports
import Store
import Transcripts

/// What a published period holds of one agent: the score, signed adjustments of it, and what has
/// changed since.
struct OwnPublished: Sendable {
    let publication: Publication
    let period: Period
    let score: PublishedScore
    /// The first first.
    let adjustments: [AdjustmentRow]
    /// The last first, without the names of those who made them.
    let changes: [ChangeRow]
}

extension Workbench {
    /// How many publications a page looks at.
    static let publishedOfPage = 12

    /// An agent's published scores, the last period first; of each period the last publication.
    ///
    /// - Parameter before: only earlier publications than this.
    /// - Returns: the scores, and the publication before which there may be more.
    func published(
        of agent: String, before: PublicationID?
    ) async throws -> (shown: [OwnPublished], next: PublicationID?) {
        var (shown, cursor) = ([OwnPublished](), before)
        repeat {
            let found = try await store.lastPublications(
                before: cursor, limit: Self.publishedOfPage + 1)
            let page = found.prefix(Self.publishedOfPage)
            for publication in page {
                if let own = try await published(publication, of: agent) { shown.append(own) }
            }
            cursor = found.count > page.count ? page.last?.id : nil
        } while shown.isEmpty && cursor != nil
        return (shown, cursor)
    }

    /// An agent's published scores of periods that have days of a month, the last period first.
    func published(
        of agent: String, touching month: CardMonth
    ) async throws -> [OwnPublished] {
        var shown: [OwnPublished] = []
        for period in try await store.periods()
        where period.first <= month.last && month.first <= period.last {
            guard let last = try await store.publications(of: period.id).first,
                let own = try await published(last, of: agent)
            else { continue }
            shown.append(own)
        }
        return shown
    }

    /// All published scores of an agent, up to one more than an export takes.
    func allPublished(of agent: String) async throws -> [OwnPublished] {
        var (all, cursor) = ([OwnPublished](), PublicationID?.none)
        repeat {
            let page = try await published(of: agent, before: cursor)
            all += page.shown
            cursor = page.next
        } while cursor != nil && all.count <= ExportContent.mostRows
        return all
    }

    /// An agent's score in a publication; `nil` where it has none.
    private func published(
        _ publication: Publication, of agent: String
    ) async throws -> OwnPublished? {
        guard let period = try await store.period(publication.period),
            let snapshot = PeriodSnapshot(json: publication.snapshot),
            let score = snapshot.agents.first(where: { $0.agent == agent })
        else { return nil }
        let adjustments = try await adjustmentRows(of: publication)
            .filter { $0.adjustment.agent == agent }
        let changes = try await store.changes(since: publication.id, of: agent)
        return OwnPublished(
            publication: publication, period: period, score: score, adjustments: adjustments,
            changes: changes.reversed().map {
                ChangeRow($0, names: [:], agents: [agent: score.name], self)
            })
    }
}
