/// The characters that chats are full of, by which two readings of the same bytes are compared.
enum CommonCharacters {
    private static let all = Set(
        ("的是我不在有這個們來說為時會對到請問您好謝沒貨單號幫嗎麼還件寄發錢後過開關點電話訂購買賣處理退換客服"
            + "这个们来说为时会对请问谢没货单号帮吗么还发钱后过开关点电话订购买卖处换，。？！、：")
            .unicodeScalars)

    /// Which share of the characters beyond ASCII are common ones, from 0 to 1; 0 without any. Of
    /// the first 8 KB.
    static func share(in bytes: [UInt8], as encoding: TextEncoding) -> Double {
        let part = Array(bytes.prefix(8 << 10))
        let decoded = Transcoder(MemoryBytes(part), from: encoding)
        let text = [UInt8](unsafeUninitializedCapacity: part.count * 3 + 16) { space, used in
            used = decoded.fill(UnsafeMutableRawBufferPointer(space)).count
        }
        var (common, total) = (0, 0)
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !scalar.isASCII {
            total += 1
            if all.contains(scalar) { common += 1 }
        }
        return total == 0 ? 0 : Double(common) / Double(total)
    }
}
