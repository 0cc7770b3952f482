import Store
import Synchronization
import Transcripts
import Wording

/// The import that is running, and what came of the last one. One at a time.
final class ImportDesk: Sendable {
    private let state = Mutex(State.idle)
    private let running = Mutex<Task<Void, Never>?>(nil)

    /// How far the desk is.
    enum State: Sendable {
        case idle
        /// A name, and the share that is read, 0...1, where it is known.
        case running(String, share: Double?)
        case done(String, ImportReport)
        case failed(String, Phrase)
    }

    var now: State { state.withLock { $0 } }

    /// What reads in the background.
    var task: Task<Void, Never>? {
        get { running.withLock { $0 } }
        set { running.withLock { $0 = newValue } }
    }

    /// Begins; where another import is running, nothing begins and its name comes back.
    func begin(_ name: String) -> String? {
        state.withLock { state in
            if case .running(let other, _) = state { return other }
            state = .running(name, share: nil)
            return nil
        }
    }

    /// Breaks off what is running, and returns once it has ended: what was read by then is kept.
    func stop() async {
        task?.cancel()
        await task?.value
    }

    /// Notes how far the reading is.
    func note(_ progress: ReadProgress, of name: String) {
        let share = progress.bytesTotal.map { Double(progress.bytesRead) / Double(max(1, $0)) }
        state.withLock { $0 = .running(name, share: share.map { min(1, $0) }) }
    }

    func end(_ name: String, _ result: Result<ImportReport, any Error>) {
        let ended: State =
            switch result {
            case .success(let outcome): .done(name, outcome)
            case .failure(let error):
                .failed(name, (error as? any Explained)?.phrase ?? .pageBroken)
            }
        state.withLock { $0 = ended }
    }
}
