/// The characters of a text that count when two are compared: letters, digits and Chinese
/// characters, in lower case, 您 as 你, without particles and the address 亲.
enum Essence {
    /// Reads a text, which must be valid UTF-8.
    static func read(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        var essence: [UInt32] = []
        essence.reserveCapacity(text.count / 3 + 8)
        PlainScalars.forEachLowercased(of: text) { scalar in
            if scalar < 0x80 {
                if 0x61...0x7A ~= scalar || 0x30...0x39 ~= scalar { essence.append(scalar) }
            } else if scalar.isHan {
                if let kept = kept(scalar) { essence.append(kept) }
            } else if countsBeyondChinese(scalar) {
                essence.append(scalar)
            }
        }
        return essence
    }

    /// A Chinese character as it counts; `nil` for a particle.
    private static func kept(_ character: UInt32) -> UInt32? {
        switch Unicode.Scalar(character) {
        case "您": 0x4F60
        case "亲", "呢", "哦", "呀", "啊", "哈", "啦", "嘛", "噢", "喔", "的", "了", "吧", "哟", "咯": nil
        default: character
        }
    }

    private static func countsBeyondChinese(_ scalar: UInt32) -> Bool {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
