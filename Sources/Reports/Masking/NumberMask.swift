/// Hides telephone numbers, ID-card numbers and bank cards. One pass; each group of digits is
/// looked at together with at most five groups behind it.
enum NumberMask {
    static func hide(in scalars: inout [Unicode.Scalar]) {
        let groups = DigitGroup.all(in: scalars)
        var next = 0
        while next < groups.count {
            if let taken = hideNumber(from: next, of: groups, in: &scalars) {
                next += taken
            } else {
                next += 1
            }
        }
    }

    /// Hides the number that begins with a group, which alone comes first, then the most groups
    /// that make sense together. Returns how many groups it has; `nil` where none begins here.
    private static func hideNumber(
        from first: Int, of groups: [DigitGroup], in scalars: inout [Unicode.Scalar]
    ) -> Int? {
        var joined = 1
        while joined < 6, first + joined < groups.count, groups[first + joined].followsClosely {
            joined += 1
        }
        for count in [1] + (2..<max(joined + 1, 2)).reversed() {
            let number = LongNumber(groups[first..<first + count])
            let hidden = number.hidden { isOrder(before: groups[first].places[0], in: scalars) }
            guard let hidden else { continue }
            for ordinal in hidden { scalars[number.places[ordinal]] = "*" }
            return count
        }
        return nil
    }

    private static let orderWords = [
        "订单", "单号", "编号", "快递", "物流", "运单", "訂單", "單號", "order", "tracking", "parcel",
        "waybill",
    ].map { Array($0.unicodeScalars) }

    /// Whether the words just before a number say that it is an order or a parcel: a letter right
    /// in front (`SF…`), or an order word within 14 characters and no other digit between.
    private static func isOrder(before start: Int, in scalars: [Unicode.Scalar]) -> Bool {
        var window = Array(scalars[max(0, start - 14)..<start])
        if let digit = window.lastIndex(where: { DigitGroup.value(of: $0) != nil }) {
            window.removeFirst(digit + 1)
        }
        guard let last = window.last else { return false }
        if last.properties.isAlphabetic && last.isASCII { return true }
        let lowered = window.map {
            ("A"..."Z").contains($0) ? Unicode.Scalar($0.value + 32) ?? $0 : $0
        }
        return orderWords.contains { word in
            lowered.indices.contains { lowered[$0...].starts(with: word) }
        }
    }
}
