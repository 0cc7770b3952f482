import Foundation
import Sampling

extension Golden {
    static let draws: [String: GoldenFunction] = [
        "draw.frameDigest": { given in
            let units = try given["units"].list.map {
                FrameUnit(
                    id: try $0.list[0].text, contentDigest: try digest($0.list[1]), stratum: "")
            }
            return GoldenValue(try Frame(units).digest.hex)
        },
        "draw.commit": { given in
            let value = try digest(given["valueHex"])
            return GoldenValue(
                Contribution(party: try given["party"].text, value: value).commit.hex)
        },
        "draw.seed": { given in
            let seed = Seed.derive(
                frame: try digest(given["frameHex"]),
                design: Digest(of: try given["designJSON"].text),
                contributions: try given["contributions"].list.map {
                    Contribution(party: try $0.list[0].text, value: try digest($0.list[1]))
                })
            return GoldenValue(seed.hex)
        },
        "draw.score": { given in
            let ticket = try tickets(given).ticket(for: try given["id"].text)
            return .object([
                "digestHex": GoldenValue(ticket.hex), "u": GoldenValue(Tickets.unit(of: ticket)),
            ])
        },
        "draw.srs": { given in
            let tickets = try tickets(given)
            var sample = BottomK<TicketedUnit>(size: try given["n"].int)
            for id in try given["ids"].texts {
                sample.insert(TicketedUnit(ticket: tickets.ticket(for: id), id: id))
            }
            return .object([
                "selected": GoldenValue(sample.selected.map(\.id)),
                "thresholdHex": GoldenValue(sample.threshold?.ticket.hex),
            ])
        },
        "alloc": { given in
            var sizes: [String: Int] = [:]
            var spread: [String: String] = [:]
            for stratum in given["strata"].list {
                sizes[try stratum["key"].text] = try stratum["N"].int
                spread[try stratum["key"].text] = String(try stratum["S"].double)
            }
            let methods: [String: Allocation] = [
                "equal": .equal, "proportional": .proportional, "sqrt": .squareRoot,
                "neyman": .neyman(spread: spread),
            ]
            let name = try given["method"].text
            guard let method = methods[name] else { throw GoldenError.unknownName(name) }
            let shares = try? Allocator.allocate(
                total: try given["n"].int, minimum: try given["minimum"].int, strata: sizes,
                by: method)
            return shares.map { .object($0.mapValues { GoldenValue($0) }) } ?? .null
        },
    ]

    static func digest(_ value: GoldenValue) throws -> Digest {
        let hex = try value.text
        guard let digest = Digest(hex: hex) else { throw GoldenError.notADigest(hex) }
        return digest
    }

    static func tickets(_ given: GoldenValue) throws -> Tickets {
        let name = try given["purpose"].text
        guard let purpose = Purpose(rawValue: name) else { throw GoldenError.unknownName(name) }
        return Tickets(seed: try digest(given["seedHex"]), purpose: purpose)
    }
}
