import TestSupport
import Testing

/// What the names of rule files promise; what is in them is the matter of `RulePackTests`.
struct RuleFileTests {
    /// The ids of all shipped rules: their paths below `rules`, without the ending.
    static let ids = Repository.files(below: "rules", ending: ".yaml")
        .map { String($0.dropFirst("rules/".count).dropLast(".yaml".count)) }
        .filter {
            !$0.contains(/^(facts|scorecards|cards|conditions|scenarios)\/|^(pack|calendar)$/)
        }

    @Test(arguments: ids)
    func `An id is topic and rule in kebab-case`(id: String) {
        #expect(id.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*\/[a-z]+(-[a-z0-9]+)*/) != nil)
    }

    @Test(arguments: ids)
    func `A rule has no other id than its path, a reason, likely false alarms and fixtures`(
        id: String
    ) throws {
        let text = try #require(Repository.text(of: "rules/\(id).yaml"))
        let keys = Set(text.matches(of: /(?m)^(\w+):/).map { String($0.output.1) })
        #expect(!keys.contains("id"))
        #expect(keys.isSuperset(of: ["why", "false_alarms", "fixtures"]))
        #expect(text.contains(/(?m)^ *- *\{?flag:/), "no chat that it must flag")
        #expect(text.contains(/(?m)^ *- *\{?pass:/), "no chat that it must let pass")
    }

    @Test func `An id is never used again after a rename`() throws {
        let former = Self.ids.flatMap { id in
            (Repository.text(of: "rules/\(id).yaml") ?? "")
                .matches(of: /(?m)^formerly: *\[?([^\]\n]*)/)
                .flatMap { $0.output.1.split(separator: ",") }
                .map { $0.trimmingPrefix(" ") }.map(String.init)
        }
        #expect(former.filter { Self.ids.contains($0) } == [])
        #expect(Set(former).count == former.count)
    }
}
