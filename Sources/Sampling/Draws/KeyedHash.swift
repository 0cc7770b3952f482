import Crypto
import Foundation

/// HMAC-SHA256 with one key for many messages; the key is prepared once.
package struct KeyedHash: Sendable {
    private let prepared: HMAC<SHA256>

    package init(key: [UInt8]) {
        prepared = HMAC<SHA256>(key: SymmetricKey(data: key))
    }

    package func digest(of message: [UInt8]) -> Digest {
        var hasher = prepared
        hasher.update(data: message)
        return Digest(hasher.finalize())
    }
}
