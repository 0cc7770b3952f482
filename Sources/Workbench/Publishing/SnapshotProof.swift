import Sampling
import Store

/// Whether a snapshot is what was published.
struct SnapshotProof: Sendable {
    /// As the publication holds it.
    let digest: String
    /// Whether the snapshot has this digest, and the trail knows it by the same.
    let isUnchanged: Bool

    init(_ publication: Publication, trail: String?) {
        digest = publication.digest
        isUnchanged =
            Digest(of: publication.snapshot).hex == publication.digest
            && trail == publication.digest
    }
}

extension Workbench {
    /// Compares a snapshot with its digest and with what the trail has kept of it.
    func proof(of publication: Publication) async throws -> SnapshotProof {
        SnapshotProof(
            publication, trail: try await store.snapshotDigest(of: publication.id))
    }
}
