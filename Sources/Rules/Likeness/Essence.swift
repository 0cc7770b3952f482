/// The characters of a text that count when two are compared: letters, digits and Chinese
/// characters, in lower case, 您 as 你, without particles and the address 亲.
enum Essence {
    /// Reads a text, which must be valid UTF-8.
    static func read(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        var essence: [UInt32] = []
        essence.reserveCapacity(text.count / 3 + 8)
        forEach(of: text) { essence.append($0) }
        return essence
    }

    /// What is enough to tell most texts apart, made without a list of their characters.
    struct Sketch {
        /// How many characters there are.
        private(set) var count = 0
        /// A bit for each of 64 classes of characters that are there.
        private var classes: UInt64 = 0

        init(_ text: UnsafeBufferPointer<UInt8>) {
            Essence.forEach(of: text) { character in
                count += 1
                classes |= 1 << UInt64(character & 63)
            }
        }

        /// How many characters at least must be edited to make one text the other: those of a class
        /// that the other has not at all, and those that one has more.
        func editsAtLeast(to other: Sketch) -> Int {
            max(
                abs(count - other.count), (classes & ~other.classes).nonzeroBitCount,
                (other.classes & ~classes).nonzeroBitCount)
        }
    }

    @inline(__always)
    private static func forEach(of text: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
        PlainScalars.forEachLowercased(of: text) { scalar in
            if scalar < 0x80 {
                if 0x61...0x7A ~= scalar || 0x30...0x39 ~= scalar { body(scalar) }
            } else if scalar.isHan {
                if let kept = kept(scalar) { body(kept) }
            } else if countsBeyondChinese(scalar) {
                body(scalar)
            }
        }
    }

    /// A Chinese character as it counts; `nil` for a particle.
    private static func kept(_ character: UInt32) -> UInt32? {
        switch Unicode.Scalar(character) {
        case "您": 0x4F60
        case "亲", "呢", "哦", "呀", "啊", "哈", "啦", "嘛", "噢", "喔", "的", "了", "吧", "哟", "咯": nil
        default: character
        }
    }

    static func countsBeyondChinese(_ scalar: UInt32) -> Bool {
        // Chinese punctuation, without a look at the tables.
        if 0x3001...0x3004 ~= scalar || 0x3008...0x3020 ~= scalar || 0xFF01...0xFF0F ~= scalar
            || 0xFF1A...0xFF20 ~= scalar || 0x2010...0x2027 ~= scalar
        {
            return false
        }
        guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
