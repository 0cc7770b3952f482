import ArgumentParser
import Reports
import Sampling
import Transcripts
import Wording

/// `spotcheck agree`: how far reviewers agree.
struct AgreeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree", abstract: Phrase.abstractOfAgree(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpRatings(.ofProcess), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.helpScale(.ofProcess), valueName: "level"))
    var level = KrippendorffAlpha.Level.nominal

    @Option(help: ArgumentHelp(Phrase.helpCategories(.ofProcess), valueName: "a,b,c"))
    var categories: CategoryList?

    @Flag(help: ArgumentHelp(Phrase.helpCounts(.ofProcess)))
    var counts = false

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let sheet = try Sheet(path: file)
            let ratings = try RatingSheet(sheet, categories: categories?.words)
            let rated = ratings.rated
            guard let report = AgreementReport(rated, level: level) else {
                throw RatingSheetError.notNumbers(rated.categories.filter { Int($0) == nil })
            }
            let answer =
                counts
                ? AgreementAnswer.counts(report, rated) : AgreementAnswer.of(report, rated)
            try AnswerOutput.show(answer, of: sheet, doubts: ratings.doubts, shown, speech)
        }
    }
}

/// Words with commas between them.
struct CategoryList: ExpressibleByArgument {
    let words: [String]

    /// At least two different words.
    init?(argument: String) {
        words = argument.listItems
        if words.count < 2 || Set(words).count < words.count { return nil }
    }
}

extension KrippendorffAlpha.Level: ExpressibleByArgument {}
