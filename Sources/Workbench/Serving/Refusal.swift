import HTTPTypes
import Wording

/// Why a request is not answered as it was asked.
enum Refusal: Explained, Hashable {
    /// No such page, or nothing that this person may know of.
    case notFound
    /// The page is for others.
    case forbidden
    /// The form did not come from a page of ours, or from one of an earlier sign-in.
    case staleForm
    /// The body is larger than the page takes, in bytes.
    case tooLarge(limit: Int)
    /// The body could not be read.
    case unreadable
    /// What was asked for cannot be done now.
    case impossible(Phrase)
    /// What was asked for is being worked out.
    case notYet(Phrase)

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .forbidden, .staleForm: .forbidden
        case .tooLarge: .contentTooLarge
        case .unreadable: .badRequest
        case .impossible: .conflict
        case .notYet: .serviceUnavailable
        }
    }

    var phrase: Phrase {
        switch self {
        case .notFound: .pageNotFound
        case .forbidden: .pageForbidden
        case .staleForm: .formStale
        case .tooLarge(let limit): .bodyTooLarge(megabytes: max(1, limit / 1_048_576))
        case .unreadable: .bodyUnreadable
        case .impossible(let reason), .notYet(let reason): reason
        }
    }
}
