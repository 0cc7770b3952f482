package import Scoring
package import Wording

extension Standing {
    /// What stands in a column of grades.
    package var title: Phrase {
        switch self {
        case .graded(let band): band.title
        case .borderline(let band, _): .gradeBorderline(band.title)
        case .tooFew: .gradeTooFew
        case .notSampled: .gradeNotSampled
        case .guestOnly: .gradeGuestOnly
        }
    }
}
