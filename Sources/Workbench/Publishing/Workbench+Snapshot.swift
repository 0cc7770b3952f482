import Rules
import Scoring
import Store
import Transcripts
import Wording

extension Workbench {
    /// How often scores that move in the moment of signing are made again.
    static let standingAttempts = 5

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

    /// The scores of a publication as they leave the workbench.
    func publishedRows(of publication: Publication) async throws -> [PublishedRow] {
        guard let snapshot = PeriodSnapshot(json: publication.snapshot),
            let period = try await store.period(publication.period)
        else { return [] }
        let adjustments = try await adjustmentRows(of: publication)
        let now = try await standing(of: snapshot, in: period.days)
        return snapshot.agents.map { score in
            PublishedRow(
                score: score, now: now.agent(score.agent)?.confirmed,
                adjustment: adjustments.last { $0.adjustment.agent == score.agent })
        }
    }

    /// How the scores of a publication's draws stand now.
    func standing(of snapshot: PeriodSnapshot, in days: DaySpan) async throws -> PeriodStanding {
        let ids = Set(snapshot.draws.map(\.id))
        let draws = try await store.draws().filter { ids.contains($0.id.value) }
        return try await standing(of: draws, in: days)
    }

    /// By which adjusted scores are graded as the published ones were; `nil` where these rest on
    /// several scorecards.
    func scorecard(of snapshot: PeriodSnapshot) async throws -> Scorecard? {
        let digests = Set(snapshot.rules.map(\.scorecard))
        guard digests.count == 1, let digest = digests.first,
            let text = try await store.scorecard(digest: digest)
        else { return nil }
        return try? Scorecard(SourceText(path: "scorecard", text: text))
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

extension Period {
    /// That its days cannot be published once more.
    var hasDays: Phrase { .daysPublished(name, .daysFromTo("\(first)", "\(last)")) }
}

extension FormReader {
    /// Refuses what a form signs where that is not what was looked at, and where something is not
    /// done yet and nobody has ticked that it may be so.
    mutating func check(_ warnings: [Phrase], mark: String, _ visit: Visit) {
        if visit.form["seen"] != mark { refuse("seen", .standingMoved) }
        if !warnings.isEmpty, visit.form["sure"] != "1" {
            refuse("sure", .closeDespiteNeeded)
        }
    }

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
