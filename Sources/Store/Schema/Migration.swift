/// A step of the schema. Once a store was made with it, a step never changes: what comes later is a
/// new step at the end of the list.
struct Migration: Sendable {
    let name: String
    let sql: String
    /// Whether it makes a table anew to which others refer: foreign keys are checked after it, and
    /// not meanwhile.
    var rebuildsParent = false

    /// All steps in their order.
    static let all: [Migration] = [
        .people, .chats, .draws, .verdicts, .appeals, .publishing, .replacing, .days, .planting,
        .counting, .tokens, .pairs, .frames, .versions, .forms, .lastAudit, .dimensions,
        .finishedAudits, .practice, .ownedFlags, .givenSheets, .shops, .superseded, .assessing,
        .courses, .annualReview,
    ]
}
