import Sampling
import Testing

struct ExactDecimalTests {
    @Test(arguments: ["0", "29.0", "-0.05", "100", "89.995", "123456789.123456"])
    func `a number is written as it was read`(text: String) {
        #expect(ExactDecimal(text)?.text == text)
    }

    @Test(arguments: [
        "", ".", "1.", ".5", "1e3", "１", "1,5", "--1", "+1", "1.2.3", "0.1234567", "1234567890",
    ])
    func `other texts are no number`(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func `tenths add up exactly`() throws {
        let tenth = try #require(ExactDecimal("0.1"))
        let sum = (0..<10).reduce(ExactDecimal(0)) { sum, _ in sum + tenth }
        #expect(sum == ExactDecimal(1))
        #expect(sum.text == "1.0")
        #expect(Set([sum, ExactDecimal(1)]).count == 1)
    }

    @Test(arguments: [
        ("0.005", "0.01"), ("0.0049", "0.00"), ("2.675", "2.68"), ("-0.005", "-0.01"),
        ("89.995", "90.00"), ("7", "7.00"),
    ])
    func `halves are rounded away from zero`(text: String, rounded: String) throws {
        #expect(Fraction(try #require(ExactDecimal(text))).rounded().text == rounded)
    }

    @Test func `thirds add up to a whole`() throws {
        let quotient: Fraction? = Fraction(ExactDecimal(1)) / Fraction(ExactDecimal(3))
        let third = try #require(quotient)
        #expect(third + third + third == Fraction(ExactDecimal(1)))
        #expect(third.rounded(places: 4).text == "0.3333")
        #expect(third / .zero == nil)
        #expect(Fraction(ExactDecimal(1)) / (Fraction.zero - third) == Fraction(ExactDecimal(-3)))
    }
}
