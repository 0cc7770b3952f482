import Rules
import Scoring
import Wording

extension FormReader {
    /// The points of a form of assessment by the id of the criterion; `nil` where one is missing or
    /// is not from 0 to the criterion's, with two decimals at most.
    mutating func points(of criteria: [PerformanceCard.Entry]) -> [String: Points]? {
        var points: [String: Points] = [:]
        for criterion in criteria {
            let name = Self.name(of: criterion)
            let text = text(name, upTo: 20)
            if text.isEmpty { continue }
            let plain = text.filter { !$0.isWhitespace }.replacing("。", with: ".")
            if let given = Points(plain), given.thousandths % 10 == 0, given >= .zero,
                given <= criterion.points
            {
                points[criterion.id] = given
            } else {
                refuse(name, .assessmentTooMany(text, most: criterion.points.text))
            }
        }
        return isValid ? points : nil
    }

    /// What the field of a criterion is called.
    static func name(of criterion: PerformanceCard.Entry) -> String { "points-\(criterion.id)" }
}
