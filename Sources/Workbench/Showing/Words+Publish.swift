import Wording

extension Words {
    /// Publishing, and what agents see of it.
    static let publish: [String: Phrase] = [
        "publish": .publishTitle, "publishSentence": .publishSentence,
        "noPublications": .noPublications, "noPublicationsWhy": .noPublicationsWhy,
        "newClosing": .newClosing, "newClosingSentence": .newClosingSentence,
        "period": .publishedPeriod, "days": .columnDays, "publishedAt": .publishedAt,
        "changes": .columnChanges, "noneSince": .noneSince, "periodName": .periodName,
        "periodNameHint": .periodNameHint, "drawsOfPeriod": .drawsOfPeriod,
        "drawsOfPeriodHint": .drawsOfPeriodHint, "firstDay": .firstDay, "lastDay": .lastDay,
        "daysHint": .daysHint, "lookFirst": .lookFirst, "wouldPublish": .wouldPublish,
        "notYetDone": .notYetDone, "closeDespite": .closeDespite, "signHere": .signHere,
        "signHint": .signHint, "publishButton": .publishButton,
        "noDrawsToPublish": .noDrawsToPublish, "snapshotDigest": .snapshotDigest,
        "snapshotDigestHint": .snapshotDigestHint, "snapshotFile": .snapshotFile,
        "verifySnapshot": .verifySnapshot, "publishedScores": .publishedScores,
        "published": .publishedColumn, "now": .nowColumn, "adjusted": .adjustedColumn,
        "adjustScore": .adjustScore, "adjustHint": .adjustHint, "adjustedTo": .adjustedTo,
        "adjustWhy": .adjustWhy, "signAdjustment": .signAdjustment,
        "laterChanges": .laterChanges, "noLaterChanges": .noLaterChanges, "what": .columnWhat,
        "before": .columnBefore, "after": .columnAfter, "publishAgain": .publishAgain,
        "publishAgainHint": .publishAgainHint, "newerPublished": .newerPublished,
        "showNewer": .showNewer, "publishedForMe": .publishedForMe,
        "adjustedBecause": .adjustedBecause,
    ]
}
