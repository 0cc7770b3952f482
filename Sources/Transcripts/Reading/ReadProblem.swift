import Wording

/// What can be wrong with an export. Message numbers count from 1 within their conversation.
package enum ReadProblem: Explained, Hashable {
    // A file as a whole.
    case cannotRead(SystemError)
    case noFiles
    case emptyFile
    /// Of no known format; what it seems to be decides what to do next.
    case notRecognised(FileLook)
    case workbook
    /// A workbook that only its password opens.
    case lockedWorkbook
    /// A document of an office program that is no workbook we read.
    case officeDocument
    case noConversationColumn
    case noColumn(TableColumn)
    case namedColumnAbsent(TableColumn, name: String)
    /// Nothing says who is an agent, and the options do not either.
    case partiesUnknown
    case truncated(Compression)
    case damaged(Compression)
    case windowTooLarge
    case damagedZip
    /// A member of a zip file needs a password.
    case lockedZip
    /// A zip file unpacks to so much that it can be no archive of chats.
    case unpacksTooFar
    case damagedWorkbook
    /// A sheet of a workbook has rows but no header, while others of it have one; a doubt.
    case sheetPassedOver
    /// No sheet of a workbook has a header and rows below it.
    case noTableInWorkbook
    /// Nothing stands where a mapping says that chats do.
    case nothingMapped(String)

    // A line, a row or a value.
    case invalidJSON(String)
    case invalidEncoding
    case lineTooLong(limit: Int)
    case unfinishedValue
    case wrongColumnCount(found: Int, expected: Int)
    case quoteNotClosed
    /// The record is still encrypted.
    case encrypted
    /// The answer of a service says what went wrong there, and holds no messages.
    case errorAnswer(String)
    /// A line stands before the first line that begins a message.
    case noHeader
    /// A message does not say who wrote it.
    case noSender

    // A conversation.
    case notAnObject
    case noID
    case noMessages
    case empty
    /// Its id is a number that Excel has rounded.
    case roundedID
    case messageNotAnObject(Int)
    case messageWithoutRole(Int)
    case unknownRole(Int)
    case textNotAString(Int)
    /// It was drawn, and when its turn came the archive did not have it any more.
    case goneSinceDraw(id: String)

    // Doubts: the conversation stays.
    /// With what stands there, where that is known.
    case unreadableTime(Int, sample: String? = nil)
    case timesOutOfOrder(Int)
    /// It stood newest first.
    case turnedRound
    /// It is among colleagues alone, and was left out.
    case colleaguesOnly
    case unreadableRating
    case halfCharacter
    /// A list of chats, which holds no more than the last messages of each.
    case lastMessagesOnly
    /// The export says how many messages it has, and not all are here.
    case pagesMissing
    /// It stands here as one message of the system; what was said is in another export.
    case chatElsewhere
    /// Times count from the start of the chat or are a clock alone, and no day is known.
    case timesWithoutDay

    /// What may be shown of a text that should be a time: a short one with a digit in it, so that no
    /// words of a chat get into messages.
    static func sample(of text: String?) -> String? {
        text.flatMap { $0.count <= 40 && $0.contains(where: \.isNumber) ? $0 : nil }
    }

    /// A stable name for machines.
    package var code: String {
        switch self {
        case .cannotRead: "cannot-read"
        case .noFiles: "no-files"
        case .emptyFile: "empty-file"
        case .notRecognised: "format-not-recognised"
        case .workbook: "workbook"
        case .lockedWorkbook: "locked-workbook"
        case .officeDocument: "office-document"
        case .noConversationColumn: "no-conversation-column"
        case .noColumn: "no-column"
        case .namedColumnAbsent: "named-column-absent"
        case .partiesUnknown: "parties-unknown"
        case .truncated(let compression): "truncated-\(compression.rawValue)"
        case .damaged(let compression): "damaged-\(compression.rawValue)"
        case .windowTooLarge: "window-too-large"
        case .damagedZip: "damaged-zip"
        case .lockedZip: "locked-zip"
        case .unpacksTooFar: "unpacks-too-far"
        case .damagedWorkbook: "damaged-workbook"
        case .sheetPassedOver: "sheet-passed-over"
        case .noTableInWorkbook: "no-table-in-workbook"
        case .nothingMapped: "nothing-mapped"
        default: contentCode
        }
    }

    /// That of what is wrong within a file.
    private var contentCode: String {
        switch self {
        case .invalidJSON: "invalid-json"
        case .invalidEncoding: "invalid-encoding"
        case .lineTooLong: "line-too-long"
        case .unfinishedValue: "unfinished-value"
        case .wrongColumnCount: "wrong-column-count"
        case .quoteNotClosed: "quote-not-closed"
        case .encrypted: "encrypted"
        case .errorAnswer: "error-answer"
        case .noHeader: "no-header"
        case .noSender: "no-sender"
        case .notAnObject: "not-an-object"
        case .noID: "no-id"
        case .noMessages: "no-messages"
        case .empty: "empty"
        case .roundedID: "rounded-id"
        case .messageNotAnObject: "message-not-an-object"
        case .messageWithoutRole: "message-without-role"
        case .unknownRole: "unknown-role"
        case .textNotAString: "text-not-a-string"
        case .goneSinceDraw: "gone-since-draw"
        case .unreadableTime: "unreadable-time"
        case .timesOutOfOrder: "times-out-of-order"
        case .turnedRound: "turned-round"
        case .colleaguesOnly: "colleagues-only"
        case .unreadableRating: "unreadable-rating"
        case .halfCharacter: "half-character"
        case .lastMessagesOnly: "last-messages-only"
        case .pagesMissing: "pages-missing"
        case .chatElsewhere: "chat-elsewhere"
        case .timesWithoutDay: "times-without-day"
        default: "unknown"
        }
    }
}
