import Transcripts
import Wording

extension RuleEvaluation {
    /// A word that was looked for and stands inside a longer one: `off` in `office`.
    func insideMiss(in message: Int, of condition: Condition) -> NearMiss? {
        let said = Array(view.conversation.words(of: message).lowercased().unicodeScalars)
        for word in condition.texts.flatMap(\.source.words) {
            guard let whole = Self.whole(around: Array(word.lowercased().unicodeScalars), in: said)
            else { continue }
            return NearMiss(
                message: message,
                reason: .nearMissInside(message: message + 1, word: word, whole: whole),
                remedy: nil)
        }
        return nil
    }

    /// The run of letters and digits around the first place of a word that goes on beyond it.
    private static func whole(
        around word: [Unicode.Scalar], in text: [Unicode.Scalar]
    ) -> String? {
        guard let first = word.first, word.count <= text.count else { return nil }
        for start in 0...text.count - word.count
        where text[start] == first && text[start..<start + word.count].elementsEqual(word) {
            var (low, high) = (start, start + word.count)
            while low > 0, runsOn(text[low - 1], text[low]) { low -= 1 }
            while high < text.count, runsOn(text[high - 1], text[high]) { high += 1 }
            guard high - low > word.count else { continue }
            var whole = String.UnicodeScalarView()
            whole.append(contentsOf: text[low..<high])
            return String(whole)
        }
        return nil
    }

    /// Whether a word goes on from one scalar to the next.
    private static func runsOn(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        let (one, other) = (UInt32(scalar), UInt32(next))
        return one.isASCIILetter && other.isASCIILetter || one.isDigit && other.isDigit
    }
}

extension UInt32 {
    fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self) }
}
