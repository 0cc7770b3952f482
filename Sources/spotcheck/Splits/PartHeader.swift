/// The first line of the file of a part: what it is a part of.
struct PartHeader: Codable, Hashable {
    private(set) var spotcheckPart = SplitPlan.format
    let pass: SplitPass
    /// `nil` for lines that came on standard input: their number is that of their file then.
    let part: Int?
    /// Digest of the plan.
    let plan: String
    /// Digest of the survey that the audit knew; `nil` for a survey.
    let survey: String?

    private enum CodingKeys: String, CodingKey {
        case spotcheckPart = "spotcheck_part"
        case pass, part, plan, survey
    }
}

/// Which of the two readings a part is of.
enum SplitPass: String, Codable {
    /// What one conversation does not tell of the others.
    case survey
    case audit
}
