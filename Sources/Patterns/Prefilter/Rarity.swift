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
        case 0x4E00...0x9FFF: frequent.contains(scalar) ? 1 / 50 : 1 / 600
        default: 1 / 2000
        }
    }

    /// The share of the places of a chat where a text stands; scalars are not independent.
    static func share(of text: [UInt8]) -> Double {
        var share = 1.0
        for (index, scalar) in String(decoding: text, as: UTF8.self).unicodeScalars.enumerated() {
            let single = self.share(of: scalar.value)
            share *= index == 0 ? single : single.squareRoot()
        }
        return share
    }

    private static let frequent = Set(
        "的一是不了我有在您你好亲吗们么这个呢哦可以要请会到没下发货收单款退什就给为您天后时能看上来帮"
            .unicodeScalars.map(\.value))
}
