import Store
import Transcripts
import Wording

/// What the import page tells of the import that runs or ran last.
struct ShownDesk: Sendable {
    private(set) var running: String?
    /// In percent.
    private(set) var share: String?
    private(set) var done: String?
    private(set) var failed: String?
    /// The first places that could not be read.
    private(set) var rejects: [String] = []
    private(set) var conflicting: String?
    private(set) var isBad = false

    init(_ state: ImportDesk.State, _ language: Language) {
        switch state {
        case .idle: break
        case .running(let name, let part):
            running = Phrase.importRunning(name)(language)
            share = part.map { "\(Int($0 * 100))" }
        case .done(let name, let came):
            let told = Phrase.importDone(
                name, came.counts.added, known: came.counts.known, rejected: came.rejected)
            done = told(language)
            isBad = came.rejected > 0
            rejects = came.rejects.prefix(20).map {
                "\($0.place): \($0.reason.phrase(language))"
            }
            let ids = came.conflicting.joined(separator: ", ")
            conflicting = ids.isEmpty ? nil : Phrase.importConflicts(ids)(language)
        case .failed(let name, let reason): failed = "\(name): \(reason(language))"
        }
    }
}
