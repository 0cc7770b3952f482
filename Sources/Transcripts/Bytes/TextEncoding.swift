/// How text stands in a file.
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// Chinese national standard, the superset of GBK and GB2312.
    case gb18030
    /// As Taiwan and Hong Kong write traditional characters.
    case big5
    /// As Excel writes "Unicode text".
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// What the system's iconv calls it.
    var iconvName: String { self == .big5 ? "BIG5-HKSCS" : rawValue.uppercased() }

    /// The encoding of a text that begins like this, and how long its byte order mark is.
    ///
    /// Without a mark it is UTF-8, unless more is broken in it than fits as a UTF-8 sequence of
    /// several bytes, and it reads as GB18030 or Big5, whichever gives more of the characters that
    /// people write most; or unless every second byte may be zero, which makes it UTF-16. (In GB18030 text about one Chinese character in
    /// eight looks like UTF-8 by chance; a few damaged bytes in UTF-8 text break a few.)
    static func detect(in head: [UInt8]) -> (encoding: TextEncoding, mark: Int) {
        if head.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
        if head.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
        if let wide = wide(head) { return (wide, 0) }
        let (fitting, broken) = sequences(in: head)
        guard broken > fitting else { return (.utf8, 0) }
        let readings = [TextEncoding.gb18030, .big5].filter { Transcoder.reads(head, as: $0) }
        let best = readings.map { ($0, CommonCharacters.share(in: head, as: $0)) }
            .max { $0.1 < $1.1 }
        return (best?.0 ?? .utf8, 0)
    }

    /// UTF-16 without a mark: zeros stand mostly at even places, or at odd ones. (Some characters
    /// have one at the other place, as 一 does.) A few zeros in what is UTF-8 are stray ones.
    private static func wide(_ head: [UInt8]) -> TextEncoding? {
        var zeros = [0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 2] += 1 }
        if max(zeros[0], zeros[1]) * 20 < head.count, sequences(in: head).broken == 0 {
            return nil
        }
        if zeros[1] > 1, zeros[1] > zeros[0] * 4 { return .utf16LittleEndian }
        return zeros[0] > 1 && zeros[0] > zeros[1] * 4 ? .utf16BigEndian : nil
    }

    /// How many sequences of several bytes are UTF-8, and how many bytes belong to none. A
    /// sequence that the end cuts off counts as neither.
    private static func sequences(in bytes: [UInt8]) -> (fitting: Int, broken: Int) {
        var fitting = 0
        var broken = 0
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            index += 1
            if lead < 0x80 { continue }
            let length = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1
            let rest = bytes[index..<min(index + length, bytes.count)]
            let continued = rest.prefix { $0 & 0xc0 == 0x80 }.count
            if (0xc2...0xf4).contains(lead), continued == length {
                fitting += 1
                index += length
            } else if continued < rest.count || !(0xc2...0xf4).contains(lead) {
                broken += 1
            }
        }
        return (fitting, broken)
    }
}
