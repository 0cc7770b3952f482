import Wording

/// Why a divided audit cannot go on.
enum SplitError: Explained, Hashable {
    /// Nothing that can be read as a manifest.
    case noPlan(String)
    /// The folder holds the manifest of something else.
    case otherPlan(String)
    case otherProgram(planned: String, here: String)
    case otherRules
    case otherScorecard
    /// A file that an option names holds something else.
    case otherOptions
    case noFolder(String)
    case noPart(Int, of: Int)
    /// A file that gives its bytes once only cannot be divided.
    case stream(String)
    /// A basket of leads.
    case leads
    /// An estimate is of an audit of everything.
    case drawInEstimate
    /// Other draws were kept in the ledger since the plan was made.
    case otherDraws(String)
    /// A sample without messages says nothing of an archive.
    case emptySample
    case noSurvey(String)
    /// Whether the plan is for lines or for files, and was used for the other.
    case cutElsewhere(Bool)
    /// Lines that no part of the survey had, or several had.
    case strangeLines(count: Int)
    /// So many lines of all hold U+FFFD.
    case notUTF8(lines: Int, of: Int)
    /// Parts that cannot be used, by their numbers.
    case parts([Int: PartProblem], SplitPass)
    /// Files of an engine that cannot be used, by their paths.
    case files([String: PartProblem])
    case unfinishedJob(String)
    /// The second pass had other partitions with lines than the first.
    case otherPartitions(Int, of: Int)

    var phrase: Phrase {
        switch self {
        case .noPlan(let path): .splitNoPlan(path)
        case .otherPlan(let path): .splitOtherPlan(path)
        case .otherProgram(let planned, let here): .splitOtherProgram(planned, here: here)
        case .otherRules: .splitOtherRules
        case .otherScorecard: .splitOtherScorecard
        case .otherOptions: .splitOtherOptions
        case .noFolder(let path): .splitNoFolder(path)
        case .noPart(let part, let count): .splitNoPart(part, of: count)
        case .stream(let path): .splitStream(path)
        case .leads: .splitLeads
        case .drawInEstimate: .splitDrawInEstimate
        case .otherDraws(let path): .splitOtherDraws(path)
        case .emptySample: .splitEmptySample
        case .noSurvey(let path): .splitNoSurvey(path)
        case .cutElsewhere(let isForLines): isForLines ? .splitForLines : .splitForFiles
        case .strangeLines(let count): count == 0 ? .splitStrangeLines : .splitEqualLines(count)
        case .notUTF8(let lines, let count): .splitNotUTF8(lines, of: count)
        case .parts(let problems, let pass):
            .joined(
                problems.sorted { $0.key < $1.key }.map {
                    .splitPart(
                        $0.key, $0.value.phrase(pass.rerun))
                }, zh: "\n", en: "\n")
        case .files(let problems):
            .joined(
                problems.sorted { $0.key < $1.key }.map {
                    .splitPartFile($0.key, $0.value.phrase(.rerunJob))
                }, zh: "\n", en: "\n")
        case .unfinishedJob(let folder): .splitJobUnfinished(folder)
        case .otherPartitions(let found, let count): .splitOtherPartitions(found, of: count)
        }
    }
}
