package import Sampling
package import Scoring
import Transcripts
package import Wording

/// Figures as people read them: `93.5%`, `42.3 秒`, `2 小时 5 分`, `312`.
package enum FigureWords {
    package static func text(_ value: ExactDecimal, _ unit: CardMeasure.Unit) -> Phrase {
        switch unit {
        case .points: Phrase(NumberText.fixed(value.double, places: 2))
        case .share: Phrase(NumberText.decimal(value.double, places: 1) + "%")
        case .seconds: duration(value.double)
        case .count:
            Phrase(
                isWhole(value)
                    ? NumberText.count(Int(value.double))
                    : NumberText.fixed(value.double, places: 2))
        case .amount: Phrase(NumberText.decimal(value.double, places: 2))
        }
    }

    /// The cell of a table: a number for spreadsheets, with seconds as they are.
    package static func cell(_ value: ExactDecimal?, _ unit: CardMeasure.Unit) -> Cell {
        guard let value else { return .none }
        switch unit {
        case .share: return .share(value.double / 100)
        case .count: return .number(value.double, places: isWhole(value) ? 0 : 2)
        case .seconds: return .number(value.double, places: 1)
        case .points, .amount: return .number(value.double, places: 2)
        }
    }

    /// Counts are whole but where they were scaled to the days, or are a mean.
    private static func isWhole(_ value: ExactDecimal) -> Bool {
        value.double == value.double.rounded()
    }

    private static func duration(_ seconds: Double) -> Phrase {
        if seconds < 120 { return .durationSeconds(NumberText.decimal(seconds, places: 1)) }
        let minutes = Int((seconds / 60).rounded())
        return minutes < 120
            ? .durationMinutes(minutes) : .durationHours(minutes / 60, minutes: minutes % 60)
    }
}

extension Figure {
    package var words: Phrase { FigureWords.text(value, measure.unit) }

    /// What it rests on: so many of so many, or who said so and when.
    package var basis: Phrase {
        if case .outside(let source, let day) = origin {
            return .figureOutside(source, "\(LocalDate(dayNumber: day))")
        }
        if origin == .exams {
            return .figureOfExams(NumberText.count(found ?? 0), of: NumberText.count(size ?? 0))
        }
        if let scaling {
            return .figureScaled(
                size.map(NumberText.count) ?? "", scaling.days, of: scaling.of)
        }
        if let found, let size {
            return .figureParts(NumberText.count(found), of: NumberText.count(size))
        }
        let isOfReplies = [.reply, .replyAdjusted, .reply90, .reply90Adjusted].contains(measure)
        return size.map {
            isOfReplies
                ? .figureOfReplies(NumberText.count($0)) : .figureOfChats(NumberText.count($0))
        } ?? Phrase("")
    }
}

extension Figure {
    /// Where it comes from, where another stands beside it.
    var originTitle: Phrase {
        switch origin {
        case .chats: .cardOfChats
        case .exams: .figureFromExams
        case .outside: .cardFromFile
        }
    }
}

extension CardScore {
    /// Why there is no band.
    package var ungraded: Phrase { isSmall ? .gradeTooFew : .stateTooLittle }
}

extension TargetResult.Standing {
    package var title: Phrase {
        switch self {
        case .met: .targetMet
        case .missed: .targetMissed
        case .unclear: .targetUnclear
        case .unknown: .targetUnknown
        }
    }
}

extension TargetResult {
    /// `≤ 60 秒`.
    package var limitWords: Phrase {
        .targetLimit(isMost: isMost, FigureWords.text(limit, unit))
    }
}
