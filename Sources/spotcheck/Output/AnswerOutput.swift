import Reports
import Transcripts
import Wording

/// How an answer of statistics is given: on stdout, and trouble with it on stderr.
enum AnswerOutput {
    /// Writes the answer, and its page where one is asked for; where what was asked for cannot be
    /// had, says so and exits with 2.
    static func show(_ answer: Answer, _ shown: AnswerOptions, _ speech: SpeechOptions) throws {
        try write(answer, shown, speech)
        if let trouble = answer.trouble { throw AnswerTrouble(phrase: trouble) }
    }

    private static func write(
        _ answer: Answer, _ shown: AnswerOptions, _ speech: SpeechOptions
    ) throws {
        if let page = shown.page {
            try TextSink.write(AnswerPage(answer, language: speech.language).html, to: page)
        }
        let sink = TextSink()
        let isEmpty = answer.sentences.isEmpty && answer.table.rows.isEmpty
        // A program that reads one JSON value gets one.
        if !isEmpty || shown.output.format == .json {
            try sink.write(
                answer.text(
                    shown.output.format, language: speech.language, width: OutputOptions.width,
                    tableWidth: OutputOptions.tableWidth, colored: OutputOptions.colored))
        }
        try sink.flush()
    }

    /// The same for an answer from a sheet: what was wrong with its rows is told after it, and
    /// exits with 2.
    static func show(
        _ answer: Answer, of sheet: Sheet, doubts: [Phrase], _ shown: AnswerOptions,
        _ speech: SpeechOptions
    ) throws {
        try write(answer, shown, speech)
        let notes = Notes(language: speech.language, quiet: false)
        for reject in sheet.rejects {
            notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
        }
        for doubt in doubts { notes.say(doubt) }
        if let trouble = answer.trouble { throw AnswerTrouble(phrase: trouble) }
        if !sheet.rejects.isEmpty || !doubts.isEmpty { throw ExitCodes.trouble }
    }
}

/// Why what was asked for cannot be had.
struct AnswerTrouble: Explained {
    let phrase: Phrase
}
