import Wording

/// The rules come without the scorecard `standard`.
struct NoScorecard: Explained {
    var phrase: Phrase { .flagsNeedScorecard }
}
