@testable import Auditing
import Rules
import Testing
import Wording

/// What a journal keeps is what was found, to the last field.
struct BlockRecordTests {
    private static let full: Finding = {
        Finding(
            conversation: "c1", agent: "木木", rule: "attitude/rude", ruleDigest: "0123456789ab",
            dimension: "attitude", severity: .critical, points: Points(thousandths: -2500),
            disguised: true,
            evidence: [
                Evidence(message: 0, span: 3..<7, text: "滚\n\"😀"),
                Evidence(message: 300, span: nil, text: ""),
            ],
            explanation: Phrase(zh: "客服说了“滚”", en: "the agent said “滚”"),
            nearMiss: Phrase("same"),
            offences: Offence.Kind.allCases.map { Offence($0, message: 1, range: 5..<5) }
                + [Offence(.said, message: 2)], load: 3, overrun: .quarter,
            chargedWith: "attitude/curse")
    }()

    private static let plain = Finding(
        conversation: "", agent: "", rule: "r", ruleDigest: "", dimension: "d", severity: .minor,
        points: Points(thousandths: .max), disguised: false, evidence: [],
        explanation: Phrase(""), nearMiss: nil)

    private static let results: [CheckResult] = {
        var rich = CheckResult()
        rich.findings = [full, plain, full]
        rich.exempted = [0, 7, 7]
        rich.undetermined = [CheckResult.Undecided(rule: "r", message: 12)]
        rich.notApplicable = ["timeliness/reply", "r"]
        return [CheckResult(), rich, CheckResult()]
    }()

    @Test func `A record reads to what was written`() throws {
        for digest in [0, 1, UInt64.max, 1 << 63] {
            let record = BlockRecord(digest: digest, results: Self.results)
            let read = try #require(BlockRecord(record: record.record))
            #expect(read.digest == digest)
            #expect(read.results.map(\.findings) == Self.results.map(\.findings))
            #expect(read.results.map(\.exempted) == Self.results.map(\.exempted))
            #expect(read.results.map(\.undetermined) == Self.results.map(\.undetermined))
            #expect(read.results.map(\.notApplicable) == Self.results.map(\.notApplicable))
        }
    }

    /// é of one scalar and of two, which Swift takes for equal.
    @Test func `Texts that are equal but for their bytes come back as they were`() throws {
        let words = ["Ren\u{e9}", "Rene\u{301}", "Ren\u{e9}"]
        let results = words.map { word in
            var result = CheckResult()
            result.notApplicable = [word]
            return result
        }
        let read = try #require(
            BlockRecord(record: BlockRecord(digest: 1, results: results).record))
        let bytes = read.results.map { Array($0.notApplicable[0].utf8) }
        #expect(bytes == words.map { Array($0.utf8) })
    }

    /// Who adds a field to one of these types adds it to the record, and then to this list; only
    /// answers are never asked for together with a journal.
    @Test(
        arguments: [
            (
                Mirror(reflecting: full),
                [
                    "conversation", "agent", "rule", "ruleDigest", "dimension", "severity",
                    "points",
                    "disguised", "evidence", "explanation", "nearMiss", "offences", "load",
                    "overrun",
                    "chargedWith",
                ]
            ),
            (
                Mirror(reflecting: CheckResult()),
                ["findings", "exempted", "undetermined", "notApplicable", "facts"]
            ),
            (
                Mirror(reflecting: Evidence(message: 0, span: nil, text: "")),
                ["message", "span", "text"]
            ),
            (Mirror(reflecting: Offence(.said, message: 0)), ["kind", "message", "range"]),
            (Mirror(reflecting: CheckResult.Undecided(rule: "", message: 0)), ["rule", "message"]),
        ].map { ($0.0.children.compactMap(\.label), $0.1) })
    func `Every field is in the record`(fields: [String], known: [String]) {
        #expect(fields == known)
    }

    @Test func `Bytes that are no record are refused`() {
        let bytes = BlockRecord(digest: 5, results: Self.results).record
        #expect(BlockRecord(record: []) == nil)
        for length in bytes.indices { #expect(BlockRecord(record: Array(bytes[..<length])) == nil) }
        // Whatever a byte becomes, reading ends, and within the bytes.
        for place in bytes.indices {
            var other = bytes
            other[place] ^= 0xff
            _ = BlockRecord(record: other)
        }
    }
}
