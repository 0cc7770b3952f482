import Reports
import Transcripts
import Wording

/// How an answer of statistics is given: on stdout, and trouble with it on stderr.
enum AnswerOutput {
    /// Writes the answer; where what was asked for cannot be had, says so and exits with 2.
    static func show(_ answer: Answer, _ output: OutputOptions, _ speech: SpeechOptions) throws {
        let sink = TextSink()
        if !answer.sentences.isEmpty || !answer.table.rows.isEmpty {
            try sink.write(
                answer.text(
                    output.format, language: speech.language, width: OutputOptions.width,
                    colored: OutputOptions.colored))
        }
        try sink.flush()
        if let trouble = answer.trouble { throw AnswerTrouble(phrase: trouble) }
    }

    /// The same for an answer from a sheet: what was wrong with its rows is told after it, and
    /// exits with 2.
    static func show(
        _ answer: Answer, of sheet: Sheet, doubts: [Phrase], _ output: OutputOptions,
        _ speech: SpeechOptions
    ) throws {
        try show(answer, output, speech)
        let notes = Notes(language: speech.language, quiet: false)
        for reject in sheet.rejects {
            notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
        }
        for doubt in doubts { notes.say(doubt) }
        if !sheet.rejects.isEmpty || !doubts.isEmpty { throw ExitCodes.trouble }
    }
}

/// Why what was asked for cannot be had.
struct AnswerTrouble: Explained {
    let phrase: Phrase
}
