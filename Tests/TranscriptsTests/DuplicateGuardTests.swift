import Testing
import Transcripts

struct DuplicateGuardTests {
    private static func place(_ file: String, _ line: Int) -> Place {
        Place(file: file, line: line)
    }

    @Test func `tells a new chat, the same chat again, and another chat under its id`() {
        var seen = DuplicateGuard()
        #expect(seen.check(id: "c1", content: 1, at: Self.place("a", 1)) == .new)
        #expect(seen.check(id: "c2", content: 1, at: Self.place("a", 2)) == .new)
        #expect(
            seen.check(id: "c1", content: 1, at: Self.place("b", 7))
                == .identical(first: Self.place("a", 1)))
        #expect(
            seen.check(id: "c2", content: 2, at: Self.place("b", 8))
                == .conflicting(first: Self.place("a", 2)))
        #expect(seen.check(id: "c3", content: 0, at: Self.place("b", 0)) == .new)
        #expect(seen.count == 3)
    }

    @Test func `what is left out is told by its content, and stands in no one's way`() {
        var seen = DuplicateGuard()
        #expect(seen.copy(ofLeftOut: 5, at: Self.place("a", 1)) == nil)
        #expect(seen.copy(ofLeftOut: 6, at: Self.place("a", 2)) == nil)
        #expect(seen.copy(ofLeftOut: 5, at: Self.place("b", 3)) == Self.place("a", 1))
        #expect(seen.check(id: "c1", content: 7, at: Self.place("b", 4)) == .new)
        #expect(seen.copy(ofLeftOut: 6, at: Self.place("b", 5)) == Self.place("a", 2))
    }

    @Test func `remembers every place among many`() {
        var seen = DuplicateGuard()
        for number in 1...20_000 {
            let place = Self.place("f\(number % 7)", number)
            #expect(seen.check(id: "c\(number)", content: UInt64(number), at: place) == .new)
        }
        for number in stride(from: 1, through: 20_000, by: 97) {
            let first = Self.place("f\(number % 7)", number)
            #expect(
                seen.check(id: "c\(number)", content: UInt64(number), at: Self.place("x", 1))
                    == .identical(first: first))
        }
    }

    @Test func `the same chat in two formats is one`() throws {
        let json = #"{"id": "c1", "messages": [{"role": "agent", "text": "在的"}]}"#
        let table = "会话ID,角色,内容\nc1,客服,在的\n"
        var seen = DuplicateGuard()
        var findings: [DuplicateGuard.Finding] = []
        for event in try events(["1": Array(json.utf8), "2": Array(table.utf8)]) {
            guard case .conversation(let conversation, let place) = event else { continue }
            findings.append(seen.check(conversation, at: place))
        }
        #expect(findings == [.new, .identical(first: Self.place("1", 1))])
    }
}
