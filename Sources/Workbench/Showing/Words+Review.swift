import Wording

extension Words {
    /// The queue and the review of a chat.
    static let review: [String: Phrase] = [
        "review": .review, "queue": .reviewQueue, "startReview": .startReview,
        "queueEmpty": .queueEmpty, "queueEmptyWhy": .queueEmptyWhy, "clean": .ruleCleanShort,
        "begun": .begunReview, "day": .columnDay, "messages": .columnMessages,
        "findings": .columnHits, "draw": .columnDraw, "due": .columnDue,
        "agent": .columnAgent, "chat": .chatTitle, "textForgotten": .textForgotten,
        "ruleClean": .ruleCleanTitle, "ruleCleanWhy": .ruleCleanWhy, "confirm": .confirmFinding,
        "reject": .rejectFinding, "unsure": .unsureFinding, "undo": .undoVerdict,
        "reasonTrueMiss": .reasonTrueMiss, "reasonSaidDifferently": .reasonSaidDifferently,
        "reasonException": .reasonException, "reasonDoesNotApply": .reasonDoesNotApply,
        "missed": .outcomeMissed, "pointsKept": .pointsKept, "otherPoints": .otherPoints,
        "pointsOfRule": .pointsOfRule, "note": .noteForAgent, "ruleAndWording": .ruleAndWording,
        "falseAlarms": .mayBeFalseAlarm, "message": .messageWord, "addMissed": .addMissed,
        "missedHint": .missedHint, "messageNumber": .messageNumber, "rule": .ruleField,
        "choose": .chooseOne, "finishAndNext": .finishAndNext, "keys": .keysLegend,
        "keyMove": .keyMove, "keyReject": .keyReject, "keyMissed": .keyMissed,
        "blindHint": .blindHint, "reveal": .revealFindings,
    ]
}
