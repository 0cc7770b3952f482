import Testing

@testable import Workbench

/// What templates get to see of a value.
struct ShownValueTests {
    private struct Inner: Sendable {
        let name: String
        let flag: Bool
    }

    private struct Outer: Sendable {
        let title: String
        let nothing: String?
        let something: String?
        let count: Int
        let rows: [Inner]
        let fields: [String: Inner]
        let number: Numbered
    }

    private struct Numbered: Sendable, CustomStringConvertible {
        let value = 7
        var description: String { "no. \(value)" }
    }

    private static let outer = Outer(
        title: "好", nothing: nil, something: "x", count: 3,
        rows: [Inner(name: "a", flag: true), Inner(name: "b", flag: false)],
        fields: ["per-agent": Inner(name: "c", flag: true)], number: Numbered())

    @Test func `Fields are found by their names, however deep they lie`() throws {
        let shown = try #require(ShownValue.of(Self.outer) as? ShownValue)
        #expect(shown.child(named: "title") as? String == "好")
        #expect(shown.child(named: "something") as? String == "x")
        #expect(shown.child(named: "count") as? Int == 3)
        let rows = try #require(shown.child(named: "rows") as? [Any])
        let names = rows.compactMap { ($0 as? ShownValue)?.child(named: "name") as? String }
        #expect(names == ["a", "b"])
        let flags = rows.compactMap { ($0 as? ShownValue)?.child(named: "flag") as? Bool }
        #expect(flags == [true, false])
        let fields = try #require(shown.child(named: "fields") as? ShownValue)
        let field = try #require(fields.child(named: "per-agent") as? ShownValue)
        #expect(field.child(named: "name") as? String == "c")
    }

    @Test func `What is not there is nothing`() throws {
        let shown = try #require(ShownValue.of(Self.outer) as? ShownValue)
        #expect(shown.child(named: "nothing") == nil)
        #expect(shown.child(named: "other") == nil)
        #expect(ShownValue.of(String?.none as Any) == nil)
    }

    @Test func `A value that can be written is written as itself`() throws {
        let shown = try #require(ShownValue.of(Self.outer) as? ShownValue)
        #expect(shown.child(named: "number").map { "\($0)" } == "no. 7")
    }
}
