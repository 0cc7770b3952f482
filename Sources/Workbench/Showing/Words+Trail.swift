import Wording

extension Words {
    /// The trail and exports.
    static let trail: [String: Phrase] = [
        "trail": .trailTitle, "trailSentence": .trailSentence, "verifyTrail": .verifyTrail,
        "didWhat": .trailAction, "onWhat": .trailSubject, "oldValue": .trailOld,
        "newValue": .trailNew, "export": .exportTable,
    ]
}
