import Wording

extension Words {
    /// Import and draws.
    static let draws: [String: Phrase] = [
        "import": .importTitle, "importSentence": .importSentence, "importNone": .importNone,
        "importNoneWhy": .importNoneWhy, "importName": .importFileName, "at": .columnAt,
        "by": .columnBy, "added": .importAdded, "known": .importKnown,
        "conflicts": .importConflicting, "rejects": .importRejected, "cutShort": .importCutShort,
        "importFile": .importFileTitle, "file": .fileField, "importHint": .importHint,
        "importButton": .importButton, "importServer": .importServer,
        "importServerHint": .importServerHint, "draws": .draws, "drawsSentence": .drawsSentence,
        "noDraws": .noDraws, "noDrawsWhy": .noDrawsWhy, "newDraw": .newDraw,
        "newDrawSentence": .newDrawSentence, "drawName": .drawNameField, "since": .sinceDay,
        "until": .untilDay, "perAgent": .perAgentField, "reviewBy": .reviewByDay,
        "seed": .seedField, "seedHint": .seedHint, "planDraw": .planDrawButton,
        "takeDraw": .takeDrawButton, "design": .columnDesign, "drawnAt": .drawnAtColumn,
        "reviewed": .reviewed, "notAssigned": .notAssigned, "verify": .verifyDraw,
        "receipt": .receiptFile, "chatID": .chatIDColumn, "chance": .chanceColumn,
        "reviewer": .reviewerColumn, "takenOut": .takenOutWord, "assign": .assignTitle,
        "assignHint": .assignHint, "overlap": .overlapField, "overlapHint": .overlapHint,
        "blind": .blindField, "assignButton": .assignButton,
    ]
}
