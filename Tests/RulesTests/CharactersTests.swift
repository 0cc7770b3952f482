import Testing

@testable import Rules

/// Counting characters of a class: shouting, exclamation marks, emoji and nothing else.
struct CharactersTests {
    @Test(arguments: [
        // 18 of 21 characters without blanks are capitals: 0.857.
        ("A: THIS IS UNACCEPTABLE!!!", ["THIS IS UNACCEPTABLE"]),
        // 15 of 21: 0.714.
        ("A: THIS IS UNaccEPTABLE!!!", ["THIS IS UN", "EPTABLE"]),
        // 14 of 21: 0.667, a share too small.
        ("A: THIS IS UNaccePTABLE!!!", []),
        // A short code is no shouting.
        ("A: SKU：XL-2", []), ("A: 好的", []), ("C: THIS IS UNACCEPTABLE", []),
    ]) func `A share and a least number of capital letters`(chat: String, said: [String]) throws {
        let bench = try RuleBench("must_not: {characters: {of: uppercase, min: 8, share: 0.7}}")
        #expect(try bench.findings(chat).flatMap { $0.evidence.map(\.text) } == said)
    }

    @Test func `Certain characters are counted over the whole message`() throws {
        let bench = try RuleBench("must_not: {characters: {of: ！!, min: 4}}")
        #expect(try bench.findings("A: 好！好!好！").isEmpty)
        let finding = try bench.finding("A: 都说了！！没有! 听懂了吗!!")
        #expect(finding.evidence.map(\.text) == ["！！", "!", "!!"])
    }

    @Test(arguments: [
        ("😀😀 👍🏽", [[0]]), ("👨‍👩‍👧", [[0]]), ("❤️", [[0]]), ("好😀", [[Int]]()), ("😀。", []),
        ("1", []), ("©", []), ("", []),
    ]) func `A message of emoji and nothing else`(text: String, places: [[Int]]) throws {
        let bench = try RuleBench("must_not: {characters: {of: emoji, share: 1}}")
        #expect(try bench.places("A: \(text)") == places)
    }

    @Test(arguments: [
        ("letters", "甲a１ー、", 3), ("digits", "1２三", 2), ("han", "甲a〇乙", 3), ("latin", "aＢé中я", 3),
        ("uppercase", "AaÉЖ中", 3), ("punctuation", "，。a~～!…", 6), ("emoji", "a😀☎️1", 2),
    ]) func `Each class holds its characters`(name: String, text: String, count: Int) throws {
        func holds(_ least: Int) throws -> Bool {
            let bench = try RuleBench("must_not: {characters: {of: \(name), min: \(least)}}")
            return try !bench.findings("A: \(text)").isEmpty
        }
        #expect(try holds(count) && !holds(count + 1))
    }

    @Test func `At most so many letters`() throws {
        let bench = try RuleBench("must_not: {characters: {of: han, max: 1}, length: {min: 4}}")
        #expect(try bench.places("A: 中文回复\nA: hello\nA: ok\nA: ok 好 ok") == [[1], [3]])
    }

    @Test func `Different words are told from spots`() throws {
        let bench = try RuleBench("must_not: {words: [甲, 乙, ok], different: 2}")
        #expect(try bench.places("A: 甲甲\nA: ok OK\nA: 甲，ok\nA: 乙甲") == [[2], [3]])
    }
}
