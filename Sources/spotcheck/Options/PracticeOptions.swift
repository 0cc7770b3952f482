import ArgumentParser
import Foundation
import Wording

/// Who practises, and where records are kept.
struct PracticeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpTrainee(.ofProcess), valueName: "name"))
    var trainee = ProcessInfo.processInfo.environment["USER"] ?? "trainee"

    @Option(help: ArgumentHelp(Phrase.helpHistory(.ofProcess), valueName: "folder"))
    var history: String?

    /// Where records are kept; `nil` where none are.
    var folder: PracticeFolder? { history.map(PracticeFolder.init) }
}

/// The folder of rules has no scenarios.
struct NoScenarios: Explained {
    var phrase: Phrase { .noScenarios }
}
