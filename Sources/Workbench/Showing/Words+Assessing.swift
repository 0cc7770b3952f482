import Wording

extension Words {
    /// Assessments by several eyes.
    static let assessing: [String: Phrase] = [
        "assessmentsTitle": .assessmentsTitle, "assessmentsSentence": .assessmentsSentence,
        "assessmentsNone": .assessmentsNone, "assessmentsNoneWhy": .assessmentsNoneWhy,
        "assessmentOpen": .assessmentOpen, "assessmentOpenHint": .assessmentOpenHint,
        "assessmentClose": .assessmentClose, "assessmentCloseHint": .assessmentCloseHint,
        "assessmentMine": .assessmentMine, "assessmentNothing": .assessmentNothing,
        "assessmentEye": .assessmentEye, "assessmentAllForms": .assessmentAllForms,
        "assessmentSave": .assessmentSave, "assessmentSaveHint": .assessmentSaveHint,
        "assessmentOver": .refusedAssessmentClosed, "assessmentViews": .assessmentViews,
    ]
}
