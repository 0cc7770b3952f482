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

    /// What a team sets for itself.
    static let settings: [String: Phrase] = [
        "settings": .settingsTitle, "settingsSentence": .settingsSentence,
        "appealDays": .appealDaysField, "appealDaysHint": .appealDaysHint,
        "reviewDays": .reviewDaysField, "reviewDaysHint": .reviewDaysHint,
        "proposedHint": .proposedHint,
    ]

    static let today: [String: Phrase] = [
        "mySharesTitle": .todaySharesTitle, "drawsTitle": .todayDrawsTitle,
        "nothing": .todayNothing, "nothingWhy": .todayNothingWhy,
        "startImport": .todayStartImport, "startImportWhy": .todayStartImportWhy,
    ]
}
