/// How a customer feels, from good to bad.
package enum Mood: String, CaseIterable, Comparable, Sendable {
    case calm
    case worried
    case annoyed
    case angry

    package static func < (left: Mood, right: Mood) -> Bool { left.rank < right.rank }

    private var rank: Int { Mood.allCases.firstIndex(of: self) ?? 0 }

    /// The mood after some of the patience is used up: evenly worse, and angry when none is left.
    ///
    /// - Parameters:
    ///   - left: the patience that is left, from 0 to `full`.
    ///   - full: the patience at the start, 1 or more.
    package func worsened(left: Int, of full: Int) -> Mood {
        let steps = (Mood.allCases.count - 1 - rank) * (full - min(left, full)) / max(full, 1)
        return Mood.allCases[rank + steps]
    }
}
