package import Wording

/// What a file beside the chats holds.
package enum CardSheetKind: String, CaseIterable, Hashable, Sendable {
    /// Figures that the chats do not know, and days of coming and going.
    case figures
    /// Deductions, bonuses and penalties of a card.
    case records
    /// Forms of those who assess, by a card's criteria.
    case assessments

    /// Whether it can only be read by a card.
    package var needsCard: Bool { self != .figures }

    package var title: Phrase {
        switch self {
        case .figures: .sheetOfFigures
        case .records: .sheetOfRecords
        case .assessments: .sheetOfAssessments
        }
    }
}
