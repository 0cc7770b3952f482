import CryptoExtras
import Foundation
import Sampling

/// A password as it is kept: its scrypt digest with the salt and the costs, so that costs may rise
/// later while old hashes still open. Text form `scrypt$rounds$salt$digest`, salt and digest in
/// hexadecimal; block size 8, parallelism 1.
///
/// Formula: RFC 7914.
struct PasswordHash: Hashable, Sendable {
    /// What is written to the store.
    let text: String

    /// Hashes a new password. `rounds` is scrypt's N, a power of two above one; its memory is
    /// 1 kB a round.
    init(of password: String, salt: Sampling.Digest, rounds: Int) throws {
        let derived = try Self.derive(password, salt: salt.bytes, rounds: rounds)
        text = "scrypt$\(rounds)$\(salt.hex)$\(derived.hex)"
    }

    /// Takes a kept hash.
    init(text: String) {
        self.text = text
    }

    /// Whether a password is the one that was hashed; never for a text that is no hash. The time
    /// taken does not depend on where the digests differ.
    func opens(with password: String) -> Bool {
        let parts = text.split(separator: "$")
        guard parts.count == 4, parts[0] == "scrypt", let rounds = Int(parts[1]),
            let salt = Sampling.Digest(hex: String(parts[2])),
            let kept = Sampling.Digest(hex: String(parts[3])),
            let derived = try? Self.derive(password, salt: salt.bytes, rounds: rounds)
        else { return false }
        var difference: UInt8 = 0
        for (left, right) in zip(kept.bytes, derived.bytes) { difference |= left ^ right }
        return difference == 0
    }

    private static func derive(
        _ password: String, salt: [UInt8], rounds: Int
    ) throws -> Sampling.Digest {
        let normal = Array(password.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: normal, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8,
            parallelism: 1)
        let bytes: [UInt8] = key.withUnsafeBytes { Array($0) }
        return Sampling.Digest(bytes: bytes) ?? Sampling.Digest(of: bytes)
    }
}
