import Foundation
import Sampling

extension Golden {
    static let numerics: [String: GoldenFunction] = [
        "dist.normal.ppf": { GoldenValue(NormalDistribution.quantile(try $0["p"].double)) },
        "dist.normal.cdf": { GoldenValue(NormalDistribution.cdf(try $0["x"].double)) },
        "dist.t.ppf": {
            let t = StudentT(degreesOfFreedom: try $0["df"].double)
            return GoldenValue(t.quantile(try $0["p"].double))
        },
        "dist.beta.cdf": { GoldenValue(try beta($0).cdf(try $0["x"].double)) },
        "dist.beta.ppf": { GoldenValue(try beta($0).quantile(try $0["p"].double)) },
        "dist.chi2.sf": {
            GoldenValue(
                ChiSquared.upperTail(try $0["x"].double, degreesOfFreedom: try $0["df"].double))
        },
        "dist.binom.cdf": {
            let x = Binomial(trials: try $0["n"].int, rate: try $0["p"].double)
            return GoldenValue(x.cdf(try $0["k"].int))
        },
        "dist.poisson.cdf": {
            GoldenValue(Poisson(mean: try $0["lambda_"].double).cdf(try $0["k"].int))
        },
        "dist.hypergeom.cdf": {
            let x = Hypergeometric(
                population: try $0["N"].int, marked: try $0["D"].int, sampled: try $0["n"].int)
            return GoldenValue(x.cdf(try $0["k"].int))
        },
        "hash.sha256": { GoldenValue(Digest(of: try $0["utf8"].text).hex) },
        "hash.hmacSha256": {
            let message = Array(try $0["utf8"].text.utf8)
            return GoldenValue(
                KeyedHash(key: try bytes(ofHex: $0["keyHex"].text)).digest(of: message).hex)
        },
    ]

    private static func bytes(ofHex hex: String) throws -> [UInt8] {
        try stride(from: 0, to: hex.utf8.count, by: 2).map { place in
            guard let byte = UInt8(hex.dropFirst(place).prefix(2), radix: 16) else {
                throw GoldenError.notADigest(hex)
            }
            return byte
        }
    }

    private static func beta(_ given: GoldenValue) throws -> BetaDistribution {
        BetaDistribution(a: try given["a"].double, b: try given["b"].double)
    }
}
