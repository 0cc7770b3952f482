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
    case noFolder(String)
    case noPart(Int, of: Int)
    /// A file that gives its bytes once only cannot be divided.
    case stream(String)
    case draw
    case noSurvey(String)
    /// Whether the plan is for lines or for files, and was used for the other.
    case cutElsewhere(Bool)
    /// Lines that no part of the survey had, or several had.
    case strangeLines(count: Int)
    /// Parts that cannot be used, by their numbers.
    case parts([Int: PartProblem])

    var phrase: Phrase {
        switch self {
        case .noPlan(let path): .splitNoPlan(path)
        case .otherPlan(let path): .splitOtherPlan(path)
        case .otherProgram(let planned, let here): .splitOtherProgram(planned, here: here)
        case .otherRules: .splitOtherRules
        case .otherScorecard: .splitOtherScorecard
        case .noFolder(let path): .splitNoFolder(path)
        case .noPart(let part, let count): .splitNoPart(part, of: count)
        case .stream(let path): .splitStream(path)
        case .draw: .splitDraw
        case .noSurvey(let path): .splitNoSurvey(path)
        case .cutElsewhere(let isForLines): isForLines ? .splitForLines : .splitForFiles
        case .strangeLines(let count): count == 0 ? .splitStrangeLines : .splitEqualLines(count)
        case .parts(let problems):
            .joined(
                problems.sorted { $0.key < $1.key }.map { .splitPart($0.key, $0.value.phrase) },
                zh: "\n", en: "\n")
        }
    }
}

extension PartProblem {
    fileprivate var phrase: Phrase {
        switch self {
        case .missing: .partMissing
        case .broken: .partBroken
        case .ofOther: .partOfOther
        case .doubled: .partDoubled
        case .isPart(let other): .partIsPart(other)
        case .fileChanged(let path): .partFileChanged(path)
        case .changedSinceSurvey: .partChangedSinceSurvey
        }
    }
}
