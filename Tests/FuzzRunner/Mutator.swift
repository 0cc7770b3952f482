/// Changes bytes in ways that exports are broken, and in some that only an enemy would think of.
struct Mutator {
    let seeds: [[UInt8]]

    /// Texts that mean something to one reader or another.
    private static let words = [
        "\"", "\"\"", "{", "}", "[", "]", "[[[[[[[[", "]}", "\\u", "\\ud83d", "\\", ",", "\n",
        "\r\n",
        "\r", "\0", "null", "true", "-1", "0", "1e400", "9223372036854775807",
        "99999999999999999999",
        "-9223372036854775808", "1717376707", "2024-06-03 09:05:07", "2024-13-45 99:99:99", "<",
        "<p",
        "<!--", "&#x110000;", "&amp;", "</t>", "<c r=\"ZZZZZ1\" t=\"s\"><v>",
        "<row r=\"99999999\">",
        "9:05:07", "\n林 9:05:07\n", "\n林\n9:05:07\n", "(2024-06-03 09:05:07):",
        "\n林（2024-06-03 09:05:07）：在吗\n", "2024年6月3日 9:05:07", "旗舰店:小雅 9:05:07\n",
        "\"_airbyte_data\":\"{\\\"", "type_name,is_sender,talker,room_name,msg", "&gt;",
        "\"{\\\"data\\\":{\\\"content\\\":", "消息对象:", "10001)", "(10001)", "<a@b>", "【", "】#【",
        "-->", "撤回了一条消息", "已读", "sep=;",
        "\u{FEFF}", "\u{2028}", "\u{200B}", "é", "😀", "\"messages\":", "\"ts\":", "\"message\"",
        "\"role\":",
        "\"history\":", "\"Transcript\":", "\"payload\":", "{\"chats\":[", "{\"payload\":[",
        "{\"data\":[", "{\"conversations\":[", "\"data\":", "\"id\":", "wm", "wo", "wb",
        "*",
    ].map { Array($0.utf8) }

    /// A mutated copy of one of the seeds.
    func input(_ dice: inout FuzzDice) -> [UInt8] {
        var bytes = seeds[dice.below(seeds.count)]
        for _ in 0..<(1 + dice.below(6)) { mutate(&bytes, &dice) }
        return bytes
    }

    private func mutate(_ bytes: inout [UInt8], _ dice: inout FuzzDice) {
        let place = dice.below(bytes.count + 1)
        let length = min(bytes.count - place, dice.below(1 << dice.below(9)))
        switch dice.below(12) {
        case 0 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
        case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(dice.below(8))
        case 2: bytes.removeSubrange(place..<(place + length))
        case 3:
            let part = bytes[place..<(place + length)]
            bytes.insert(contentsOf: part, at: dice.below(bytes.count + 1))
        case 4, 5:
            let word = Self.words[dice.below(Self.words.count)]
            let times = dice.oneIn(20) ? 1 << dice.below(14) : 1
            bytes.insert(contentsOf: repeatElement(word, count: times).joined(), at: place)
        case 6:
            let other = seeds[dice.below(seeds.count)]
            let start = dice.below(other.count)
            bytes.replaceSubrange(
                place..<(place + length), with: other[start...].prefix(length + 40))
        case 7: bytes.removeLast(dice.oneIn(4) ? bytes.count - place : 0)
        case 8: replaceNumber(in: &bytes, from: place, &dice)
        case 9: replace(/\n(?:(?:已读|未读)?\r?\n)+/, with: "\n", in: &bytes)
        case 10: replace(/\d{4}[-\/年]\d{1,2}[-\/月]\d{1,2}日?[ T]/, with: " ", in: &bytes)
        default: swapLines(&bytes, &dice)
        }
    }

    /// Puts a text in the place of all that a shape fits: as logs are copied without empty lines, or
    /// today's without their day.
    private func replace(
        _ shape: some RegexComponent, with text: String, in bytes: inout [UInt8]
    ) {
        // Of long inputs and broken ones, others are made.
        guard bytes.count < 1 << 20, let whole = String(validating: bytes, as: UTF8.self) else {
            return
        }
        bytes = Array(whole.replacing(shape, with: text).utf8)
    }

    /// Puts another number in the place of the next one.
    private func replaceNumber(in bytes: inout [UInt8], from place: Int, _ dice: inout FuzzDice) {
        guard let start = bytes[place...].firstIndex(where: { 48...57 ~= $0 }) else { return }
        let end = bytes[start...].firstIndex { !(48...57 ~= $0) } ?? bytes.count
        let number = Int64(truncatingIfNeeded: dice.next()) >> Int64(dice.below(64))
        bytes.replaceSubrange(start..<end, with: Array("\(number)".utf8))
    }

    private func swapLines(_ bytes: inout [UInt8], _ dice: inout FuzzDice) {
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        if lines.count < 2 { return }
        lines.swapAt(dice.below(lines.count), dice.below(lines.count))
        bytes = Array(lines.joined(separator: [10]))
    }
}
