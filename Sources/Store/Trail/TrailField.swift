package import Wording

/// What a row of the trail tells of what was done, in the trail's own words, which never change; in
/// the order in which it is told.
package enum TrailField: String, CaseIterable, Sendable {
    case name
    case login
    case role
    case agent
    case language
    case unmasked
    case user
    case scopes
    case purpose = "for"
    case maker = "made_by"
    case value
    case audit
    case rules
    case scorecard
    case pack
    case files
    case added
    case known
    case conflicting
    case rejects
    case digest
    case kind
    case month
    case rows
    case card
    case draw
    case plan
    case receipt
    case seed
    case chats
    case reviewers
    case answers
    case seconds
    case conversation
    case finding
    case verdict
    case outcome
    case reason
    case rule
    case message
    case supersedes
    case points
    case appeal
    case period
    case number
    case snapshot
    case signature
    case first
    case last
    case months
    case before
    case scenario
    case sitting
    case passed
    /// Proves that the row of the store that it tells of is as it was written.
    case record

    package var title: Phrase {
        switch self {
        case .name: .fieldName
        case .login: .fieldLogin
        case .role: .fieldRole
        case .agent: .fieldAgent
        case .language: .fieldLanguage
        case .unmasked: .fieldUnmasked
        case .user: .fieldUser
        case .scopes: .fieldScopes
        case .purpose: .fieldPurpose
        case .maker: .fieldMaker
        case .value: .fieldValue
        case .audit: .fieldAudit
        case .rules: .fieldRules
        case .scorecard: .fieldScorecard
        case .pack: .fieldPack
        case .files: .fieldFiles
        case .added: .fieldAdded
        case .known: .fieldKnown
        case .conflicting: .fieldConflicting
        case .rejects: .fieldRejects
        case .digest: .fieldDigest
        case .kind: .fieldKind
        case .month: .fieldMonth
        case .rows: .fieldRows
        case .card: .fieldCard
        case .draw: .fieldDraw
        case .plan: .fieldPlan
        case .receipt: .fieldReceipt
        case .seed: .fieldSeed
        case .chats: .fieldChats
        case .reviewers: .fieldReviewers
        case .answers: .fieldAnswers
        case .seconds: .fieldSeconds
        case .conversation: .fieldConversation
        case .finding: .fieldFinding
        case .verdict: .fieldVerdict
        case .outcome: .fieldOutcome
        case .reason: .fieldReason
        case .rule: .fieldRule
        case .message: .fieldMessage
        case .supersedes: .fieldSupersedes
        case .points: .fieldPoints
        case .appeal: .fieldAppeal
        case .period: .fieldPeriod
        case .number: .fieldNumber
        case .snapshot: .fieldSnapshot
        case .signature: .fieldSignature
        case .first: .fieldFirst
        case .last: .fieldLast
        case .months: .fieldMonths
        case .before: .fieldBefore
        case .scenario: .fieldScenario
        case .sitting: .fieldSitting
        case .passed: .fieldPassed
        case .record: .fieldRecord
        }
    }
}
