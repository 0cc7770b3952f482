import CSimdjson

/// A line or a JSON value of a file, valid while its reader looks at it.
package struct Record {
    /// UTF-8, not checked for validity; `JSONParser.padding` readable bytes follow.
    package let bytes: UnsafeBufferPointer<UInt8>
    /// Where it begins, 1-based.
    package let line: Int
}

extension Record {
    /// Whether it is valid UTF-8.
    var isUTF8: Bool { sc_utf8_valid(bytes.baseAddress, bytes.count) }

    /// Whether it holds nothing but blanks.
    var isBlank: Bool {
        bytes.allSatisfy { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
    }
}
