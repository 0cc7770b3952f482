/// How alike two texts are: the share of characters that need no edit.
enum Likeness {
    /// Whether at most a share of 1 − `least` of the longer text's characters would have to be
    /// edited to make it the other one. Two empty texts are alike.
    static func reaches(_ least: Double, _ left: [UInt32], _ right: [UInt32]) -> Bool {
        let budget = budget(least, max(left.count, right.count))
        return EditDistance.between(left, right, atMost: budget) != nil
    }

    /// The share of the longer text's characters that need no edit to make it the other one; `nil`
    /// where it is less than `least`.
    static func share(_ left: [UInt32], _ right: [UInt32], atLeast least: Double) -> Double? {
        let count = max(left.count, right.count)
        guard count > 0 else { return nil }
        return EditDistance.between(left, right, atMost: budget(least, count))
            .map { 1 - Double($0) / Double(count) }
    }

    /// Whether `reaches` may hold for the essences of two texts, by their sketches.
    static func mayReach(_ least: Double, _ left: Essence.Sketch, _ right: Essence.Sketch) -> Bool {
        left.editsAtLeast(to: right) <= budget(least, max(left.count, right.count))
    }

    /// How many edits are allowed in so many characters.
    private static func budget(_ least: Double, _ count: Int) -> Int {
        // What rounding takes from a whole number of edits must not cost one.
        Int(Double(count) * (1 - least) + 1e-9)
    }

    /// The share of the wording that needs no edit (1 − distance / length) in the part of the text
    /// where that is highest, and that part, in scalars. Case does not matter. `nil` for an empty
    /// wording.
    ///
    /// Approximate search with a free start and end (Sellers 1980); O(wording × text) time.
    static func best(of wording: String, in text: String) -> (share: Double, part: Range<Int>)? {
        let wanted = Array(wording.lowercased().unicodeScalars)
        let given = Array(text.lowercased().unicodeScalars)
        if wanted.isEmpty { return nil }
        // For each length of the wording's start: the least edits up to here, and where it began.
        var row = (0...wanted.count).map { (edits: $0, start: 0) }
        var best = (edits: wanted.count, part: 0..<0)
        for (place, scalar) in given.enumerated() {
            var diagonal = row[0]
            row[0] = (0, place + 1)
            for index in wanted.indices {
                let same = wanted[index] == scalar ? 0 : 1
                let moves = [
                    (diagonal.edits + same, index == 0 ? place : diagonal.start),
                    (row[index].edits + 1, row[index].start),
                    (row[index + 1].edits + 1, row[index + 1].start),
                ]
                diagonal = row[index + 1]
                let least = moves.min { $0.0 < $1.0 } ?? moves[0]
                row[index + 1] = (least.0, least.1)
            }
            let end = row[wanted.count]
            let part = end.start..<place + 1
            let isNearer = abs(part.count - wanted.count) < abs(best.part.count - wanted.count)
            if end.edits < best.edits || end.edits == best.edits && isNearer && best.part != 0..<0 {
                best = (end.edits, part)
            }
        }
        return (1 - Double(best.edits) / Double(wanted.count), best.part)
    }
}
