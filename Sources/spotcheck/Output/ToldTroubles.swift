import Auditing
import Transcripts
import Wording
import Workbench

/// What went wrong in single places of an archive: the first ten of each sort are told one by one,
/// the others counted, so that a file of another kind does not fill the terminal.
struct ToldTroubles {
    private var counts: [Sort: Int] = [:]

    /// How many of a sort are told one by one.
    static let shown = 10

    /// What can go wrong.
    enum Sort: CaseIterable {
        /// A file, a line or a conversation that cannot be read.
        case reject
        case warning
        /// The same conversation again.
        case identical
        /// A message on which a rule could not be decided.
        case undetermined
        /// Another conversation with an id that was there before.
        case conflicting
        /// Conversations dated long after all others.
        case strays

        /// What the others are called where not all are told; `nil` where all are.
        fileprivate var words: Phrase? {
            switch self {
            case .reject: .troubleRejects
            case .warning: .troubleWarnings
            case .identical: .troubleIdentical
            case .undetermined: .troubleUndetermined
            // Each is a chat that the result lacks.
            case .conflicting: nil
            case .strays: nil
            }
        }
    }

    /// How many of a sort there were.
    subscript(sort: Sort) -> Int { counts[sort] ?? 0 }

    /// How many conversations or more are missing from the result: places that could not be read,
    /// and ids that came twice with other words.
    var lacking: Int { self[.reject] + self[.conflicting] }

    /// Notes one trouble, and tells it while those of its sort are few.
    mutating func add(_ sort: Sort, _ phrase: @autoclosure () -> Phrase, notes: Notes) {
        counts[sort, default: 0] += 1
        if sort.words == nil || self[sort] <= Self.shown { notes.say(phrase()) }
    }

    /// Counts what was not handed over one by one.
    mutating func add(_ sort: Sort, untold count: Int) {
        counts[sort, default: 0] += count
    }

    mutating func add(_ reject: Reject, notes: Notes) {
        add(WordedReject(reject), notes: notes)
    }

    mutating func add(_ reject: WordedReject, notes: Notes) {
        add(.reject, .placeReason("\(reject.place)", reject.reason), notes: notes)
    }

    mutating func add(_ warning: ReadWarning, notes: Notes) {
        add(.warning, .placeReason("\(warning.place)", warning.reason.phrase), notes: notes)
    }

    /// Notes an event of an audit that is a trouble, and no other.
    mutating func add<Made>(_ event: Audit.Event<Made>, notes: Notes) {
        switch event {
        case .reject(let reject): add(reject, notes: notes)
        case .warning(let warning): add(warning, notes: notes)
        case .identical(let id, let first, let second):
            add(.identical, .identicalTwice(id, "\(first)", "\(second)"), notes: notes)
        case .conflicting(let id, let first, let second):
            add(.conflicting, .conflictingTwice(id, "\(first)", "\(second)"), notes: notes)
        case .strays(let count, let day):
            add(.strays, .strayClocks(count, "\(day)"), notes: notes)
        case .checked, .excluded, .passedOver: break
        }
    }

    /// Notes a trouble of an import into a store.
    mutating func add(_ trouble: ArchiveImport.Trouble, notes: Notes) {
        switch trouble {
        case .reject(let reject): add(reject, notes: notes)
        case .warning(let warning): add(warning, notes: notes)
        case .strays(let count, let day):
            add(.strays, .strayClocks(count, "\(day)"), notes: notes)
        case .undetermined(let undecided, let conversation):
            add(.undetermined, undecided.phrase(in: conversation), notes: notes)
        case .conflicting(let id, let first, let second):
            add(.conflicting, .conflictingTwice(id, "\(first)", "\(second)"), notes: notes)
        case .conflictingWithStored(let id):
            add(.conflicting, .conflictingWithStored(id), notes: notes)
        }
    }

    /// Says how many more of each sort there were.
    func tellRest(notes: Notes) {
        for sort in Sort.allCases where self[sort] > Self.shown {
            if let words = sort.words {
                notes.say(.troublesMore(words, self[sort] - Self.shown))
            }
        }
    }

    /// Says how many more there were, and exits with 2 where conversations are missing.
    func finish(notes: Notes) throws {
        tellRest(notes: notes)
        if lacking > 0 { throw ExitCodes.trouble }
    }
}
