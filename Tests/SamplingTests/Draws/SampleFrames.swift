import Sampling

/// Invented frames for the tests of draws.
enum SampleFrames {
    /// 47 conversations of 小李, 12 of 小王, 3 of Bob; content digests follow from the ids.
    static let units: [FrameUnit] =
        units(47, of: "小李") + units(12, of: "小王") + units(3, of: "Bob")

    static func units(_ count: Int, of agent: String) -> [FrameUnit] {
        (1...count).map { number in
            let id = "\(agent)-\(number)"
            return FrameUnit(id: id, contentDigest: Digest(of: "content " + id), stratum: agent)
        }
    }

    static let contributions = [
        Contribution(party: "质检主管", seedText: "2026-11"),
        Contribution(party: "客服代表", seedText: "3312.41"),
    ]

    static let perAgent = Design(stratifiedBy: "agent", quota: .perStratum(5))

    static func draw(_ design: Design = perAgent) throws -> Draw {
        try Draw(frame: Frame(units), design: design, contributions: contributions)
    }
}
