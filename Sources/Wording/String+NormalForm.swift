import Foundation

extension String {
    /// The text in Unicode normal form C, in which texts that Swift takes for equal have equal bytes.
    package var inNormalFormC: String {
        isSurelyComposed ? self : precomposedStringWithCanonicalMapping
    }

    package var isInNormalFormC: Bool {
        isSurelyComposed
            || utf8.elementsEqual(precomposedStringWithCanonicalMapping.utf8)
    }

    /// Whether nothing needs to be composed, as can be told of most names at a glance.
    private var isSurelyComposed: Bool {
        // Bytes of scalars below U+0300 alone.
        let isPlain = utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0xCC } }
        return isPlain == true || hasComposedScalarsAlone
    }

    /// Whether every scalar is of those that are in normal form C whatever stands beside them, as far
    /// as names are mostly made of them.
    private var hasComposedScalarsAlone: Bool {
        unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0..<0x300, 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF,
                0xFF01...0xFFEE:
                true
            default: false
            }
        }
    }
}
