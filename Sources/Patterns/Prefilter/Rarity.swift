/// Rough guesses how often scalars stand in chats, to choose what to look for first.
///
/// They decide about speed alone.
enum Rarity {
    /// The share of the scalars of a chat that are this one.
    static func share(of scalar: UInt32) -> Double {
        switch scalar {
        case 0x20: 1 / 25
        case 0x30...0x39: 1 / 40
        case 0x61...0x7A: 1 / 120
        case 0..<0x80: 1 / 300
        case 0xFF0C, 0x3002, 0xFF01, 0xFF1F: 1 / 20
        case 0x4E00...0x9FFF: isFrequent(scalar) ? 1 / 50 : 1 / 600
        default: 1 / 2000
        }
    }

    /// The share of the places of a chat where a text stands; scalars are not independent. The
    /// text is valid UTF-8, but may end within a scalar.
    static func share(of text: some Collection<UInt8>) -> Double {
        var share = 1.0
        var scalar: UInt32 = 0
        var isFirst = true
        func close() {
            let single = self.share(of: scalar)
            share *= isFirst ? single : single.squareRoot()
            isFirst = false
        }
        for (index, byte) in text.enumerated() {
            if byte.continuesScalar {
                scalar = scalar << 6 | UInt32(byte & 0x3F)
            } else {
                if index > 0 { close() }
                scalar = UInt32(
                    byte < 0x80 ? byte : byte & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0xF : 7))
            }
        }
        if !text.isEmpty { close() }
        return share
    }

    private static func isFrequent(_ scalar: UInt32) -> Bool {
        frequent[Int(scalar - 0x4E00) >> 6] >> UInt64(scalar & 63) & 1 != 0
    }

    /// A bit for each Chinese character from U+4E00 on.
    private static let frequent: [UInt64] = {
        let characters = "的一是不了我有在您你好亲吗们么这个呢哦可以要请会到没下发货收单款退什就给为您天后时能看上来帮"
        var bits = [UInt64](repeating: 0, count: (0xA000 - 0x4E00) >> 6)
        for scalar in characters.unicodeScalars {
            bits[Int(scalar.value - 0x4E00) >> 6] |= 1 << UInt64(scalar.value & 63)
        }
        return bits
    }()
}
