import Wording

extension Words {
    /// Calibration rounds, gold chats and leniency.
    static let calibration: [String: Phrase] = [
        "calibration": .calibrationTitle, "calibrationSentence": .calibrationSentence,
        "noRounds": .noRounds, "noRoundsWhy": .noRoundsWhy, "newRound": .newRound,
        "newRoundSentence": .newRoundSentence, "roundName": .roundNameField,
        "chatsFromDraw": .chatsFromDraw, "chatsCount": .chatsCountField,
        "chatsFromDrawHint": .chatsFromDrawHint, "chatsChosen": .chatsChosen,
        "chatsChosenHint": .chatsChosenHint, "whoJudges": .whoJudges, "openRound": .openRound,
        "progress": .columnProgress, "state": .roundState, "closeRound": .closeRound,
        "agreement": .agreementTitle, "agreementHint": .agreementHint,
        "units": .columnUnits, "percentSame": .measurePercent, "largestGaps": .largestGaps,
        "noGaps": .noGaps, "gapOf": .gapOf, "makeGold": .makeGold,
        "hiddenWhileJudging": .hiddenWhileJudging, "gold": .goldTitle,
        "goldSentence": .goldSentence, "noGold": .noGold, "noGoldWhy": .noGoldWhy,
        "newGold": .newGold, "goldChatID": .goldChatID, "goldLook": .goldLook,
        "agreedAnswer": .agreedAnswer, "agreedAnswerHint": .agreedAnswerHint,
        "isViolation": .isViolation, "isNoViolation": .isNoViolation,
        "goldCleanWhy": .goldCleanWhy, "keepsMissed": .keepsMissed, "saveGold": .saveGold,
        "violations": .columnViolations, "charge": .columnCharge, "given": .columnGiven,
        "plantAmong": .plantAmong, "plantGold": .plantGold, "retireGold": .retireGold,
        "retiredGold": .retiredGold, "leniency": .leniencyTitle,
        "noLeniencyYet": .noLeniencyYet, "noLeniencyYetWhy": .noLeniencyYetWhy,
        "againstGold": .columnAgainstGold, "againstPeers": .columnAgainstPeers,
        "drift": .columnDrift, "beforeSeeing": .columnBeforeSeeing,
        "afterSeeing": .columnAfterSeeing,
    ]
}
