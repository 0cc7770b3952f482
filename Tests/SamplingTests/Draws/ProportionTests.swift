import Sampling
import Testing

struct ProportionTests {
    @Test(arguments: [
        ("0.05", 200, 10), ("5%", 200, 10), ("0.05", 201, 11), ("0.1", 30, 3), ("0.07", 100, 7),
        ("1", 13, 13), ("100%", 13, 13), ("0.000000001", 5, 1), ("12.5%", 8, 1), ("0.3", 0, 0),
    ])
    func `a share is rounded up without floating-point error`(
        text: String, count: Int, expected: Int
    ) throws {
        #expect(try #require(Proportion(text)).roundedUp(of: count) == expected)
    }

    @Test(arguments: [("5%", "0.05"), ("0.050", "0.05"), ("100%", "1"), ("1.0", "1")])
    func `a share is written in one way`(text: String, expected: String) {
        #expect(Proportion(text)?.text == expected)
    }

    @Test(arguments: [
        "0", "0%", "1.1", "101%", "-0.1", "5％", ".5", "1e-3", "", "%", "0.1234567891",
    ])
    func `other texts are no share`(text: String) {
        #expect(Proportion(text) == nil)
    }
}
