import Foundation
import Sampling
import Testing
import Wording

struct DrawReceiptTests {
    private let frame: Frame
    private let receipt: DrawReceipt

    init() throws {
        frame = try Frame(SampleFrames.units)
        receipt = DrawReceipt(of: try SampleFrames.draw(), toolVersion: "0.1")
    }

    @Test func `a receipt reads back and proves the draw`() throws {
        let read = try DrawReceipt(json: receipt.json)
        #expect(read == receipt)
        #expect(read.verify(against: frame).isEmpty)
    }

    @Test func `a receipt is written in one way`() throws {
        let text = String(decoding: receipt.json, as: UTF8.self)
        #expect(
            text.hasPrefix(
                """
                {
                  "contributions": [
                    {
                      "commit": "
                """))
        #expect(text.contains("      \"inclusion_probability\": \"5/47\",\n"))
        #expect(text.contains("  \"seed_code\": \"\(receipt.seed.shortCode)\",\n"))
        #expect(text.hasSuffix("  \"tool_version\": \"0.1\"\n}\n"))
        #expect(try DrawReceipt(json: receipt.json).json == receipt.json)
    }

    @Test func `every kind of quota survives the receipt`() throws {
        let quotas: [Quota] = [
            .perStratum(3), .proportion(try #require(Proportion("12.5%")), minimum: 2),
            .total(20, allocation: .equal, minimum: 1),
            .total(20, allocation: .proportional, minimum: 0),
            .total(20, allocation: .squareRoot, minimum: 2),
            .total(20, allocation: .neyman(spread: ["小李": "4.5", "小王": "2"]), minimum: 2),
        ]
        for quota in quotas {
            let design = Design(
                stratifiedBy: "agent", quota: quota, filters: ["from": "2026-11-01"],
                excluded: ["机器人": 12])
            let receipt = DrawReceipt(of: try SampleFrames.draw(design), toolVersion: "0.1")
            let read = try DrawReceipt(json: receipt.json)
            #expect(read.design == design)
            #expect(read.verify(against: frame).isEmpty)
        }
    }

    @Test func `the proof says what one party alone cannot prove`() throws {
        #expect(receipt.proof(log: nil).zh.contains("没有日志（--log）证明这些值在抽样之前就已承诺"))
        let alone = try Draw(
            frame: frame, design: SampleFrames.perAgent,
            contributions: [SampleFrames.contributions[0]])
        let proof = DrawReceipt(of: alone, toolVersion: "0.1").proof(log: nil)
        #expect(proof.zh.contains("自检可复现，但不能防止一人反复试抽"))
    }

    @Test func `only commits that the log has before the draw make several parties strong`() {
        var log = DrawLog()
        var other = DrawLog()
        for entry in receipt.contributions {
            _ = log.add(commit: entry.commit, of: entry.party, toolVersion: "1")
            _ = other.add(commit: Digest(of: "other"), of: entry.party, toolVersion: "1")
        }
        var late = DrawLog()
        _ = log.add(receipt)
        _ = other.add(receipt)
        _ = late.add(receipt)
        for entry in receipt.contributions {
            _ = late.add(commit: entry.commit, of: entry.party, toolVersion: "1")
        }
        #expect(receipt.proof(log: log).zh.contains("随机值由 2 方共同提供"))
        #expect(receipt.proof(log: other).zh.contains("可以复现"))
        #expect(receipt.proof(log: late).zh.contains("可以复现"))
    }

    @Test func `a second value of one party is no proof`() throws {
        // Made by hand, as `Draw` refuses it: the lead committed to one value and tried others.
        let committed = Contribution(party: "lead", seedText: "committed")
        let tried = Contribution(party: "lead", seedText: "tried until it suited")
        var log = DrawLog()
        _ = log.add(commit: committed.commit, of: "lead", toolVersion: "1")
        let draw = try Draw(
            frame: frame, design: SampleFrames.perAgent,
            contributions: [committed, Contribution(party: "other", value: tried.value)])
        var forged = DrawReceipt(of: draw, toolVersion: "1")
        forged.contributions[1].party = "lead"
        forged.contributions[1].commit = tried.commit
        forged.seed = Seed.derive(
            frame: forged.frameDigest, design: forged.designDigest,
            contributions: [committed, tried])
        forged.seedCode = forged.seed.shortCode
        _ = log.add(forged)
        #expect(forged.verify(against: frame).contains(.receiptPartyTwice("lead")))
        #expect(!log.hasCommits(of: forged))
    }

    @Test func `another frame is named by its size or its content`() throws {
        let fewer = try Frame(SampleFrames.units.dropLast())
        #expect(
            receipt.verify(against: fewer) == [.frameCountDiffers(receipt: 62, found: 61)])
        var units = SampleFrames.units
        units[0] = FrameUnit(
            id: units[0].id, contentDigest: Digest(of: "edited"), stratum: units[0].stratum)
        #expect(
            receipt.verify(against: try Frame(units)) == [.frameContentDiffers(population: 62)])
    }

    @Test func `a conversation that changed its agent shows in both strata`() throws {
        var units = SampleFrames.units
        let moved = units[46]
        units[46] = FrameUnit(id: moved.id, contentDigest: moved.contentDigest, stratum: "小王")
        let found = receipt.verify(against: try Frame(units))
        #expect(found.contains(.stratumPopulationDiffers("小李", receipt: 47, found: 46)))
        #expect(found.contains(.stratumPopulationDiffers("小王", receipt: 12, found: 13)))
    }

    @Test func `each edited field gives its own discrepancy`() throws {
        func discrepancies(_ edit: (inout DrawReceipt) -> Void) -> [Phrase] {
            var edited = receipt
            edit(&edited)
            return edited.verify(against: frame)
        }
        let other = Digest(of: "other")
        let ids = receipt.strata[1].ids
        #expect(discrepancies { $0.design.filters["shop"] = "x" } == [.designDiffers])
        #expect(discrepancies { $0.seedCode = "00000000" } == [.seedCodeDiffers])
        #expect(
            discrepancies { $0.contributions[0].commit = other }
                == [.commitDiffers(party: receipt.contributions[0].party)])
        #expect(
            discrepancies { $0.contributions[0].value = other }
                == [.commitDiffers(party: receipt.contributions[0].party), .seedDiffers])
        #expect(
            discrepancies { $0.strata[1].ids[2] = "小李-0" }
                == [.stratumIdsDiffer("小李", change: .idNotDrawn("小李-0"))])
        #expect(
            discrepancies { $0.strata[1].ids.removeLast() }
                == [.stratumIdsDiffer("小李", change: .idLacking(ids[4]))])
        #expect(
            discrepancies { $0.strata[1].ids.swapAt(0, 1) }
                == [.stratumIdsDiffer("小李", change: .idsReordered)])
        #expect(
            discrepancies { $0.strata[1].inclusionProbability = "5/40" }
                == [.stratumInclusionDiffers("小李", receipt: "5/40", found: "5/47")])
        #expect(
            discrepancies { $0.strata[1].threshold = nil } == [.stratumThresholdDiffers("小李")])
        #expect(discrepancies { $0.strata.remove(at: 1) } == [.stratumMissing("小李")])
        #expect(
            discrepancies { $0.strata.append($0.strata[1]) } == [.stratumUnexpected("小李")])
    }

    @Test func `a seed picked by hand does not follow from the values`() throws {
        let seed = Digest(of: "lucky")
        var edited = receipt
        edited.seed = seed
        edited.seedCode = seed.shortCode
        #expect(edited.verify(against: frame).first == .seedDiffers)
    }

    @Test(arguments: [
        ("{\n  \"contributions\"", "{\n  \"note\": \"x\",\n  \"contributions\"", "note"),
        ("\"purpose\": \"main\"", "\"purpose\": \"main\", \"x\": [1]", "design.x"),
        ("\"party\": \"客服代表\"", "\"party\": \"客服代表\", \"y\": 1", "contributions[0].y"),
    ])
    func `an unknown field is named`(old: String, new: String, field: String) throws {
        #expect(throws: SamplingError.receiptFieldUnknown(field)) {
            try DrawReceipt(json: edited(old, new))
        }
    }

    @Test(arguments: [
        ("\"population\": 62", "\"population\": \"62\"", "population"),
        ("\"kind\": \"per_stratum\"", "\"kind\": \"all\"", "design.quota.kind"),
        ("\"seed\": \"", "\"seed\": \"x", "seed"),
        ("\"sample\": 5", "\"sample\": 5.5", "strata[1].sample"),
    ])
    func `a field that cannot be read is named`(old: String, new: String, field: String) throws {
        #expect(throws: SamplingError.receiptFieldWrong(field)) {
            try DrawReceipt(json: edited(old, new))
        }
    }

    @Test(arguments: [
        ("\"seed\":", "\"sead\":", "seed"),
        ("\"format\":", "\"form\":", "format"),
        ("\"party\": \"客服代表\",", "", "contributions[0].party"),
    ])
    func `a missing field is named`(old: String, new: String, field: String) throws {
        #expect(throws: SamplingError.receiptFieldMissing(field)) {
            try DrawReceipt(json: edited(old, new))
        }
    }

    @Test func `another version of the format is refused`() throws {
        #expect(
            throws: SamplingError.receiptOfOtherFormat(
                found: "spotcheck-draw-receipt 9", expected: "spotcheck-draw-receipt 1")
        ) {
            try DrawReceipt(json: edited("\"format_version\": 1", "\"format_version\": 9"))
        }
    }

    @Test(arguments: ["", "[]", "null", "{", "\u{0}"])
    func `a file that is no receipt is refused`(text: String) throws {
        #expect(throws: SamplingError.self) { try DrawReceipt(json: Array(text.utf8)) }
    }

    @Test func `a receipt cut anywhere is refused`() throws {
        let whole = receipt.json
        for length in stride(from: 0, to: whole.count - 2, by: 97) {
            #expect(throws: SamplingError.receiptNotJSON) {
                try DrawReceipt(json: Array(whole.prefix(length)))
            }
        }
    }

    private func edited(_ old: String, _ new: String) throws -> [UInt8] {
        let text = String(decoding: receipt.json, as: UTF8.self)
        let range = try #require(text.range(of: old))
        return Array(text.replacingCharacters(in: range, with: new).utf8)
    }
}
