package import Sampling
package import Wording

extension InspectionSeverity {
    package var title: Phrase {
        switch self {
        case .normal: .inspectionNormal
        case .tightened: .inspectionTightened
        case .reduced: .inspectionReduced
        }
    }
}
