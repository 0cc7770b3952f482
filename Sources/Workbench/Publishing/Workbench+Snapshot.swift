import Rules
import Store
import Transcripts
import Wording

extension Workbench {
    /// The snapshot of a period as it is signed now.
    func snapshot(
        of days: PublishedDays, number: Int, standing: PeriodStanding, by: User,
        signature: String, at: Timestamp
    ) -> PeriodSnapshot {
        PeriodSnapshot(
            period: days, number: number,
            closedAt: at.text(in: ZoneOffsets(rules.rules.calendar.timeZone)),
            closedBy: by.login, signature: signature, toolVersion: settings.version,
            standing: standing)
    }

    /// The signed adjustments of a publication, the first first: those since it and before the next
    /// of its period. Who publishes again publishes without what was adjusted before.
    func adjustments(of publication: Publication) async throws -> [Adjustment] {
        let next = try await store.publications(of: publication.period)
            .first { $0.number == publication.number + 1 }
        return try await store.adjustments(in: publication.period).filter { adjustment in
            adjustment.at >= publication.at && next.map { adjustment.at < $0.at } ?? true
        }
    }

    /// The scores of a publication as they leave the workbench.
    func publishedRows(of publication: Publication) async throws -> [PublishedRow] {
        let adjustments = try await adjustments(of: publication)
        return (PeriodSnapshot(json: publication.snapshot)?.agents ?? []).map { score in
            PublishedRow(
                score: score, adjustment: adjustments.last { $0.agent == score.agent })
        }
    }
}

extension PeriodStanding {
    /// What speaks against closing now, plainly.
    var warnings: [Phrase] {
        var warnings: [Phrase] = []
        if unreviewed > 0 { warnings.append(.closingUnreviewed(unreviewed)) }
        if openAppeals > 0 { warnings.append(.closingOpenAppeals(openAppeals)) }
        if unpriced > 0 { warnings.append(.chatsUnpriced(unpriced)) }
        if !unscored.isEmpty { warnings.append(.closingUnscored(unscored)) }
        return warnings
    }
}

extension FormReader {
    /// The name of who is signed in, typed to sign; anything else is wrong.
    mutating func signature(of user: User) -> String {
        let typed = text("signature", upTo: 60)
        if !typed.isEmpty && typed != user.name { refuse("signature", .signWithName(user.name)) }
        return typed
    }
}

extension Period {
    /// `2026-06-08 至 2026-06-14`.
    func shown(_ language: Language) -> String {
        Phrase.daysFromTo("\(first)", "\(last)")(language)
    }
}
