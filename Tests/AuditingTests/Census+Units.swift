import Auditing
import Sampling

extension Census {
    /// Everything that could be drawn, in the order of the ids.
    var units: [FrameUnit] {
        get throws {
            var census = self
            var units: [FrameUnit] = []
            try census.frame().forEach { units.append($0) }
            return units
        }
    }
}
