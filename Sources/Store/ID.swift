/// The number of a record in the store; the numbers of two kinds of record cannot be mixed up.
package struct ID<Record>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let value: Int64

    package init(_ value: Int64) {
        self.value = value
    }

    /// Reads a number as it stands in an address; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        guard let value = Int64(text), value > 0 else { return nil }
        self.value = value
    }

    package var description: String { String(value) }

    package static func < (left: ID, right: ID) -> Bool {
        left.value < right.value
    }
}

package typealias UserID = ID<User>
package typealias APITokenID = ID<APIToken>
package typealias AuditID = ID<StoredAudit>
package typealias ImportID = ID<ImportRecord>
package typealias ConversationID = ID<StoredConversation>
package typealias FindingID = ID<StoredFinding>
package typealias DrawID = ID<StoredDraw>
package typealias AssignmentID = ID<Assignment>
package typealias VerdictID = ID<Verdict>
package typealias CalibrationID = ID<CalibrationRound>
package typealias AppealID = ID<Appeal>
package typealias PeriodID = ID<Period>
package typealias PublicationID = ID<Publication>
package typealias AdjustmentID = ID<Adjustment>
package typealias PracticeID = ID<StoredPractice>
package typealias GivenSheetID = ID<GivenSheet>
package typealias AssessmentID = ID<AssessmentRound>
package typealias AssessmentFormID = ID<AssessmentForm>
package typealias ExamID = ID<StoredExam>
