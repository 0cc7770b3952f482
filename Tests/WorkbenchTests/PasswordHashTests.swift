import Sampling
import Testing

@testable import Workbench

struct PasswordHashTests {
    static let salt = Digest(of: "salt")

    @Test func `A hash opens with its password only`() throws {
        let hash = try PasswordHash(of: "千里之行，始于足下", salt: Self.salt, rounds: 16)
        #expect(hash.opens(with: "千里之行，始于足下"))
        #expect(!hash.opens(with: "千里之行,始于足下"))
        #expect(!hash.opens(with: ""))
    }

    @Test func `The cost stands in the hash, so that older hashes go on opening`() throws {
        let hash = try PasswordHash(of: "a", salt: Self.salt, rounds: 32)
        #expect(hash.text.hasPrefix("scrypt$32$\(Self.salt.hex)$"))
        #expect(PasswordHash(text: hash.text).opens(with: "a"))
    }

    /// Computed with Python's `hashlib.scrypt(b"pleaseletmein", salt=bytes.fromhex("00" * 32),
    /// n=16, r=8, p=1, dklen=32)`.
    @Test func `The digest is that of scrypt`() throws {
        let zeros = try #require(Digest(hex: String(repeating: "0", count: 64)))
        let hash = try PasswordHash(of: "pleaseletmein", salt: zeros, rounds: 16)
        #expect(
            hash.text.split(separator: "$").last
                == "5b62b748352806a73ffbaa6c69e1a111c8dc4711834848828d048064cbc95d30")
    }

    @Test(arguments: ["", "scrypt", "scrypt$16$00$00", "md5$1$2$3", "scrypt$0$x$y", "$$$"])
    func `What is no hash opens with nothing`(text: String) {
        #expect(!PasswordHash(text: text).opens(with: "a"))
    }

    @Test func `A letter with an accent is the same however the keyboard composes it`() throws {
        let hash = try PasswordHash(of: "caf\u{E9} caf\u{E9}", salt: Self.salt, rounds: 16)
        #expect(hash.opens(with: "cafe\u{301} cafe\u{301}"))
    }
}
