import ArgumentParser
import Reports
import Rules
import Training
import Transcripts
import Wording

/// `spotcheck train exam`: chats that nobody has seen, under time, with a pass mark.
struct TrainExamCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exam", abstract: Phrase.abstractOfTrainExam(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpExamSeed(.ofProcess), valueName: "text"))
    var seed: String

    @Option(help: ArgumentHelp(Phrase.helpExamSitting(.ofProcess), valueName: "a|b"))
    var sitting: ExamPaper.Sitting = .a

    @Option(help: ArgumentHelp(Phrase.helpExamPerTopic(.ofProcess), valueName: "n"))
    var perTopic = 1

    @Option(help: ArgumentHelp(Phrase.helpExamMinutes(.ofProcess)))
    var minutes = ExamPaper.usualMinutes

    @Option(name: .customLong("pass"), help: ArgumentHelp(Phrase.helpExamPass(.ofProcess)))
    var passMark = 85

    @Option(help: ArgumentHelp(Phrase.helpExamDimension(.ofProcess), valueName: "%"))
    var passDimension = 80

    @Option(help: ArgumentHelp(Phrase.helpExamSatisfied(.ofProcess), valueName: "%"))
    var passSatisfied = 75

    @Option(help: ArgumentHelp(Phrase.helpExamSpeaking(.ofProcess), valueName: "zh|en"))
    var speaking: Language?

    @Flag(help: ArgumentHelp(Phrase.helpExamFigures(.ofProcess)))
    var figures = false

    @Option(help: ArgumentHelp(Phrase.helpExamOut(.ofProcess), valueName: "folder"))
    var out: String?

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var practice: PracticeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        let marks = [passMark, passDimension, passSatisfied]
        let isSound = 1...600 ~= minutes && 1...20 ~= perTopic && marks.allSatisfy { 0...100 ~= $0 }
        if !isSound { throw ValidationError(Phrase.examOptionsUnsound(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            let coach = try Coach(pack, scorecard: try scorecard.scorecard(in: pack))
            let run = ExamRun(
                coach: coach, rulesDigest: pack.digest, seed: seed, perTopic: perTopic,
                speaking: speaking ?? speech.language, practice: practice, format: output.format,
                language: speech.language,
                notes: Notes(language: speech.language, quiet: output.quiet))
            if figures { return try output.show(try run.figures(), in: speech.language) }
            let criteria = ExamResult.Criteria(
                total: Points(passMark), dimension: Double(passDimension) / 100,
                satisfied: Double(passSatisfied) / 100)
            try run.sit(
                sitting, milliseconds: Int64(minutes) * 60_000, criteria: criteria, out: out)
        }
    }
}

extension ExamPaper.Sitting: ExpressibleByArgument {}
