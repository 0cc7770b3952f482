/// A line of a channel's log that somebody wrote.
struct ChannelLine {
    let number: Int
    /// Empty where the line has only a clock.
    let day: String
    let clock: String
    let nick: String
    var words: String
    var time: Timestamp?

    /// When it was written, as it stands there.
    var stamp: String { day + " " + clock }

    /// `nil` for a line of another shape: `… <nick> words` with a clock before, and perhaps a day
    /// and the channel's name.
    init?(_ line: String, number: Int) {
        let shape =
            /(?:[\w#&.-]+ +)??(?:(\d{4}[-\/]\d{1,2}[-\/]\d{1,2})[ T]+)?\[?(\d{1,2}:\d{2}(?::\d{2})?)\]? +<[@+%~&]?([^<>\s]{1,64})> ?(.*)/
        guard line.utf8.count < 65_536, line.utf8.prefix(128).contains(UInt8(ascii: "<")),
            let match = line.wholeMatch(of: shape)?.output
        else { return nil }
        self.number = number
        day = match.1.map(String.init) ?? ""
        clock = String(match.2)
        nick = String(match.3)
        words = String(match.4).trimmed
    }
}
