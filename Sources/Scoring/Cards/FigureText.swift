package import Sampling

/// How figures are written in cards and files of figures: `95 %`, `30 s`, `2 min`, `85`.
package enum FigureText {
    /// The value in the unit of the measure: percent, seconds, or the number as it is; nil where
    /// the text has another unit, or none where one is needed.
    package static func value(_ text: String, in unit: CardMeasure.Unit) -> ExactDecimal? {
        let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
        let rest = text.dropFirst(number.count).filter { !$0.isWhitespace }
        guard let value = ExactDecimal(String(number)) else { return nil }
        switch unit {
        case .points, .count, .amount: return rest.isEmpty ? value : nil
        case .share: return rest == "%" || rest == "％" ? value : nil
        case .seconds:
            guard let factor = seconds[String(rest)] else { return nil }
            return (Fraction(value) * Fraction(ExactDecimal(factor))).rounded(places: 3)
        }
    }

    private static let seconds = [
        "s": 1, "秒": 1, "min": 60, "分": 60, "分钟": 60, "h": 3600, "小时": 3600, "day": 86_400,
        "days": 86_400, "天": 86_400,
    ]
}
