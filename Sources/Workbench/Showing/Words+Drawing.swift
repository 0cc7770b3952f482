import Wording

extension Words {
    /// Draws of several parties, and changes to draws.
    static let drawing: [String: Phrase] = [
        "drawLog": .drawLogFile, "partiesTitle": .partiesTitle, "partiesHint": .partiesHint,
        "party": .partyColumn, "waitsForParties": .waitsForParties, "myPart": .myPart,
        "partyHow": .partyHow,
        "partyHow1": .partyHowCommit, "partyHow2": .partyHowReveal, "partyHow3": .partyHowDraw,
        "partyLink": .partyLink, "restartTitle": .restartTitle, "restartHint": .restartHint,
        "restartButton": .restartButton, "restarted": .restartedBecause, "reason": .reasonField,
        "partySentence": .partySentence, "partyDrawn": .partyDrawn, "partyKeep": .partyKeepValue,
        "commitTitle": .commitTitle, "commitHint": .commitHint, "commitMade": .commitMadeHere,
        "commitOwn": .commitOwn, "commitOwnHint": .commitOwnHint, "commitField": .commitField,
        "commitButton": .commitButton, "revealTitle": .revealTitle, "revealHint": .revealHint,
        "valueField": .valueField, "revealButton": .revealButton,
        "replaceTitle": .replaceTitle, "replaceHint": .replaceHint,
        "replaceButton": .replaceButton, "topUpTitle": .topUpTitle, "topUpHint": .topUpHint,
        "topUpButton": .topUpButton, "replaceOfPage": .replaceOfPage,
        "previousPage": .previousPage, "nextPage": .nextPage,
    ]
}
