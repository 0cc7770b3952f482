import Wording

/// What keeps one part from being run, though it is nothing of the part itself.
struct PartTrouble: Explained {
    let part: Int
    let cause: SplitError

    var phrase: Phrase { .splitPart(part, cause.phrase) }
}
