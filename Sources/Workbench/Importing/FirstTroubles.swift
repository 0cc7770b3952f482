import Transcripts

/// The first of the troubles of an import, of each sort.
struct FirstTroubles: Sendable {
    private(set) var rejects: [Reject] = []
    /// Ids of conversations that are there already with other content.
    private(set) var conflicting: [String] = []

    private static let most = 100

    mutating func note(_ trouble: ArchiveImport.Trouble) {
        switch trouble {
        case .reject(let reject) where rejects.count < Self.most: rejects.append(reject)
        case .conflicting(let id, _, _), .conflictingWithStored(let id):
            if conflicting.count < Self.most { conflicting.append(id) }
        case .reject, .warning, .strays, .undetermined: break
        }
    }
}
