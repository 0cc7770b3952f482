import Foundation
import Glibc
import Wording

/// Why the file of a part cannot be used.
enum PartProblem: Error, Hashable {
    case missing
    /// Cut short, or no file of a part.
    case broken
    /// It is there, and the system does not give it: its error number.
    case unreadable(Int32)
    /// Of another plan, or of another survey.
    case ofOther
    /// Another file holds the same part.
    case doubled
    /// It says that it is another part.
    case isPart(Int)
    /// What it was made from has changed since the plan or the survey.
    case fileChanged(String)
    case changedSinceSurvey

    /// - Parameter rerun: how the part is made again.
    func phrase(_ rerun: Phrase) -> Phrase {
        switch self {
        case .missing: .partMissing(rerun)
        case .broken: .partBroken(rerun)
        case .unreadable(let number): .partUnreadable(String(cString: strerror(number)))
        case .ofOther: .partOfOther(rerun)
        case .doubled: .partDoubled(rerun)
        case .isPart(let other): .partIsPart(other)
        case .fileChanged(let path): .partFileChanged(path)
        case .changedSinceSurvey: .partChangedSinceSurvey
        }
    }
}
