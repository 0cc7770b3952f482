import Crypto
import Foundation

/// SHA-256 over a list of texts, each written as a netstring `<bytes>:<text>,`, so that no two
/// different lists give the same bytes.
package struct NetstringHasher: Sendable {
    private var hasher = SHA256()

    /// Starts with the name of what is digested, such as `cqa/frame/v1`.
    package init(_ name: String) {
        add(name)
    }

    package mutating func add(_ text: String) {
        hasher.update(data: NetstringHasher.netstring(text))
    }

    /// The digest of everything added so far; more may be added afterwards.
    package func digest() -> Digest {
        Digest(hasher.finalize())
    }

    /// The UTF-8 bytes of a text as a netstring.
    package static func netstring(_ text: String) -> [UInt8] {
        let content = text.utf8
        var bytes = Array(String(content.count).utf8)
        bytes.reserveCapacity(bytes.count + content.count + 2)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: content)
        bytes.append(UInt8(ascii: ","))
        return bytes
    }
}
