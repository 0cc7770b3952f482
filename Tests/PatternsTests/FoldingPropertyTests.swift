import Patterns
import Testing

struct FoldingPropertyTests {
    @Test func `Folding a folded text changes nothing`() {
        var random = RandomText(seed: 1)
        for _ in 0..<8_000 {
            let text = random.text()
            let once = Folding.standard.fold(text)
            #expect(
                Folding.standard.fold(once).unicodeScalars.elementsEqual(once.unicodeScalars),
                "\(text.debugDescription)")
        }
    }

    @Test func `Every single scalar folds to one that folds to itself`() {
        var wrong: [UInt32] = []
        for value in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = Folding.standard.fold(String(scalar))
            if Folding.standard.fold(once) != once { wrong.append(value) }
        }
        #expect(wrong.isEmpty)
    }

    @Test func `Every folded scalar comes from a part of the original between two scalars`() {
        var random = RandomText(seed: 2)
        for _ in 0..<2_000 {
            let text = random.text()
            let bytes = Array(text.utf8)
            let folded = Folding.standard.fold(bytes)
            var last = 0..<0
            for offset in folded.bytes.indices where folded.bytes[offset] & 0xC0 != 0x80 {
                let range = folded.original(of: offset..<offset + 1)
                #expect(!range.isEmpty && range.upperBound <= bytes.count)
                #expect(range.lowerBound >= last.lowerBound && range.upperBound >= last.upperBound)
                for border in [range.lowerBound, range.upperBound] where border < bytes.count {
                    #expect(bytes[border] & 0xC0 != 0x80)
                }
                last = range
            }
        }
    }

    @Test func `A covering part of the original folds to what it covers`() {
        var random = RandomText(seed: 3)
        for _ in 0..<2_000 {
            let text = Array(random.text().utf8)
            let folded = Folding.standard.fold(text)
            guard !folded.bytes.isEmpty else { continue }
            let whole = folded.original(of: 0..<folded.bytes.count)
            #expect(Folding.standard.fold(Array(text[whole])).bytes == folded.bytes)
        }
    }
}
