package import Wording

extension Rule {
    /// The rule as one sentence in plain words: when, who, must or must not, what, within, unless.
    package var sentence: Phrase {
        var parts: [Phrase] = []
        if !filter.isEmpty { parts.append(.inChats(filter.phrase)) }
        if let occasion { parts.append(.whenever(occasion.phrase)) }
        parts.append(card.points > .zero ? .praised(demand.condition.sentence) : demand.phrase)
        parts.append(.within(.joined(window.parts.map(\.phrase), zh: "、", en: " and ")))
        if let until { parts.append(.until(until.sentence)) }
        if demand.counts != .both { parts.append(demand.counts == .late ? .onlyLate : .onlyNever) }
        parts += excuses.map(\.phrase)
        return .joined(parts, zh: "，", en: ", ")
    }
}

extension Occasion {
    /// Where in the turn it stands, and which of several counts.
    var notes: [Phrase] {
        let place: Phrase? =
            switch placement {
            case .startOfTurn: .startOfTurn
            case .endOfTurn: .endOfTurn
            case .handover: .handover
            case nil: nil
            }
        let which: Phrase? =
            switch choice {
            case .every: nil
            case .first: .firstTime
            case .firsts(let n): .firstTimes(n)
            case .lasts(let n): .lastTimes(n)
            case .last: .lastTime
            case .number(let n): .nthTime(n)
            case .from(let n): .fromNthTime(n)
            }
        return [place, which].compactMap { $0 }
    }

    fileprivate var phrase: Phrase {
        notes.isEmpty
            ? condition.sentence
            : .noted(condition.sentence, .joined(notes, zh: "、", en: ", "))
    }
}

extension Demand {
    fileprivate var phrase: Phrase {
        if polarity == .mustNot { return .mustNot(condition.sentence) }
        return isEvery ? .mustEvery(condition.sentence) : .must(condition.sentence)
    }
}

extension Excuse {
    fileprivate var phrase: Phrase {
        switch effect {
        case .lifts(let window):
            .unlessSaid(said.sentence, .joined(window.parts.map(\.phrase), zh: "、", en: " and "))
        case .extends(let window):
            .unlessExtended(
                said.sentence, .joined(window.parts.map(\.phrase), zh: "、", en: " and "))
        }
    }
}

extension WindowPart {
    /// In plain words, as in “within …”.
    var phrase: Phrase {
        switch self {
        case .wholeConversation: .windowWhole
        case .restOfConversation: .windowRest
        case .conversationSoFar: .windowSoFar
        case .messages(let numbers): .windowMessages(numbers)
        case .firstShare(let percent): .windowFirstShare(percent)
        case .lastShare(let percent): .windowLastShare(percent)
        case .firstTurns(let n): .windowFirstTurns(n)
        case .lastTurns(let n): .windowLastTurns(n)
        case .sameMessage: .windowSameMessage
        case .sameTurn: .windowSameTurn
        case .firstMessages(let n): .windowFirst(n)
        case .lastMessages(let n): .windowLast(n)
        case .nextMessages(let n): .windowNext(n)
        case .previousMessages(let n): .windowPrevious(n)
        case .aroundMessages(let n): .windowAround(n)
        case .nextTurns(let n): .windowNextTurns(n)
        case .previousTurns(let n): .windowPreviousTurns(n)
        case .nextTime(let time, let clock): .windowTime(clock.phrase(time))
        case .previousTime(let time, let clock): .windowTimeBefore(clock.phrase(time))
        case .aroundTime(let time, let clock): .windowTimeAround(clock.phrase(time))
        case .untilOtherSideWrites: .windowUntilOther
        case .promised: .windowPromised
        }
    }
}

extension WindowPart.Clock {
    /// A length of time, and that it is counted by the clock where it is.
    fileprivate func phrase(_ time: Int64) -> Phrase {
        self == .working ? .duration(time) : .byTheClock(.duration(time))
    }
}
