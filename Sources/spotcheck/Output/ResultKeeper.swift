import Auditing
import Reports
import Rules
import Transcripts
import Wording

/// Takes what an audit finds as it comes: the folder of results, or the file of one part.
protocol ResultKeeper: AnyObject {
    /// In which rejects are explained.
    var language: Language { get }

    /// Lines as `FindingsJSON` writes them, none or more.
    func addFindings(_ lines: [UInt8]) throws(OutputError)

    /// A line as `RejectsJSON` writes it.
    func addReject(line: String) throws(OutputError)
}

extension ResultKeeper {
    func add(_ reject: Reject) throws(OutputError) {
        try addReject(
            line: RejectsJSON.line(
                file: reject.place.file, line: reject.place.line, code: reject.reason.code,
                reason: reject.reason.phrase(language)))
    }

    func add(_ undecided: CheckResult.Undecided, in id: String) throws(OutputError) {
        try addReject(
            line: RejectsJSON.undetermined(
                conversation: id, message: undecided.message, rule: undecided.rule,
                reason: undecided.phrase(in: id)(language)))
    }
}
