import ArgumentParser
import Foundation
import Wording

/// On how many processors a verb works.
struct ThreadOptions: ParsableArguments {
    @Option(
        name: .customLong("jobs"),
        help: ArgumentHelp(Phrase.helpThreads(.ofProcess), valueName: "n"))
    var threads = ProcessInfo.processInfo.activeProcessorCount

    mutating func validate() throws {
        if threads < 1 { throw ValidationError(Phrase.threadsBelowOne(.ofProcess)) }
    }
}
