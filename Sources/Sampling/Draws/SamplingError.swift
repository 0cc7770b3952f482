package import Wording

/// Why a sample cannot be drawn or a receipt cannot be read.
package enum SamplingError: Explained, Hashable {
    case emptyFrame
    case conflictingUnits(ids: [String])
    case noContribution
    case partyTwice(String)
    case sampleBelowOne(Int)
    case minimumBelowZero(Int)
    case sampleExceedsFrame(sample: Int, population: Int)
    case minimumNotFeasible(total: Int, minimum: Int, smallest: Int)
    case spreadUnreadable(stratum: String, text: String)
    case frameLost
    case noTimes
    case noReviewer
    case reviewerTwice(String)
    case overlapNeedsTwo
    case leadsFactorBelowZero(Int)
    case leadsExceedFrame(asked: Int, left: Int)
    case topUpTakesAway(stratum: String, before: Int, after: Int)
    case topUpAddsNothing
    case notInSample(id: String)
    case reasonMissing
    case stratumExhausted(String)
    case receiptNotJSON
    case receiptFieldMissing(String)
    case receiptFieldWrong(String)
    case receiptFieldUnknown(String)
    case receiptOfOtherFormat(found: String, expected: String)

    package var phrase: Phrase {
        switch self {
        case .emptyFrame: .emptyFrame
        case .conflictingUnits(let ids): .conflictingUnits(ids: ids)
        case .noContribution: .noContribution
        case .partyTwice(let party): .partyTwice(party)
        case .sampleBelowOne(let size): .sampleBelowOne(size)
        case .minimumBelowZero(let minimum): .minimumBelowZero(minimum)
        case .sampleExceedsFrame(let sample, let population):
            .sampleExceedsFrame(sample: sample, population: population)
        case .minimumNotFeasible(let total, let minimum, let smallest):
            .minimumNotFeasible(total: total, minimum: minimum, smallest: smallest)
        case .spreadUnreadable(let stratum, let text):
            .spreadUnreadable(stratum: stratum, text: text)
        case .frameLost: .frameLost
        case .noTimes: .spreadNeedsTimes
        case .noReviewer: .noReviewer
        case .reviewerTwice(let name): .reviewerTwice(name)
        case .overlapNeedsTwo: .overlapNeedsTwo
        case .leadsFactorBelowZero(let factor): .leadsFactorBelowZero(factor)
        case .leadsExceedFrame(let asked, let left): .leadsExceedFrame(asked: asked, left: left)
        case .topUpTakesAway(let stratum, let before, let after):
            .topUpTakesAway(stratum, before: before, after: after)
        case .topUpAddsNothing: .topUpAddsNothing
        case .notInSample(let id): .notInSample(id)
        case .reasonMissing: .replacementNeedsReason
        case .stratumExhausted(let stratum): .stratumExhausted(stratum)
        case .receiptNotJSON: .receiptNotJSON
        case .receiptFieldMissing(let field): .receiptFieldMissing(field)
        case .receiptFieldWrong(let field): .receiptFieldWrong(field)
        case .receiptFieldUnknown(let field): .receiptFieldUnknown(field)
        case .receiptOfOtherFormat(let found, let expected):
            .receiptOfOtherFormat(found: found, expected: expected)
        }
    }
}
