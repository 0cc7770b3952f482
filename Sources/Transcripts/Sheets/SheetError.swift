package import Wording

/// Why a sheet cannot be read at all.
package struct SheetError: Explained {
    let path: String
    let problem: ReadProblem

    package var phrase: Phrase { .placeReason(path, problem.phrase) }
}
