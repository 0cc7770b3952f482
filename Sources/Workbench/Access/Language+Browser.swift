import Foundation
import Wording

extension Language {
    /// The language that a browser asks for by `Accept-Language`, the one it likes best of those
    /// that we speak; `nil` where it asks for neither.
    init?(accepted header: String) {
        let wanted = header.split(separator: ",").prefix(20).enumerated().compactMap {
            place, part -> (Language, Double, Int)? in
            let pieces = part.split(separator: ";")
            guard let tag = pieces.first?.trimmingCharacters(in: .whitespaces).lowercased(),
                let language = Language.allCases.first(where: { tag.hasPrefix($0.rawValue) })
            else { return nil }
            let weight = pieces.dropFirst().compactMap { piece -> Double? in
                let pair = piece.split(separator: "=").map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                return pair.count == 2 && pair[0] == "q" ? Double(pair[1]) : nil
            }
            return (language, weight.first ?? 1, place)
        }
        let best = wanted.filter { $0.1 > 0 }.max { ($0.1, -$0.2) < ($1.1, -$1.2) }
        guard let best else { return nil }
        self = best.0
    }
}
