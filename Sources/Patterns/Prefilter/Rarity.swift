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
        case 0x4E00...0x9FFF: shares[Int(frequency(of: scalar))]
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

    /// Two bits for each Chinese character from U+4E00 on: how frequent it is, the rest being 0.
    private static func frequency(of scalar: UInt32) -> UInt64 {
        frequencies[Int(scalar - 0x4E00) >> 5] >> (2 * UInt64(scalar & 31)) & 3
    }

    /// Counted in invented chats of shops.
    private static let frequencies: [UInt64] = {
        let classes = [
            "快还点多给客服请价内里们上那保来什哈工祝哦话订用开呢复款出等先已说面接帮行自动心库几再小包对补感呀号欢都随理片图",
            "在下吗可以天这发能单亲个看退时会收没么货要就你回人后题",
            "您的了好我有是不谢一问到",
        ]
        var bits = [UInt64](repeating: 0, count: (0xA000 - 0x4E00) >> 5)
        for (index, characters) in classes.enumerated() {
            for scalar in characters.unicodeScalars {
                let place = scalar.value - 0x4E00
                bits[Int(place) >> 5] |= UInt64(index + 1) << (2 * UInt64(place & 31))
            }
        }
        return bits
    }()

    /// By the frequency of a Chinese character.
    private static let shares = [1.0 / 2000, 1.0 / 300, 1.0 / 140, 1.0 / 60]
}
