import Transcripts
import Wording

extension Rule {
    /// The rule in plain words, a line for each part: when, who must or must not, where, unless.
    package var outline: [SentenceOutline] {
        var lines: [SentenceOutline] = []
        if !filter.isEmpty { lines.append(SentenceOutline(.inChats(filter.phrase))) }
        if let occasion {
            let notes = occasion.notes.map { SentenceOutline($0) }
            lines.append(occasion.condition.outline(Phrase.outlineWhen, adding: notes))
        }
        lines.append(demand.condition.outline(demandHead))
        lines.append(
            SentenceOutline(.within(.joined(window.parts.map(\.phrase), zh: "、", en: " and "))))
        if let until { lines.append(until.outline(Phrase.outlineUntil)) }
        if demand.counts != .both {
            lines.append(SentenceOutline(demand.counts == .late ? .onlyLate : .onlyNever))
        }
        return lines + excuses.map(\.outline)
    }

    /// Who must, must not, or is praised.
    private func demandHead(_ who: Phrase) -> Phrase {
        if card.points > .zero { return .outlineBonus(who) }
        return demand.polarity == .must ? .outlineMust(who) : .outlineMustNot(who)
    }
}

extension Excuse {
    fileprivate var outline: SentenceOutline {
        switch effect {
        case .lifts(let window):
            said.outline { .outlineUnless($0, in: Self.phrase(window)) }
        case .extends(let window):
            said.outline { .outlineExtended($0, by: Self.phrase(window)) }
        }
    }

    private static func phrase(_ window: Window) -> Phrase {
        .joined(window.parts.map(\.phrase), zh: "、", en: " and ")
    }
}

extension Condition {
    /// Who, and below it what; in one line where that is simple.
    ///
    /// - Parameter head: makes the words before the content, given who is meant.
    func outline(_ head: (Phrase) -> Phrase, adding notes: [SentenceOutline] = [])
        -> SentenceOutline
    {
        let who = head(speaker)
        let what = contentOutline
        let times = count > 1 ? [SentenceOutline(.outlineTimes(count))] : []
        if what.parts.isEmpty {
            return SentenceOutline(.outlineInline(who, what.text), notes + times)
        }
        return SentenceOutline(.outlineOpened(who, what.text), what.parts + notes + times)
    }

    /// What the message must be like, taken apart.
    var contentOutline: SentenceOutline {
        if kinds.isEmpty { return SentenceOutline(.saysAnything) }
        if kinds.count == 1 { return Self.outline(of: kinds[0]) }
        return SentenceOutline(.outlineAll, kinds.map(Self.outline))
    }

    private static func outline(of kind: any ConditionKind) -> SentenceOutline {
        switch kind {
        case let all as AllCondition:
            return SentenceOutline(.outlineAll, all.parts.map(\.contentOutline))
        case let any as AnyCondition:
            return SentenceOutline(.outlineAny, any.parts.map(\.contentOutline))
        case let not as NotCondition:
            let part = not.part.contentOutline
            return part.parts.isEmpty
                ? SentenceOutline(kind.phrase) : SentenceOutline(.outlineNot, [part])
        case let answers as AnswersCondition:
            let part = answers.part.outline(Phrase.outlineWho)
            return part.parts.isEmpty
                ? SentenceOutline(kind.phrase) : SentenceOutline(.outlineAnswers, [part])
        default: return SentenceOutline(kind.phrase)
        }
    }

    /// Who is meant: `agent`, `customer or bot`.
    var speaker: Phrase {
        let who =
            roles == .anyone
            ? [Phrase.anyone] : Role.allCases.filter(roles.contains).map(\.phrase)
        return .joined(who, zh: "或", en: " or ")
    }
}
