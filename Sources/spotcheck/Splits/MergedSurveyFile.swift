import Auditing
import Foundation
import Sampling
import Wording

/// The file in which the surveys of all parts stand together.
struct MergedSurveyFile {
    let survey: MergedSurvey
    /// `nil` where everything is audited.
    let drawn: DrawnAudit?
    /// By what parts say which survey they knew.
    let digest: String
    /// What the lines of the parts are known by, the first that of part 1.
    private let inputs: [String]

    /// - Throws: `SplitError.noSurvey` where it is not there, or of another plan.
    init(_ folder: SplitFolder, plan: String) throws {
        guard let file = try? PartFile(path: folder.surveyPath),
            file.header == Self.header(plan: plan), let bytes = try? file.bytes(),
            let survey = MergedSurvey(bytes), let inputs = try? file.inputs(),
            let drawn = try? file.drawn() as DrawnAudit??
        else { throw SplitError.noSurvey(folder.surveyPath) }
        self.survey = survey
        self.inputs = inputs
        self.drawn = drawn
        digest = Digest(of: bytes + (drawn.map { Array(SplitJSON.text($0).utf8) } ?? [])).hex
    }

    static func write(
        _ survey: MergedSurvey, _ drawn: DrawnAudit?, inputs: [String] = [],
        to folder: SplitFolder, plan: String, language: Language
    ) throws {
        let writer = try PartWriter(
            path: folder.surveyPath, header: header(plan: plan), language: language)
        try writer.add(bytes: survey.bytes)
        if let drawn { try writer.add(drawn) }
        if !inputs.isEmpty { try writer.add(inputs: inputs) }
        try writer.finish()
    }

    /// The number of the part with these lines; throws where it is not one.
    func part(of input: String) throws(SplitError) -> Int {
        let numbers = inputs.indices.filter { inputs[$0] == input }
        guard numbers.count == 1 else { throw .strangeLines(count: numbers.count) }
        return numbers[0] + 1
    }

    private static func header(plan: String) -> PartHeader {
        PartHeader(pass: .survey, part: nil, plan: plan, survey: nil)
    }
}
