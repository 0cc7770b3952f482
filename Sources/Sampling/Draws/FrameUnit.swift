/// One thing that can be drawn: an id, the digest of its content, and the stratum it belongs to.
///
/// Id and stratum are kept in Unicode normal form C and otherwise exactly as given: nothing is
/// trimmed, no case is folded.
package struct FrameUnit: Hashable, Sendable {
    package let id: String
    package let contentDigest: Digest
    package let stratum: String

    package init(id: String, contentDigest: Digest, stratum: String) {
        self.id = id.inNormalFormC
        self.contentDigest = contentDigest
        self.stratum = stratum.inNormalFormC
    }
}
