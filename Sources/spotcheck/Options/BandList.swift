import ArgumentParser
import Sampling
import Transcripts
import Wording

/// Grades with their lower ends, best first: `优秀:90,良好:80,合格`.
struct BandList {
    let bands: [GradeBand]

    static let none = BandList(bands: [])

    private init(bands: [GradeBand]) {
        self.bands = bands
    }

    /// Nil where ends do not fall, a grade stands twice, or one but the last has no end.
    private init?(argument: String) {
        var bands: [GradeBand] = []
        for item in argument.listItems {
            let parts = item.split(
                omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "：" }
            ).map { String($0).trimmed }
            guard let name = parts.first, !name.isEmpty, parts.count <= 2,
                !bands.contains(where: { $0.grade == name || $0.minimum == nil })
            else { return nil }
            guard parts.count == 2 else {
                bands.append(GradeBand(grade: name, minimum: nil))
                continue
            }
            guard let minimum = ExactDecimal(parts[1]),
                bands.last?.minimum.map({ minimum < $0 }) ?? true
            else { return nil }
            bands.append(GradeBand(grade: name, minimum: minimum))
        }
        if bands.isEmpty { return nil }
        self.bands = bands
    }

    /// Reads grades; where that fails, tells how they are written.
    static func read(_ argument: String) throws -> BandList {
        guard let list = BandList(argument: argument) else {
            throw ValidationError(Phrase.bandsUnreadable(.ofProcess))
        }
        return list
    }
}
