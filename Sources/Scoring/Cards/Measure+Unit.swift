package import Wording

extension Measure.Unit {
    package var title: Phrase {
        switch self {
        case .points: .unitPoints
        case .share: .unitShare
        case .seconds: .unitSeconds
        case .count: .unitCount
        case .amount: .unitAmount
        }
    }
}
