import Scoring
import Wording

extension ScoreDesign {
    /// The words for people.
    var title: Phrase {
        switch self {
        case .census: .designCensus
        case .stratifiedByAgent: .designByAgent
        case .spreadByAgent: .designByAgentOverTime
        }
    }
}
