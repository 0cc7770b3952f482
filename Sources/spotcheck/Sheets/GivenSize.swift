import Wording

/// N as the rows of a stratum or an agent give it: once, or every time the same.
struct GivenSize {
    /// nil where no row has given it.
    private(set) var count: Int?

    /// Takes what one more row says; throws where another row has said otherwise.
    mutating func take(_ count: Int?) throws(SampleProblem) {
        guard let count else { return }
        if let known = self.count, known != count {
            throw SampleProblem(.sampleSizesDiffer(count, known))
        }
        self.count = count
    }

    /// Throws where a sample is larger than what it was drawn from.
    static func check(_ sample: Int, of population: Int?) throws(SampleProblem) {
        if let population, sample > population {
            throw SampleProblem(.planSampleExceeds(sample: sample, population: population))
        }
    }
}
