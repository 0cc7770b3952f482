import ArgumentParser
import Foundation
import Rules
import Scoring
import Wording

/// By which scorecard findings become scores.
struct ScorecardOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpScorecard(.ofProcess), valueName: "name"))
    var scorecard = "standard"

    /// The scorecard where it is no name but the path of a file that is there.
    var path: String? {
        let isPath = scorecard.contains("/") || scorecard.hasSuffix(".yaml")
        return isPath && FileManager.default.fileExists(atPath: scorecard) ? scorecard : nil
    }

    /// Its file: of the rules' folders, or one beside them.
    func source(in pack: RulePack) throws -> SourceText {
        if let source = pack.scorecards[scorecard] { return source }
        return try SourceText(reading: scorecard, known: pack.scorecards.keys.sorted())
    }

    func scorecard(in pack: RulePack) throws -> Scorecard {
        try Scorecard(source(in: pack))
    }
}
