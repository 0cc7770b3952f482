import ArgumentParser
import Foundation
import Wording

/// In which language a verb speaks.
struct SpeechOptions: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(Phrase.helpLanguage(.ofProcess), valueName: "zh|en"))
    var wanted: Language?

    var language: Language { wanted ?? .ofProcess }

    /// Runs a verb's work; an error that explains itself is told on stderr in the user's language
    /// and ends with exit code 2.
    func explaining<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let error as any Explained {
            FileHandle.standardError.write(Data((error.phrase(language) + "\n").utf8))
            throw ExitCode(2)
        }
    }
}

extension Language: ExpressibleByArgument {}
