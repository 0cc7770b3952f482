import Foundation

extension String {
    /// Whether the UTF-8 bytes of this text come before those of another: the one order that does
    /// not depend on a language or a Unicode version.
    package func precedesInUTF8(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// The text in Unicode normal form C; ASCII is returned untouched.
    package var inNormalFormC: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}
