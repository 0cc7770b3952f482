import Foundation
import GRDB
package import Transcripts
package import Wording

/// Why the store did not do what it was asked for. Nothing was changed then.
package enum StoreError: Explained, Hashable {
    case noStore(path: String)
    case notAStore(path: String)
    case newer(path: String)
    case damaged(path: String, reason: String)
    case cannotOpen(path: String, reason: String)
    /// A copy would overwrite this file.
    case fileExists(path: String)
    case busy(path: String)
    /// The disk is full or failing, or the file must not be written.
    case cannotWrite(path: String, reason: String)
    /// Somebody else decided what this verdict wanted to decide.
    case decidedMeanwhile(DecidedMeanwhile)
    /// There is no such record.
    case absent(TrailSubject, Int64?)
    case loginTaken(String)
    case agentTaken(String)
    /// The link was used, has expired, or never was.
    case linkVoid
    /// A draw names chats that the store does not hold.
    case unknownConversations(count: Int, first: String)
    /// A chat cannot be handed out before the rules have looked at it.
    case notAudited(String)
    case noReviewers
    /// What is left to decide before a chat is finished.
    case undecided(Int)
    /// The form was sent before, and has taken effect.
    case sentBefore
    /// Another period has some of the days.
    case daysPublished(name: String, first: LocalDate, last: LocalDate)
    case refused(Refusal)
    /// A value that the database does not allow: a mistake of the program, not of its user.
    case invalid(String)

    /// A rule of the house that what was asked for would break.
    package enum Refusal: String, Hashable, Sendable {
        case appendOnly = "append-only"
        case otherAssignment = "other-assignment"
        case otherConversation = "other-conversation"
        case otherChain = "other-chain"
        case appealDecided = "appeal-decided"
        case decidedMeanwhile = "decided-meanwhile"
        case notYourFinding = "not-your-finding"
        case nothingToAppeal = "nothing-to-appeal"
        case ownVerdict = "own-verdict"
        case stillToReview = "still-to-review"
        case alreadyAppealed = "already-appealed"
        case alreadyDecided = "already-decided"
        case alreadyFinished = "already-finished"
        case notYourAssignment = "not-your-assignment"
        case lastLead = "last-lead"
        case notDrawn = "not-drawn"
        case alreadyDrawn = "already-drawn"
        case cancelled = "cancelled"
        case changedMeanwhile = "changed-meanwhile"
        case nothingToUndo = "nothing-to-undo"
        case needsVerdict = "needs-verdict"
        case appealOpen = "appeal-open"
        case nameTaken = "name-taken"
        case publishedMeanwhile = "published-meanwhile"
        case alreadyGold = "already-gold"
        case tokenOfLead = "token-of-lead"
        case loginStays = "login-stays"
        case assessmentClosed = "assessment-closed"
    }

    /// What the database says, in our words.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self = StoreError(of: error, path: path)
        default: self = .cannotOpen(path: path, reason: error.localizedDescription)
        }
    }

    private init(of error: DatabaseError, path: String) {
        let message = error.message ?? error.resultCode.description
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: .notAStore(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path, reason: message)
            case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
                .cannotOpen(path: path, reason: message)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY:
                .cannotWrite(path: path, reason: message)
            default: Refusal(rawValue: message).map { .refused($0) } ?? .invalid(message)
            }
    }

    package var phrase: Phrase {
        switch self {
        case .noStore(let path): .storeAbsent(path)
        case .notAStore(let path): .storeOfAnother(path)
        case .newer(let path): .storeNewer(path)
        case .damaged(let path, let reason): .storeDamaged(path, reason)
        case .cannotOpen(let path, let reason): .storeCannotOpen(path, reason)
        case .fileExists(let path): .storeFileExists(path)
        case .busy(let path): .storeBusy(path)
        case .cannotWrite(let path, let reason): .storeCannotWrite(path, reason)
        case .decidedMeanwhile(let decision): .decidedMeanwhile(decision.name)
        case .absent(let subject, let number):
            .recordAbsent(subject.title, number.map(String.init) ?? "")
        case .loginTaken(let login): .loginTaken(login)
        case .agentTaken(let agent): .agentTaken(agent)
        case .linkVoid: .linkVoid
        case .unknownConversations(let count, let first): .drawnNotStored(count, first)
        case .notAudited(let id): .conversationNotAudited(id)
        case .noReviewers: .nobodyToReview
        case .undecided(let count): .findingsUndecided(count)
        case .sentBefore: .formSentBefore
        case .daysPublished(let name, let first, let last):
            .daysPublished(name, .daysFromTo("\(first)", "\(last)"))
        case .refused(let refusal): refusal.phrase
        case .invalid(let what): .storeInvalid(what)
        }
    }
}
