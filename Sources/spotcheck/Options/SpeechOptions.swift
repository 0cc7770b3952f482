import ArgumentParser
import Foundation
import Reports
import Wording

/// In which language a verb speaks.
struct SpeechOptions: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(Phrase.helpLanguage(.ofProcess), valueName: "zh|en"))
    var wanted: Language?

    var language: Language { wanted ?? .ofProcess }

    /// Runs a verb's work; an error is told on stderr, in the user's language where it explains
    /// itself, and ends with exit code 2. An exit code that the work throws stays as it is. A
    /// reader of stdout that has gone is no trouble and is not told.
    func explaining<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let code as ExitCode {
            throw code
        } catch let error as OutputError where error.isReaderGone {
            throw ExitCodes.readerGone
        } catch let error as any Explained {
            tell(error.phrase(language))
        } catch {
            tell(error.localizedDescription)
        }
        throw ExitCodes.trouble
    }

    private func tell(_ problem: String) {
        FileHandle.standardError.write(Data((PlainText.lines(problem) + "\n").utf8))
    }
}

extension Language: ExpressibleByArgument {}
