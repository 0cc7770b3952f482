package import Wording

/// Why an audit cannot go on with its journal.
package enum JournalError: Explained, Hashable {
    /// The journal cannot be read or written, and why, as the system says it.
    case notUsable(path: String, reason: String)
    /// The audit that was interrupted was about something else.
    case changed([AuditSubject.Part], path: String)

    /// Whether there is nothing wrong but that the journal is that of another audit.
    package var isOfOther: Bool {
        if case .changed = self { true } else { false }
    }

    package var phrase: Phrase {
        switch self {
        case .notUsable(let path, let reason): .cannotWrite(path, reason: reason)
        case .changed(let parts, let path): .journalOfOther(path, changed: parts.map(\.phrase))
        }
    }
}
