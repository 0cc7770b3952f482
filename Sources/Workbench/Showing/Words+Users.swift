import Wording

extension Words {
    /// Users and Today.
    static let users: [String: Phrase] = [
        "users": .users, "usersSentence": .usersSentence, "name": .nameOfUser,
        "role": .roleOfUser, "agentID": .agentID, "agentIDHint": .agentIDHint,
        "personalData": .personalData, "seesPersonalData": .seesPersonalData,
        "addUser": .addUser, "inactive": .inactiveUser, "deactivate": .deactivate,
        "activate": .activate, "resetLink": .resetLink, "save": .saveForm,
    ]

    static let today: [String: Phrase] = [
        "drawsTitle": .todayDrawsTitle, "nothing": .todayNothing, "nothingWhy": .todayNothingWhy,
        "startImport": .todayStartImport, "startImportWhy": .todayStartImportWhy,
    ]
}
