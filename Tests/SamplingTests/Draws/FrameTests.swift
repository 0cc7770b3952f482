import Sampling
import Testing

struct FrameTests {
    @Test func `identical duplicates collapse to one unit`() throws {
        let units = SampleFrames.units
        let frame = try Frame(units + units.prefix(10))
        #expect(frame.count == 62)
        #expect(try frame.digest == Frame(units).digest)
        #expect(frame.strata == ["小李": 47, "小王": 12, "Bob": 3])
    }

    @Test func `an id with two contents is refused by name`() throws {
        let other = FrameUnit(id: "小王-7", contentDigest: Digest(of: "else"), stratum: "小王")
        #expect(throws: SamplingError.conflictingUnits(ids: ["小王-7"])) {
            try Frame(SampleFrames.units + [other, other])
        }
    }

    @Test func `an id in two strata is refused by name`() throws {
        let known = SampleFrames.units[0]
        let moved = FrameUnit(id: known.id, contentDigest: known.contentDigest, stratum: "Bob")
        #expect(throws: SamplingError.conflictingUnits(ids: [known.id])) {
            try Frame(SampleFrames.units + [moved])
        }
    }

    @Test func `composed and decomposed ids are one id`() throws {
        let digest = Digest(of: "x")
        let frame = try Frame([
            FrameUnit(id: "caf\u{e9}", contentDigest: digest, stratum: ""),
            FrameUnit(id: "cafe\u{301}", contentDigest: digest, stratum: ""),
        ])
        #expect(frame.count == 1)
        #expect(frame.units.first.map { Array($0.id.utf8) } == Array("caf\u{e9}".utf8))
    }

    @Test func `one changed content byte changes the digest`() throws {
        var units = SampleFrames.units
        let before = try Frame(units).digest
        units[3] = FrameUnit(
            id: units[3].id, contentDigest: Digest(of: "changed"), stratum: units[3].stratum)
        #expect(try Frame(units).digest != before)
    }
}
