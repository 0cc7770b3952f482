package import Transcripts

/// The options that an input is read with, as one number: what failed with them can be read again.
package enum FuzzOptions {
    /// How many numbers there are.
    package static var count: Int {
        3 * 2 * 2 * 2 * (formats.count + 1) * (TextEncoding.allCases.count + 1) * 2
    }

    /// How many numbers, from 0 on, tell nothing of mapping, format and encoding.
    package static let free = 3 * 2 * 2

    private static let formats = Readers.all

    /// The options of a number from 0 to below `count`. With 0, nothing is told to the readers, and
    /// blocks are of 64 bytes.
    package static func of(_ number: Int) -> ReadOptions {
        var rest = max(0, number)
        func digit(_ base: Int) -> Int {
            defer { rest /= base }
            return rest % base
        }
        var options = ReadOptions()
        options.blockBytes = [64, 4096, 512 << 10][digit(3)]
        if digit(2) == 1 { options.agents = ["kf*", "小雅", "John"] }
        if digit(2) == 1 { options.day = LocalDate(year: 2024, month: 6, day: 3) }
        if digit(2) == 1 { options.mapping = mapping }
        let format = digit(formats.count + 1)
        if format > 0 { options.format = formats[format - 1] }
        let encoding = digit(TextEncoding.allCases.count + 1)
        if encoding > 0 { options.encoding = TextEncoding.allCases[encoding - 1] }
        // So short that pages are read in pieces.
        if digit(2) == 1 { options.maxLineBytes = 1 << 10 }
        return options
    }

    private static let mapping: Mapping = {
        var mapping = Mapping()
        mapping.chats = MappingPath("Response.Messages[]")
        mapping.messages = MappingPath("Messages[]")
        mapping.chat[.customer] = MappingPath("From")
        mapping.message[.text] = MappingPath("Content")
        mapping.message[.time] = MappingPath("Timestamp")
        mapping.agents = ["a*"]
        mapping.markup = .html
        return mapping
    }()
}
