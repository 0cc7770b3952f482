import Wording

/// The first line of the file of a part: what it is a part of.
struct PartHeader: Codable, Hashable {
    private(set) var spotcheckPart = SplitPlan.format
    let pass: SplitPass
    /// `nil` in the survey of lines that came on standard input, and where there were none: nobody
    /// knows their number.
    let part: Int?
    /// Digest of the plan.
    let plan: String
    /// Digest of the survey that the audit knew; `nil` for a survey.
    let survey: String?
    /// Of lines that came on standard input a digest; `nil` where there were none.
    var input: String?
    /// How many of these lines hold U+FFFD, in place of bytes that were not UTF-8; `nil` for none.
    var replaced: Int?

    private enum CodingKeys: String, CodingKey {
        case spotcheckPart = "spotcheck_part"
        case pass, part, plan, survey, input, replaced
    }
}

/// Which reading a part is of.
enum SplitPass: String, Codable {
    /// What one conversation does not tell of the others.
    case survey
    /// What the surveys of all parts say to the audit of one.
    case known
    case audit
    /// What agents answer to the facts of the knowledge base, apart from any audit.
    case facts

    /// How a part is made again.
    var rerun: Phrase {
        switch self {
        case .survey, .known: .rerunSurvey
        case .audit: .rerunAudit
        case .facts: .rerunFacts
        }
    }
}
