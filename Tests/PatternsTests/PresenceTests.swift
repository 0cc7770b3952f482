import Testing

@testable import Patterns

/// What must be present for an expression to match, and how it is looked for.
struct PresenceTests {
    private func passes(_ source: String, _ text: String) -> Bool {
        var steps = PresenceSteps()
        let test = steps.add(Requirement(SyntaxParser.parse(source, caseless: true)?.node).presence)
        var signature = TextSignature()
        Array(text.utf8).withUnsafeBufferPointer { signature.read($0, 0..<$0.count) }
        return steps.passes(test, signature)
    }

    @Test(
        "A text that lacks something is passed over",
        arguments: [
            ("加.{0,5}微信", "加我微信", true), ("加.{0,5}微信", "这个微信", false),
            ("加.{0,5}微信", "加微博信", false), ("(?:好评|晒图)返现", "晒图返现", true),
            ("(?:好评|晒图)返现", "好图返现", false), ("[退换]货吗", "换货吗", true),
            ("[退换]货吗", "换了吗，到货", false), ("(?:给)?(?:您|你)退", "你退", true),
            ("(?:给)?(?:您|你)退", "给退您", false), (#"(?=.*投诉)\w+"#, "不客气", false),
            ("(?!退款)换货", "换货", true), ("where.*parcel", "WHERE is my Parcel", true),
            ("where.*parcel", "there is my parcel", false), ("满，", "满,", true),
            ("vx", "ＶＸ", false), ("(退)\\1款", "退退款", true), ("退{2,}款", "退款", true),
            ("退{2,}款", "退了款", false), ("(?:退(?:了|过)){2}款", "退了退过款", true),
            ("退|.*", "", true), ("", "", true), (#"微信\E?号"#, "微号", true),
            (#"(?:微信|[^\s\S]+[^\s\S]+)\w*"#, "微信", true), (#"[^\s\S]"#, "在", true),
            ("(?<*退)款|(>c)", "退款", true), ("(?<名>退)款", "换款", false),
        ] as [(String, String, Bool)])
    func table(source: String, text: String, expected: Bool) {
        #expect(passes(source, text) == expected)
    }

    @Test(
        "No text is passed over in which an expression matches",
        arguments: [11, 12, 13] as [UInt64])
    func sound(seed: UInt64) throws {
        var random = RandomPattern(seed: seed)
        var (matched, passedOver) = (0, 0)
        for _ in 0..<1500 {
            let source = random.expression()
            guard let set = try? PatternSet([pattern(source)], folding: nil, isPrefiltered: false)
            else { continue }
            for _ in 0..<20 {
                let text = random.text()
                let isMatch = !scan(set, [text]).isEmpty
                let isPassed = passes(source, text)
                #expect(!isMatch || isPassed, "\(source) \(text)")
                if isMatch { matched += 1 } else if !isPassed { passedOver += 1 }
            }
        }
        #expect(matched > 1_000)
        #expect(passedOver > 1_000)
    }

    @Test func `However large a choice is, few bits are asked for`() {
        let words = (0..<300).map { "\(Unicode.Scalar(0x4E00 + $0 * 7) ?? "x")微信号" }
        for source in [words.joined(separator: "|"), "(?:\(words.joined(separator: "|")))吗"] {
            let node = SyntaxParser.parse(source, caseless: true)?.node
            #expect(node != nil)
            #expect(Requirement(node).presence.size <= 64)
        }
    }
}
