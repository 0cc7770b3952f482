import Auditing
import Foundation
import Wording

/// What the surveys of all parts say together: a file of what all parts share, and one for each part
/// of what that part alone must know, so that nobody reads more of the archive than that.
struct MergedSurveyFile {
    private let folder: SplitFolder
    private let plan: String
    private let file: PartFile

    /// - Throws: `SplitError.noSurvey` where it is not there, or of another plan.
    init(_ folder: SplitFolder, plan: String) throws(SplitError) {
        guard let file = try? PartFile(path: folder.surveyPath),
            file.header == Self.header(plan: plan)
        else { throw .noSurvey(folder.surveyPath) }
        self.folder = folder
        self.plan = plan
        self.file = file
    }

    /// By what parts say which survey they knew.
    var digest: String { file.digest }

    /// Writes the file of all, for which there are those of the parts.
    ///
    /// - Parameters:
    ///   - known: the digests of the files of the parts, in their order.
    ///   - drawn: `nil` where everything is audited.
    ///   - inputs: what the lines of the parts are known by that an engine has handed over.
    static func write(
        known: [String], _ drawn: DrawnAudit?, inputs: [String], to folder: SplitFolder,
        plan: String, language: Language
    ) throws(OutputError) {
        let writer = try PartWriter(
            path: folder.surveyPath, header: header(plan: plan), language: language)
        try writer.add(known: known)
        if !inputs.isEmpty { try writer.add(inputs: inputs) }
        if let drawn { try writer.add(drawn) }
        try writer.finish()
    }

    /// Writes the file of one part, and gives its digest.
    static func write(
        _ knowledge: PartKnowledge, ofPart number: Int, to folder: SplitFolder, plan: String,
        language: Language
    ) throws(OutputError) -> String {
        let writer = try PartWriter(
            path: folder.path(of: .known, part: number),
            header: header(plan: plan, ofPart: number), language: language)
        try writer.add(bytes: knowledge.bytes)
        return try writer.finish()
    }

    /// What the audit of a part must know.
    ///
    /// - Throws: `SplitError.noSurvey`, as everything here, where a file has no such part or is no
    ///   longer what it was.
    func known(part number: Int) throws(SplitError) -> KnownPart {
        var (digests, ids, isDrawn): ([String], [String], Bool) = ([], [], false)
        try reading { () throws(PartProblem) in
            try file.gather { kind, line in
                switch kind {
                case .known: digests = SplitJSON.read([String].self, from: Array(line)) ?? []
                case .id: ids.append(Self.decoded(line))
                case .drawn: isDrawn = true
                default: break
                }
            }
        }
        guard digests.indices.contains(number - 1) else { throw .noSurvey(file.path) }
        let knowledge = try knowledge(ofPart: number, digest: digests[number - 1])
        return KnownPart(number: number, knowledge: knowledge, drawn: isDrawn ? ids : nil)
    }

    private func knowledge(
        ofPart number: Int, digest: String
    ) throws(SplitError) -> PartKnowledge {
        let path = folder.path(of: .known, part: number)
        guard let own = try? PartFile(path: path),
            own.header == Self.header(plan: plan, ofPart: number), own.digest == digest,
            let knowledge = (try? own.bytes()).flatMap({ PartKnowledge($0) })
        else { throw .noSurvey(path) }
        return knowledge
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

    private static func decoded(_ line: UnsafeBufferPointer<UInt8>) -> String {
        Data(base64Encoded: Data(line)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func header(plan: String) -> PartHeader {
        PartHeader(pass: .survey, part: nil, plan: plan, survey: nil)
    }

    private static func header(plan: String, ofPart number: Int) -> PartHeader {
        PartHeader(pass: .known, part: number, plan: plan, survey: nil)
    }
}
