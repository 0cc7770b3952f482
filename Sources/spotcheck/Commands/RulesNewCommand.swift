import ArgumentParser
import Foundation
import Reports
import Rules
import Wording

/// `spotcheck rules new ID --words WORD --to FOLDER`: a rule file to fill in.
struct RulesNewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: Phrase.abstractOfRulesNew(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpRuleId(.ofProcess), valueName: "id"))
    var id: String

    @Option(
        name: .customLong("words"),
        help: ArgumentHelp(Phrase.helpNewWords(.ofProcess), valueName: "word"))
    var words: [String]

    @Option(help: ArgumentHelp(Phrase.helpNewCount(.ofProcess), valueName: "n"))
    var count = 1

    @Option(help: ArgumentHelp(Phrase.helpNewFolder(.ofProcess), valueName: "folder"))
    var to: String

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if !RuleTemplate.isId(id) { throw ValidationError(Phrase.newRuleBadId(id)(.ofProcess)) }
        if count < 1 { throw ValidationError(Phrase.newCountBelowOne(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let path = "\(to)/\(id).yaml"
            let text = RuleTemplate(id: id, words: words, count: count).text(speech.language)
            try DraftFolder.write(text, to: path)
            try TextSink.show(PlainText.line(Phrase.newRuleWritten(path)(speech.language)) + "\n")
        }
    }
}
