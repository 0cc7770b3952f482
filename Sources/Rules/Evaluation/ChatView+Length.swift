import Transcripts

extension ChatView {
    /// How many characters a message has, as people count them: what a `String` of it would count.
    func characterCount(of message: Int) -> Int {
        bytes(of: message).withUnsafeBufferPointer(Self.simpleCount)
            ?? conversation.words(of: message).count
    }

    /// The same where no scalar joins with its neighbours, which most messages are; else `nil`.
    private static func simpleCount(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var count = 0
        var place = 0
        while place < text.count {
            let lead = text[place]
            if 0x20..<0x7F ~= lead {
                place += 1
            } else if place + 2 < text.count, isSimple(lead, text[place + 1], text[place + 2]) {
                place += 3
            } else {
                return nil
            }
            count += 1
        }
        return count
    }

    /// Whether a scalar of three bytes is Chinese or full-width punctuation: U+3000–U+3028,
    /// U+4E00–9FBF and U+FF00–FF3F, of which none joins with another.
    private static func isSimple(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xE3: second == 0x80 && third <= 0xA8
        case 0xE4: second >= 0xB8
        case 0xE5...0xE8: true
        case 0xE9: second < 0xBF
        case 0xEF: second == 0xBC
        default: false
        }
    }
}
