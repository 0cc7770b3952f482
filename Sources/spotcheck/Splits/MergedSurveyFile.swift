import Auditing
import Foundation
import Wording

/// The file in which the surveys of all parts stand together. Whoever works on a part takes no more
/// of it than that part needs.
struct MergedSurveyFile {
    private let file: PartFile

    /// - Throws: `SplitError.noSurvey` where it is not there, or of another plan.
    init(_ folder: SplitFolder, plan: String) throws(SplitError) {
        guard let file = try? PartFile(path: folder.surveyPath),
            file.header == Self.header(plan: plan)
        else { throw .noSurvey(folder.surveyPath) }
        self.file = file
    }

    /// By what parts say which survey they knew.
    var digest: String { file.digest }

    static func write(
        _ survey: MergedSurvey, _ drawn: DrawnAudit?, inputs: [String] = [],
        to folder: SplitFolder, plan: String, language: Language
    ) throws {
        let writer = try PartWriter(
            path: folder.surveyPath, header: header(plan: plan), language: language)
        if let background = survey.background { try writer.add(bytes: background.bytes) }
        for (number, knowledge) in survey.parts.sorted(by: { $0.key < $1.key }) {
            try writer.add(knowledge, ofPart: number)
        }
        if !inputs.isEmpty { try writer.add(inputs: inputs) }
        if let drawn { try writer.add(drawn) }
        try writer.finish()
    }

    /// What the audit of a part must know.
    ///
    /// - Throws: `SplitError.noSurvey`, as everything here, where the file has no such part or is no
    ///   longer what it was.
    func known(part number: Int) throws(SplitError) -> KnownPart {
        var reader = KnownPart.Reader(number)
        try reading { () throws(PartProblem) in try file.gather { reader.add($0, $1) } }
        guard let known = reader.known(survey: digest) else { throw .noSurvey(file.path) }
        return known
    }

    /// What the audit of lines must know that an engine has handed over.
    ///
    /// - Parameter input: what the lines are known by; throws where no part had them, or several.
    func known(lines input: String) throws(SplitError) -> KnownPart {
        let inputs = try inputs()
        let numbers = inputs.indices.filter { inputs[$0] == input }
        guard numbers.count == 1 else { throw .strangeLines(count: numbers.count) }
        return try known(part: numbers[0] + 1)
    }

    /// What the lines of the parts are known by that an engine has handed over, in their order.
    func inputs() throws(SplitError) -> [String] {
        try reading { () throws(PartProblem) in try file.inputs() }
    }

    /// What was drawn; `nil` where everything is audited.
    func drawn() throws(SplitError) -> DrawnAudit? {
        try reading { () throws(PartProblem) in try file.drawn() }
    }

    private func reading<Found>(
        _ body: () throws(PartProblem) -> Found
    ) throws(SplitError) -> Found {
        do {
            return try body()
        } catch {
            throw .noSurvey(file.path)
        }
    }

    private static func header(plan: String) -> PartHeader {
        PartHeader(pass: .survey, part: nil, plan: plan, survey: nil)
    }
}
