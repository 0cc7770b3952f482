import ArgumentParser
import Transcripts
import Wording

/// Whether the files hold chats or lists of ids.
struct ListOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Phrase.helpIDs(.ofProcess)))
    var ids = false

    /// What a frame is to be taken from.
    ///
    /// - Parameter isReadTwice: whether chats are read once for the machine's marks and once more.
    func source(
        _ input: InputOptions, isReadTwice: Bool, in calendar: WorkingCalendar
    ) throws -> FrameSource {
        if ids { return .lists(input.paths) }
        let spool = try InputSpool(input.paths, needed: isReadTwice)
        return .archive(
            try input.archive(paths: spool.paths, names: spool.names, in: calendar), spool)
    }
}
