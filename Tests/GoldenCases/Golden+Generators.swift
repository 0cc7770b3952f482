import Sampling

extension Golden {
    static let generators: [String: GoldenFunction] = [
        "rng.splitmix64": { given in
            var generator = SplitMix64(seed: try given["seed"].word)
            return GoldenValue(words(try given["count"].int, from: &generator))
        },
        "rng.xoshiro256ss.state": { given in
            let state = try given["state"].list.map { try $0.word }
            var generator = Xoshiro256(state: (state[0], state[1], state[2], state[3]))
            return GoldenValue(words(try given["count"].int, from: &generator))
        },
        "rng.xoshiro256ss": { given in
            var generator = try generator(given)
            return GoldenValue(words(try given["count"].int, from: &generator))
        },
        "rng.below": { given in
            var generator = try generator(given)
            return GoldenValue(
                try given["bounds"].list.map { String(generator.below(try $0.word)) })
        },
        "rng.double": { given in
            var generator = try generator(given)
            return GoldenValue((0..<(try given["count"].int)).map { _ in generator.unit() })
        },
        "sample.fisherYates": { given in
            var generator = try generator(given)
            return GoldenValue(
                PartialShuffle.indexes(
                    try given["n"].int, of: try given["N"].int, using: &generator))
        },
        "sample.algorithmR": { given in
            var generator = try generator(given)
            return GoldenValue(
                Reservoir.indexes(try given["n"].int, of: try given["N"].int, using: &generator))
        },
        "sample.algorithmL": { given in
            var generator = try generator(given)
            return GoldenValue(
                Reservoir.indexesBySkipping(
                    try given["n"].int, of: try given["N"].int, using: &generator))
        },
        "sample.systematic": {
            GoldenValue(
                SystematicSample.indexes(
                    try $0["n"].int, of: try $0["N"].int, start: try $0["R"].int))
        },
    ]

    private static func generator(_ given: GoldenValue) throws -> Xoshiro256 {
        Xoshiro256(seed: try given["seed"].word)
    }

    private static func words(
        _ count: Int, from generator: inout some RandomNumberGenerator
    ) -> [String] {
        (0..<count).map { _ in String(generator.next()) }
    }
}
