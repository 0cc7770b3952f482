import Rules
import Wording

extension GradeBand {
    /// Reads bands from the best to the last, which starts at 0. Throws the first mistake with its
    /// place.
    static func list(_ value: YAMLValue) throws(FileError) -> [GradeBand] {
        var bands: [GradeBand] = []
        for item in try value.list() {
            let fields = try item.fields(["from", "title"])
            let edge = try fields.required("from")
            let from = try edge.points()
            guard from >= .zero else { throw edge.error(.scorecardNegative) }
            if let better = bands.last, from >= better.from {
                throw item.error(.scorecardBandOrder(better: better.from.text))
            }
            bands.append(GradeBand(title: try fields.required("title").phrase(), from: from))
        }
        guard bands.last?.from == .zero else { throw value.error(.scorecardLastBand) }
        return bands
    }
}
