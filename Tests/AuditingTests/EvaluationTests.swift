@testable import Auditing
import Rules
import TestSupport
import Testing
import Wording

/// Findings against a labelled set, on a set small enough to count by hand.
struct EvaluationTests {
    private static let truth = """
        {"conversation":"c1","kind":"rude_or_impatient","messages":[1],"note":"[plain] 滚"}
        {"conversation":"c1","kind":"rude_or_impatient","messages":[3]}
        {"conversation":"c2","kind":"privacy","messages":[2,4]}
        {"conversation":"c2","kind":"unheard_of","messages":[0]}

        """
    private static let traps = """
        {"conversation":"c3","message":5,"trap":"quote_of_customer"}
        {"conversation":"c3","message":6,"trap":"exactly_60_seconds"}

        """

    private static func set(in folder: TemporaryFolder) throws -> LabelledSet {
        try folder.write(truth, to: "truth.jsonl")
        try folder.write(traps, to: "traps.jsonl")
        return try LabelledSet(folder: folder.path)
    }

    private static func finding(_ conversation: String, _ messages: [Int]) -> Finding {
        Finding(
            conversation: conversation, agent: "a1", rule: "topic/rule", ruleDigest: "",
            dimension: "attitude", severity: .minor, points: Points(-1), disguised: false,
            evidence: messages.map { Evidence(message: $0, span: nil, text: "x") },
            explanation: Phrase("x"), nearMiss: nil)
    }

    /// The results of some findings, by kind.
    private static func results(
        of findings: [(conversation: String, kind: String, messages: [Int])], kinds: Set<String>
    ) throws -> [String: KindResult] {
        let folder = try TemporaryFolder()
        var evaluation = Evaluation(try set(in: folder), kinds: kinds)
        for id in ["c1", "c2", "c3"] {
            let here = findings.filter { $0.conversation == id }
            evaluation.add(here.map { ($0.kind, finding(id, $0.messages)) }, of: id)
        }
        return Dictionary(uniqueKeysWithValues: evaluation.kinds.map { ($0.kind, $0) })
    }

    @Test func `Recall and precision are counted by kind`() throws {
        let results = try Self.results(
            of: [
                // One of two is found, twice; message 2 carries nothing.
                ("c1", "rude_or_impatient", [1]), ("c1", "rude_or_impatient", [0, 1]),
                ("c1", "rude_or_impatient", [2]),
                // Two false alarms, one of them in a trap that is laid for the kind.
                ("c3", "rude_or_impatient", [5]), ("c3", "rude_or_impatient", [6]),
                // One message in common is enough.
                ("c2", "privacy", [4]),
            ], kinds: ["rude_or_impatient", "privacy"])
        let rude = try #require(results["rude_or_impatient"])
        #expect([rude.count, rude.found, rude.confirmed, rude.falseAlarms] == [2, 1, 2, 3])
        #expect(rude.trapHits == 1)
        #expect(rude.recall == 0.5)
        #expect(rude.precision == 0.4)
        let privacy = try #require(results["privacy"])
        #expect([privacy.recall, privacy.precision] == [1, 1])
    }

    @Test func `A kind in the set that no rule looks for counts as not found`() throws {
        let unheard = try #require(try Self.results(of: [], kinds: [])["unheard_of"])
        #expect(unheard.recall == 0)
        #expect(unheard.precision == nil)
    }

    @Test func `What is recorded of a chat that never came counts as not found`() throws {
        let folder = try TemporaryFolder()
        var evaluation = Evaluation(try Self.set(in: folder), kinds: ["privacy"])
        evaluation.add([("rude_or_impatient", Self.finding("c1", [1, 3]))], of: "c1")
        let results = Dictionary(uniqueKeysWithValues: evaluation.kinds.map { ($0.kind, $0) })
        #expect(results["rude_or_impatient"]?.recall == 1)
        let privacy = try #require(results["privacy"])
        #expect([privacy.count, privacy.found] == [1, 0])
        #expect(privacy.recall == 0)
    }

    @Test func `A neighbouring kind at a recorded message is left aside`() throws {
        let results = try Self.results(
            of: [
                ("c2", "off_platform_contact", [2]), ("c2", "off_platform_contact", [3]),
                ("c2", "over_promise", [2]),
            ], kinds: ["off_platform_contact", "over_promise"])
        let contact = try #require(results["off_platform_contact"])
        #expect([contact.count, contact.confirmed, contact.falseAlarms] == [0, 0, 1])
        #expect(contact.recall == nil)
        #expect(contact.precision == 0)
        // Not a neighbour of privacy.
        #expect(results["over_promise"]?.falseAlarms == 1)
    }

    @Test func `Misses and false alarms can be read one by one`() throws {
        let folder = try TemporaryFolder()
        let set = try Self.set(in: folder)
        var evaluation = Evaluation(set, kinds: ["rude_or_impatient"])
        evaluation.add([("rude_or_impatient", Self.finding("c1", [3]))], of: "c1")
        evaluation.add([("rude_or_impatient", Self.finding("c3", [5]))], of: "c3")
        // The two of c2, which never came, are missed as well.
        #expect(evaluation.misses == [set.truths[0], set.truths[2], set.truths[3]])
        #expect(evaluation.misses.map(\.variant) == ["plain", "", ""])
        #expect(evaluation.falseAlarms.map(\.traps) == [["quote_of_customer"]])
    }

    @Test func `A set that cannot be read is told with its line`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: LabelledSetError(path: folder.path + "/truth.jsonl", line: 0)) {
            try LabelledSet(folder: folder.path)
        }
        try folder.write(Self.truth + "{\"kind\":1}\n", to: "truth.jsonl")
        #expect(throws: LabelledSetError(path: folder.path + "/truth.jsonl", line: 5)) {
            try LabelledSet(folder: folder.path)
        }
    }
}
