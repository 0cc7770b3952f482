import Sampling
import Store

/// Whether a snapshot is what was published.
struct SnapshotProof: Sendable {
    /// As the publication holds it.
    let digest: String
    /// Whether the snapshot has this digest, and the trail knows it by the same.
    let isUnchanged: Bool

    /// - Parameters:
    ///   - digest: as it was kept beside the snapshot.
    ///   - trail: as the trail has it; `nil` where it does not know of it.
    init(of snapshot: String, digest: String, trail: String?) {
        self.digest = digest
        isUnchanged = Digest(of: snapshot).hex == digest && trail == digest
    }
}

extension Workbench {
    /// Compares a snapshot with its digest and with what the trail has kept of it.
    func proof(of publication: Publication) async throws -> SnapshotProof {
        SnapshotProof(
            of: publication.snapshot, digest: publication.digest,
            trail: try await store.snapshotDigest(of: publication.id))
    }
}
