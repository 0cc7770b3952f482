import Reports
import Rules
import Transcripts
import Wording

extension Excerpt {
    /// The lines of an excerpt as bubbles.
    func shown(in language: Language) -> [ShownMessage] {
        lines.map { line in
            let omitted =
                line.omittedBefore > 0 ? Phrase.excerptOmitted("\(line.omittedBefore)") : nil
            let isNamed = !line.name.isEmpty && Role(name: line.name) == nil
            return ShownMessage(
                number: "\(line.message + 1)", side: line.role.name,
                name: isNamed ? line.name : line.role.title(language), clock: line.time?.clock,
                day: nil, gap: omitted.map { "⋯ \($0(language)) ⋯" },
                kind: line.kind.title?(language), pieces: Self.pieces(of: line),
                isSeen: line.isEvidence)
        }
    }

    private static func pieces(of line: Line) -> [ShownMessage.Piece] {
        let scalars = Array(line.text.unicodeScalars)
        let cuts = [0] + line.marks.flatMap { [$0.lowerBound, $0.upperBound] } + [scalars.count]
        return zip(cuts, cuts.dropFirst()).enumerated().compactMap { place, cut in
            guard cut.0 < cut.1 else { return nil }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[cut.0..<cut.1])
            return ShownMessage.Piece(
                text: String(text), isMarked: !place.isMultiple(of: 2),
                numbers: place.isMultiple(of: 2) ? nil : "◆")
        }
    }
}
