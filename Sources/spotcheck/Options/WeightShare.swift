import ArgumentParser
import Sampling

/// A share of all weight, from 0 to 1, exact: `60%` or `0.6`.
struct WeightShare: ExpressibleByArgument {
    let share: ExactDecimal

    /// 60 %.
    static let usual = WeightShare(share: ExactDecimal("0.6") ?? ExactDecimal(1))

    private init(share: ExactDecimal) {
        self.share = share
    }

    init?(argument: String) {
        let given = argument == "0" ? ExactDecimal(0) : nil
        guard let share = given ?? Proportion(argument).flatMap({ ExactDecimal($0.text) }) else {
            return nil
        }
        self.share = share
    }

    var defaultValueDescription: String { "60%" }
}
