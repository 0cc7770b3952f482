import ArgumentParser
import Transcripts
import Wording

/// Whether the files hold chats or lists of ids.
struct ListOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Phrase.helpIDs(.ofProcess)))
    var ids = false

    /// What a frame is to be taken from.
    func source(
        _ input: InputOptions, names: [String: String] = [:], paths: [String],
        in calendar: WorkingCalendar
    ) -> FrameSource {
        ids
            ? .lists(paths) : .archive(input.archive(paths: paths, names: names, in: calendar))
    }
}
