import Testing

@testable import Rules

/// In which order the parts of a condition are looked at.
struct CheapestFirstTests {
    private struct Part: Equatable {
        let name: String
        let cost: Int
        let seesSpans: Bool
    }

    @Test(
        "The cheapest comes first, and those that see spans keep their order",
        arguments: [
            ("a3 b1 c2", "b1 c2 a3"), ("a1 b1 c1", "a1 b1 c1"), ("A3 B1", "A3 B1"),
            ("A3 b1 C2", "b1 A3 C2"), ("a9 B5 C1", "B5 C1 a9"), ("", ""),
        ])
    func order(parts: String, expected: String) {
        let all = parts.split(separator: " ").map { word in
            Part(
                name: String(word), cost: word.last?.wholeNumberValue ?? 0,
                seesSpans: word.first?.isUppercase ?? false)
        }
        let ordered = all.cheapestFirst(cost: \.cost, seesSpans: \.seesSpans)
        #expect(ordered.map(\.name).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        "{words: 在, length: {min: 4}, not: {words: 吗}}",
        "{not: {words: 吗}, length: {min: 4}, words: 在}",
        "{all: [{not: {words: 吗}}, {words: 在}, {length: {min: 4}}]}",
        "{all: [{length: {min: 4}}, {not: {words: 吗}}, {words: 在}]}",
    ]) func `Whatever the order, the same is seen`(condition: String) throws {
        let body = condition.dropFirst()
        let bench = try RuleBench("must_not: {by: agent, \(body)")
        #expect(try bench.places("C: 有人吗\nA: 在呢您请说\nA: 在\nA: 您在吗您好\nA: 请您慢慢说") == [[1]])
    }
}
