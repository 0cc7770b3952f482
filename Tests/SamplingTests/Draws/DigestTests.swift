import Sampling
import Testing

struct DigestTests {
    @Test func `hexadecimal digits and bytes read back to the same digest`() throws {
        let digest = Digest(of: "会话")
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(bytes: digest.bytes) == digest)
    }

    @Test func `capitals are hexadecimal digits too`() {
        let digest = Digest(of: "x")
        #expect(Digest(hex: digest.hex.uppercased()) == digest)
    }

    @Test(arguments: ["", "ab", String(repeating: "g", count: 64)])
    func `other texts are no digest`(text: String) {
        #expect(Digest(hex: text) == nil)
    }

    @Test func `digests are ordered as their hexadecimal texts`() {
        let digests = (0..<200).map { Digest(of: "\($0)") }
        #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
    }

    @Test func `netstrings count bytes and end with a comma`() {
        #expect(NetstringHasher.netstring("会话") == Array("6:会话,".utf8))
        #expect(NetstringHasher.netstring("") == Array("0:,".utf8))
    }

    /// What asks for more than 16 bytes is written beyond the frame of an async function that holds
    /// it (Swift 6.3).
    @Test func `A digest may lie where frames of async functions lie`() {
        #expect(MemoryLayout<Digest>.alignment <= 16 && MemoryLayout<Digest>.size == 32)
    }
}
