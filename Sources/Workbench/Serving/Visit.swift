import HTTPTypes
import Store
import Transcripts
import Wording

/// What a page is asked, and by whom.
struct Visit: Sendable {
    let path: String
    /// What stood in the path for each `:name`.
    var parameters: [String: String] = [:]
    var query = FormFields()
    var form = FormFields()
    var upload: UploadedFile?
    var language = Language.zh
    /// Who is signed in.
    var user: User?
    /// The value of the session's cookie.
    var sessionToken: String?
    /// What the browser keeps since somebody signed in there before.
    var browserSecret: String?
    /// Whether the session was made to last longer; the browser must keep its cookie longer then.
    var isRenewed = false
    /// The address that the request came from, as far as it is known.
    var address = ""
    /// `http://host`, for links to send to others.
    var site = ""
    let now: Timestamp

    /// Whether the form carries a token of this session.
    var isOwnForm: Bool { FormToken.isGood(form["token"], for: sessionToken) }

    /// Who is signed in; a page that asks is never shown to anybody else.
    func signedIn() throws(Refusal) -> User {
        guard let user else { throw .forbidden }
        return user
    }

    /// The number of a record that stands in the path.
    func id<Record>(_ name: String, of kind: Record.Type) throws(Refusal) -> ID<Record> {
        guard let id = ID<Record>(parameters[name] ?? "") else { throw .notFound }
        return id
    }

    /// What to tell on a page that one was sent to after something was done.
    var notice: Phrase? {
        switch query["done"] {
        case "saved": .doneSaved
        case "finished": .doneFinished
        case "imported": .doneImported
        case "given": .doneGiven
        case "appealed": .doneAppealed
        case "late": .practiceGone
        case "decided": .doneDecided
        case "published": .donePublished
        case "adjusted": .doneAdjusted
        default: nil
        }
    }
}
