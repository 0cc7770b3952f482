import Foundation
import Sampling
import Testing
import Wording

/// Top-ups and replacements: nothing is drawn again, and all of it can be verified.
struct AmendmentTests {
    private static func draw(
        _ amendments: [Amendment], quota: Quota = .perStratum(5), reviewed: Bool = false
    ) throws -> Draw {
        var design = Design(stratifiedBy: "agent", quota: quota)
        if reviewed {
            design.review = try ReviewPlan(reviewers: ["甲", "乙"], overlap: Proportion("25%"))
        }
        return try Draw(
            frame: Frame(SampleFrames.units), design: design,
            contributions: SampleFrames.contributions, amendments: amendments)
    }

    @Test func `A top-up keeps seed, chats and reviewers, and adds the next tickets`() throws {
        let first = try Self.draw([], reviewed: true)
        let more = try Self.draw([.topUp(.perStratum(8))], reviewed: true)
        #expect(more.seed == first.seed)
        #expect(more.strata.map(\.selected.count) == [3, 8, 8])
        for (small, large) in zip(first.strata, more.strata) {
            #expect(large.selected.starts(with: small.selected))
            for id in small.selected {
                #expect(first.reviewers(of: id) == more.reviewers(of: id))
            }
        }
        let whole = try SampleFrames.draw(
            Design(stratifiedBy: "agent", quota: .perStratum(5)))
        let tickets = Tickets(seed: whole.seed, purpose: .main)
        let sorted = SampleFrames.units(47, of: "小李").map(\.id)
            .sorted { tickets.ticket(for: $0) < tickets.ticket(for: $1) }
        let plain = try Self.draw([.topUp(.perStratum(8))])
        #expect(plain.strata[1].selected == Array(sorted.prefix(8)))
        #expect(plain.strata[1].threshold == tickets.ticket(for: sorted[8]))
    }

    @Test func `A replaced chat gives place and reviewers to the next ticket`() throws {
        let first = try Self.draw([], reviewed: true)
        let larger = try Self.draw([.topUp(.perStratum(6))], reviewed: true)
        let gone = first.strata[1].selected[2]
        let draw = try Self.draw([.replacement(id: gone, reason: "空白")], reviewed: true)
        let next = try #require(larger.strata[1].selected.last)
        #expect(draw.substitutes == [next])
        var wanted = first.strata[1].selected
        wanted[2] = next
        #expect(draw.strata[1].selected == wanted)
        #expect(draw.reviewers(of: next) == first.reviewers(of: gone))
        #expect(draw.reviewers(of: gone) == [])
        #expect(draw.strata[1].inclusionFraction == "5/47")
    }

    @Test func `Top-ups and replacements may follow each other`() throws {
        let first = try Self.draw([])
        let gone = first.strata[2].selected
        let draw = try Self.draw([
            .replacement(id: gone[0], reason: "x"), .topUp(.perStratum(7)),
            .replacement(id: gone[4], reason: "y"),
        ])
        let ids = draw.strata[2].selected
        #expect(Set(ids).count == 7)
        #expect(Set(ids).isDisjoint(with: [gone[0], gone[4]]))
        // The first 7 + 2 tickets without the two that were replaced.
        let nine = try Self.draw([.topUp(.perStratum(9))]).strata[2].selected
        #expect(Set(ids) == Set(nine).subtracting([gone[0], gone[4]]))
        let receipt = DrawReceipt(of: draw, toolVersion: "1")
        let read = try DrawReceipt(json: receipt.json)
        #expect(read == receipt)
        #expect(read.verify(against: try Frame(SampleFrames.units)).isEmpty)
        #expect(read.drawnIDs.isSuperset(of: gone))
    }

    @Test func `What cannot be amended is refused`() throws {
        let ids = try Self.draw([]).strata.map(\.selected)
        let stratum = "Bob"
        #expect(throws: SamplingError.stratumExhausted(stratum)) {
            try Self.draw([.replacement(id: ids[0][0], reason: "x")])
        }
        #expect(throws: SamplingError.notInSample(id: "none")) {
            try Self.draw([.replacement(id: "none", reason: "x")])
        }
        #expect(throws: SamplingError.reasonMissing) {
            try Self.draw([.replacement(id: ids[1][0], reason: "")])
        }
        #expect(
            throws: SamplingError.topUpTakesAway(stratum: "小李", before: 5, after: 3)
        ) { try Self.draw([.topUp(.perStratum(3))]) }
        #expect(throws: SamplingError.topUpAddsNothing) {
            try Self.draw([.topUp(.perStratum(5))])
        }
    }

    @Test func `A forged amendment, review or lead is told`() throws {
        var design = Design(stratifiedBy: "agent", quota: .perStratum(5))
        design.review = try ReviewPlan(reviewers: ["甲", "乙"])
        design.leads = LeadsPlan(n: 3)
        let frame = try Frame(SampleFrames.units)
        let plain = try SampleFrames.draw(design)
        let gone = plain.strata[1].selected[0]
        let draw = try Draw(
            frame: frame, design: design, contributions: SampleFrames.contributions,
            amendments: [.replacement(id: gone, reason: "x")])
        let receipt = DrawReceipt(of: draw, toolVersion: "1")
        #expect(receipt.verify(against: frame).isEmpty)
        func discrepancies(_ edit: (inout DrawReceipt) -> Void) -> [Phrase] {
            var edited = receipt
            edit(&edited)
            return edited.verify(against: frame)
        }
        #expect(discrepancies { $0.amendments?[0].substitute = gone } == [.substituteDiffers(gone)])
        #expect(discrepancies { $0.reviews?[0].reviewers = ["丙"] } == [.reviewsDiffer])
        #expect(discrepancies { $0.reviews = nil } == [.reviewsDiffer])
        #expect(discrepancies { $0.leads?.units[0].weight = "10.0" } == [.leadsDiffer])
        #expect(discrepancies { $0.leads = nil } == [.leadsDiffer])
        #expect(!discrepancies { $0.amendments = nil }.isEmpty)
    }

    @Test func `The log counts an amended draw once`() throws {
        let first = DrawReceipt(of: try Self.draw([]), toolVersion: "1")
        let more = DrawReceipt(of: try Self.draw([.topUp(.perStratum(6))]), toolVersion: "1")
        var log = DrawLog()
        let lines = [log.add(first), log.add(more)]
        let read = try DrawLog(Array(lines.joined()))
        #expect(read.trials(of: first.frameDigest) == 1)
        #expect(read.trial(of: more) == 1)
        #expect(read.entries.map(\.kind) == [.draw, .amend])
    }
}
