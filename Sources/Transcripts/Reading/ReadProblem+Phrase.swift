package import Wording

extension ReadProblem {
    package var phrase: Phrase {
        switch self {
        case .cannotRead(let error): error.phrase
        case .noFiles: .noFiles
        case .emptyFile: .emptyFile
        case .notRecognised(let look): look.phrase
        case .workbook: .isOldWorkbook
        case .lockedWorkbook: .lockedWorkbook
        case .officeDocument: .isOfficeDocument
        case .noConversationColumn: .noConversationColumn
        case .noColumn(let column): column.absentPhrase
        case .namedColumnAbsent(_, let name): .namedColumnAbsent(name)
        case .partiesUnknown: .partiesUnknown
        case .truncated(let compression): .truncatedFile(compression.rawValue)
        case .damaged(let compression): .damagedFile(compression.rawValue)
        case .windowTooLarge: .windowTooLarge
        case .damagedZip: .damagedZip
        case .lockedZip: .lockedZip
        case .unpacksTooFar: .unpacksTooFar
        case .damagedWorkbook: .damagedWorkbook
        case .sheetPassedOver: .sheetPassedOver
        case .noTableInWorkbook: .noTableInWorkbook
        case .nothingMapped(let path): .nothingMapped(path)
        default: contentPhrase
        }
    }

    /// That of what is wrong within a file.
    private var contentPhrase: Phrase {
        switch self {
        case .invalidJSON(let reason): .invalidJSON(reason)
        case .invalidEncoding: .invalidEncoding
        case .lineTooLong(let limit): .lineTooLong(limit: limit)
        case .unfinishedValue: .unfinishedValue
        case .wrongColumnCount(let found, let expected):
            .wrongColumnCount(found: found, expected: expected)
        case .quoteNotClosed: .quoteNotClosed
        case .encrypted: .recordEncrypted
        case .errorAnswer(let message): .errorAnswer(message)
        case .noHeader: .lineWithoutHeader
        case .noSender: .messageWithoutSender
        case .notAnObject: .notAnObject
        case .noID: .noID
        case .noMessages: .noMessages
        case .empty: .emptyConversation
        case .roundedID: .roundedID
        case .messageNotAnObject(let number): .messageNotAnObject(number)
        case .messageWithoutRole(let number): .messageWithoutRole(number)
        case .unknownRole(let number): .unknownRole(number)
        case .textNotAString(let number): .textNotAString(number)
        case .goneSinceDraw(let id): .goneSinceDraw(id)
        case .unreadableTime(let number, let sample): .unreadableTime(number, sample)
        case .timesOutOfOrder(let number): .timesOutOfOrder(number)
        case .turnedRound: .turnedRound
        case .colleaguesOnly: .colleaguesOnly
        case .unreadableRating: .unreadableRating
        case .halfCharacter: .halfCharacter
        case .lastMessagesOnly: .lastMessagesOnly
        case .pagesMissing: .pagesMissing
        case .chatElsewhere: .chatElsewhere
        case .timesWithoutDay: .timesWithoutDay
        default: .formatNotRecognised
        }
    }
}
