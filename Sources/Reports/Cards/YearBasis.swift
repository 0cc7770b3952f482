package import Foundation
package import Scoring

/// What a year's summary rests on besides its card: where days begin, the scorecard, the rules.
package struct YearBasis: Sendable {
    package let zone: TimeZone
    package let scorecard: Scorecard
    package let rulesCount: Int
    package let rulesDigest: String

    package init(zone: TimeZone, scorecard: Scorecard, rulesCount: Int, rulesDigest: String) {
        self.zone = zone
        self.scorecard = scorecard
        self.rulesCount = rulesCount
        self.rulesDigest = rulesDigest
    }
}
