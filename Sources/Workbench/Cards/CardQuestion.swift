import Reports
import Store

/// All that the cards of a month depend on: the same question has the same answer.
struct CardQuestion: Hashable, Sendable {
    let month: CardMonth
    /// `nil` for all shops.
    let shop: String?
    /// The name of the card among the rules' files.
    let card: String
    let audit: AuditID
    /// The last import that came to its end.
    let lastImport: ImportID?
    /// What people have decided on chats of the month.
    let reviewed: [ReviewedConversation]
    /// What befell the chats that the cards look at.
    let events: ChatEvents
    /// What counts of the files beside the chats.
    let given: [GivenSheetID]
    /// The round of assessments that counts; its forms never change.
    let assessment: AssessmentID?
    /// The exams of the month.
    let exams: [ExamMonth]

    /// What is chosen on the page, whatever has changed since.
    var choice: [String?] { ["\(month)", shop, card] }
}
