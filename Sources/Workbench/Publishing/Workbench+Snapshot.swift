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
}

extension PeriodStanding {
    /// What speaks against closing now, plainly.
    var warnings: [Phrase] {
        var warnings: [Phrase] = []
        if unreviewed > 0 { warnings.append(.closingUnreviewed(unreviewed)) }
        if openAppeals > 0 { warnings.append(.closingOpenAppeals(openAppeals)) }
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
