import Testing

@testable import Patterns

struct ByteRunTests {
    @Test(arguments: [
        ("", [0, 0, 0]), ("退款", [0, 0, 0]), ("a12345b", [5, 1, 7]), ("13 800 0000", [4, 0, 4]),
        ("see our-shop.com!", [0, 4, 12]), ("\u{212A}elvin1", [1, 8, 9]), ("９９", [0, 0, 0]),
    ])
    func `The longest run of each class is told in bytes`(text: String, counts: [Int]) {
        let bytes = Array(("77a" + text + "b88").utf8)
        let longest = bytes.withUnsafeBufferPointer {
            ByteRun.longest(in: $0, 3..<bytes.count - 3, classes: ByteRun.classes)
        }
        #expect(ByteRun.allCases.map { Int(longest[$0.rawValue]) } == counts)
    }
}
