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
    case assessment
    case eye
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

    package var title: Phrase { Self.titles[self] ?? Phrase(rawValue) }

    private static let titles: [TrailField: Phrase] = [
        .name: .fieldName,
        .login: .fieldLogin,
        .role: .fieldRole,
        .agent: .fieldAgent,
        .language: .fieldLanguage,
        .unmasked: .fieldUnmasked,
        .user: .fieldUser,
        .scopes: .fieldScopes,
        .purpose: .fieldPurpose,
        .maker: .fieldMaker,
        .value: .fieldValue,
        .audit: .fieldAudit,
        .rules: .fieldRules,
        .scorecard: .fieldScorecard,
        .pack: .fieldPack,
        .files: .fieldFiles,
        .added: .fieldAdded,
        .known: .fieldKnown,
        .conflicting: .fieldConflicting,
        .rejects: .fieldRejects,
        .digest: .fieldDigest,
        .kind: .fieldKind,
        .month: .fieldMonth,
        .rows: .fieldRows,
        .card: .fieldCard,
        .assessment: .subjectAssessment,
        .eye: .fieldEye,
        .draw: .fieldDraw,
        .plan: .fieldPlan,
        .receipt: .fieldReceipt,
        .seed: .fieldSeed,
        .chats: .fieldChats,
        .reviewers: .fieldReviewers,
        .answers: .fieldAnswers,
        .seconds: .fieldSeconds,
        .conversation: .fieldConversation,
        .finding: .fieldFinding,
        .verdict: .fieldVerdict,
        .outcome: .fieldOutcome,
        .reason: .fieldReason,
        .rule: .fieldRule,
        .message: .fieldMessage,
        .supersedes: .fieldSupersedes,
        .points: .fieldPoints,
        .appeal: .fieldAppeal,
        .period: .fieldPeriod,
        .number: .fieldNumber,
        .snapshot: .fieldSnapshot,
        .signature: .fieldSignature,
        .first: .fieldFirst,
        .last: .fieldLast,
        .months: .fieldMonths,
        .before: .fieldBefore,
        .scenario: .fieldScenario,
        .sitting: .fieldSitting,
        .passed: .fieldPassed,
        .record: .fieldRecord,
    ]
}
