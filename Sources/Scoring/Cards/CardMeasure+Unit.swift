package import Wording

extension CardMeasure.Unit {
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
