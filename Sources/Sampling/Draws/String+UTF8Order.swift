extension String {
    /// Whether the UTF-8 bytes of this text come before those of another: the one order that does
    /// not depend on a language or a Unicode version.
    package func precedesInUTF8(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}
