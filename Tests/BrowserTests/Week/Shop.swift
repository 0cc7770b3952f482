import Rules
import Sampling
import Scoring
import Store
import Synchronization
import TestSupport
import Transcripts
import Workbench

/// A small shop whose chats are reviewed: two rules, four chats of one agent, and a workbench over
/// an empty store. Passwords are hashed cheaply.
struct Shop {
    let folder: TemporaryFolder
    let workbench: Workbench
    /// The chats as a file to bring in.
    let archive: String

    static let agent = "a1"

    init(rules: [String]? = nil) throws {
        folder = try TemporaryFolder()
        for (name, text) in SmallRules.files { try folder.write(text, to: "rules/" + name) }
        archive = try folder.write(Self.chats, to: "week.jsonl")
        var settings = WorkbenchSettings()
        settings.passwordRounds = 16
        settings.version = "test"
        let pack = try RulePack(
            folders: rules ?? [folder.path("rules")], dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
        // Chats of June, looked at on the eleventh of June.
        let start = ContinuousClock().now
        let secret = Mutex(0)
        let name = folder.path
        workbench = try Workbench(
            store: Store(path: folder.path("store.sqlite")), rules: pack,
            clock: {
                let passed = (ContinuousClock().now - start).components.seconds * 1000
                return Timestamp(milliseconds: 1_781_140_000_000 + passed)
            },
            random: {
                Digest(of: "\(name) \(secret.withLock { $0 += 1; return $0 })")
            }, settings: settings)
    }

    private static let chats = """
        {"id":"c1","shop":"云栖","customer":"u1","messages":[{"time":"2026-06-08T10:00:00+08:00","role":"customer","sender":"u1","name":"周慧","text":"还有L码吗"},{"time":"2026-06-08T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"自己看页面，这怪你"}]}
        {"id":"c2","shop":"云栖","customer":"u2","messages":[{"time":"2026-06-09T10:00:00+08:00","role":"customer","sender":"u2","name":"李想","text":"在吗"},{"time":"2026-06-09T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"自己看"}]}
        {"id":"c3","shop":"云栖","customer":"u3","messages":[{"time":"2026-06-10T10:00:00+08:00","role":"customer","sender":"u3","name":"王一","text":"可以退吗"},{"time":"2026-06-10T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"😀都行，随便你吧，再见"}]}
        """
}
