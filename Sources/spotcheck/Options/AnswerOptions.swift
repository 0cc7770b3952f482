import ArgumentParser
import Wording

/// How the answer of a verb of statistics is shown, and where its page goes.
struct AnswerOptions: ParsableArguments {
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp(Phrase.helpPage(.ofProcess), valueName: "file.html"))
    var page: String?
}
