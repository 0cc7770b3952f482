package import Wording

extension Mood {
    /// As people read it.
    package var title: Phrase {
        switch self {
        case .calm: .moodCalm
        case .worried: .moodWorried
        case .annoyed: .moodAnnoyed
        case .angry: .moodAngry
        }
    }
}

extension ScenarioState.Ending {
    /// As people read it.
    package var title: Phrase {
        switch self {
        case .satisfied: .endingSatisfied
        case .resigned: .endingResigned
        case .angry: .endingAngry
        }
    }

    /// The same in a word, for tables.
    package var shortTitle: Phrase {
        switch self {
        case .satisfied: .endedSatisfied
        case .resigned: .endedResigned
        case .angry: .endedAngry
        }
    }
}
