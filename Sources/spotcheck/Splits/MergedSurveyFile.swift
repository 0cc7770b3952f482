import Auditing
import Foundation
import Sampling
import Wording

/// The file in which the surveys of all parts stand together.
struct MergedSurveyFile {
    let survey: MergedSurvey
    /// By what parts say which survey they knew.
    let digest: String

    /// - Throws: `SplitError.noSurvey` where it is not there, or of another plan.
    init(_ folder: SplitFolder, plan: String) throws {
        guard let file = try? PartFile(path: folder.surveyPath),
            file.header == Self.header(plan: plan)
        else { throw SplitError.noSurvey(folder.surveyPath) }
        let bytes = file.bytes
        guard let survey = MergedSurvey(bytes) else {
            throw SplitError.noSurvey(folder.surveyPath)
        }
        self.survey = survey
        digest = Digest(of: bytes).hex
    }

    static func write(
        _ survey: MergedSurvey, to folder: SplitFolder, plan: String, language: Language
    ) throws {
        let writer = try PartWriter(
            path: folder.surveyPath, header: header(plan: plan), language: language)
        try writer.add(bytes: survey.bytes)
        try writer.finish()
    }

    private static func header(plan: String) -> PartHeader {
        PartHeader(pass: .survey, part: nil, plan: plan, survey: nil)
    }
}
