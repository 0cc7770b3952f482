import Rules
import Sampling
import Scoring
import Store
import Synchronization
import TestSupport
import Transcripts
import Wording

@testable import Workbench

/// A workbench over a store in a fresh folder, with somebody of every role, two rules and a few
/// chats, asked without a socket.
struct Office {
    let folder: TemporaryFolder
    let workbench: Workbench
    let time: Clock

    static let password = "correct horse"

    /// A clock that stands still until a test moves it.
    final class Clock: Sendable {
        private let value = Mutex(Timestamp(milliseconds: 1_780_000_000_000))

        var now: Timestamp { value.withLock { $0 } }

        func advance(minutes: Int64) {
            value.withLock { $0.milliseconds += minutes * 60_000 }
        }
    }

    /// An office that nobody uses yet.
    ///
    /// - Parameters:
    ///   - scorecard: the one by which it was told to score.
    ///   - importLimit: how many bytes of chats the interface takes at once.
    ///   - proxies: addresses of proxies that stand before it.
    ///   - mostCardChats: of how many chats it makes the cards of a month.
    ///   - cardPatience: how long its pages wait for them.
    ///   - files: what its rules have besides, by path.
    init(
        scorecard: String? = nil, importLimit: Int = 1 << 20, proxies: Set<String> = [],
        mostCardChats: Int = 100, cardPatience: Duration = .seconds(600),
        files: [String: String] = [:]
    ) throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        for (name, text) in Self.rules.merging(files, uniquingKeysWith: { $1 }) {
            try folder.write(text, to: "rules/" + name)
        }
        let time = Clock()
        self.time = time
        var settings = WorkbenchSettings()
        settings.passwordRounds = 16
        settings.version = "test"
        settings.interfaceImportLimit = importLimit
        settings.proxies = proxies
        settings.mostCardChats = mostCardChats
        settings.cardPatience = cardPatience
        let counter = Mutex(0)
        let pack = try RulePack(
            folders: [folder.path("rules")], dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
        settings.scorecard = scorecard.flatMap { pack.scorecards[$0] }
        workbench = try Workbench(
            store: Store(path: folder.path("store.sqlite")), rules: pack, clock: { time.now },
            random: {
                counter.withLock {
                    $0 += 1; return Digest(of: "random \($0) in \(folder.path("."))")
                }
            },
            settings: settings)
    }

    /// An office at work: a user of each role (the login is the role) and a second reviewer,
    /// chats of two agents, and a draw of all of them that is dealt to `reviewer`.
    static func atWork(
        isBlind: Bool = false, importLimit: Int = 1 << 20, proxies: Set<String> = [],
        mostCardChats: Int = 100, cardPatience: Duration = .seconds(600)
    ) async throws -> Office {
        let office = try Office(
            importLimit: importLimit, proxies: proxies, mostCardChats: mostCardChats,
            cardPatience: cardPatience)
        for role in UserRole.allCases { try await office.add(role.rawValue, role) }
        try await office.add("second", .reviewer)
        try await office.importChats(Office.chats)
        let lead = try await office.browser("lead")
        try await lead.post(
            "/draws",
            ["name": "第一周", "since": "", "until": "", "per-agent": "9", "due": "", "seed": "s"])
        let reviewer = try await office.user("reviewer")
        try await lead.post(
            "/draws/1/assign",
            ["reviewer": "\(reviewer.id.value)", "overlap": "0", "blind": isBlind ? "1" : "0"])
        return office
    }

    func add(
        _ login: String, _ role: UserRole, name: String? = nil, agent: String = "a1"
    ) async throws {
        let id = try await workbench.store.addUser(
            NewUser(
                login: login, name: name ?? "名 \(login)", role: role,
                agent: role == .agent ? agent : nil), by: nil, at: time.now)
        try await workbench.store.setPassword(
            workbench.hash(of: Self.password), of: id, by: nil, at: time.now)
    }

    func user(_ login: String) async throws -> User {
        guard let user = try await workbench.store.user(login: login) else {
            throw Refusal.notFound
        }
        return user
    }

    /// Reads chats, one JSON object a line, into the store.
    func importChats(_ lines: String) async throws {
        let path = try folder.write(lines, to: "chats.jsonl")
        _ = try await ArchiveImport(store: workbench.store, rules: workbench.rules).run(
            Archive(paths: [path]), names: ["chats.jsonl"], by: nil, now: workbench.clock,
            progress: { _ in }, tell: { _ in })
    }

    /// Reads chats by other rules: those of the office with another price of `attitude/cold`, or
    /// with something else replaced.
    ///
    /// - Parameter left: files that the other rules do not have.
    func importByOtherRules(
        _ lines: String, replacing old: String = "points: -2", with new: String = "points: -3",
        without left: Set<String> = []
    ) async throws {
        let pack = try otherRules(replacing: old, with: new, without: left)
        let path = try folder.write(lines, to: "more.jsonl")
        _ = try await ArchiveImport(store: workbench.store, rules: pack).run(
            Archive(paths: [path]), names: ["more.jsonl"], by: nil, now: workbench.clock,
            progress: { _ in }, tell: { _ in })
    }

    private func otherRules(
        replacing old: String, with new: String, without left: Set<String> = []
    ) throws -> RulePack {
        for (name, text) in Self.rules where !left.contains(name) {
            let other = text.replacing(old, with: new)
            try folder.write(other, to: "other/" + name)
        }
        return try RulePack(
            folders: [folder.path("other")], dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
    }

    /// The browser of somebody who is signed in, over the same store after the price of
    /// `attitude/cold` was changed.
    func afterEditOfRules(_ browser: Browser) throws -> Browser {
        let rules = try otherRules(replacing: "points: -2", with: "points: -3")
        let again = try Workbench(
            store: Store(path: workbench.store.path), rules: rules, clock: workbench.clock,
            random: workbench.random, settings: workbench.settings)
        return Browser(again, as: browser)
    }

    /// Somebody's browser, signed in; with an empty login one that is not.
    func browser(_ login: String = "") async throws -> Browser {
        let browser = Browser(workbench)
        if !login.isEmpty {
            try await browser.post("/sign-in", ["login": login, "password": Self.password])
        }
        return browser
    }

    /// The id of the reviewer's assignment for a chat.
    func assignment(of chat: String, for login: String = "reviewer") async throws -> Int64 {
        let entries = try await workbench.store.queue(of: user(login).id)
        guard let entry = entries.first(where: { $0.conversation.archiveID == chat }) else {
            throw Refusal.notFound
        }
        return entry.assignment.id.value
    }

    private static let rules = SmallRules.files.merging([
        "cards/qa.yaml": """
        title: {zh: 小卡, en: Small card}
        source: {zh: 自拟, en: Our own}
        items:
          - {id: quality, title: {zh: 质量, en: Quality}, weight: 60, measure: qa}
          - {id: speed, title: {zh: 速度, en: Speed}, weight: 40, measure: first-reply, floor: 60 s, goal: 10 s}
        bands: [{from: 90, title: {zh: 优秀, en: Excellent}}, {from: 0, title: {zh: 合格, en: Pass}}]
        fewest: 1
        targets: [{measure: first-within-30s, at_least: 80 %}]
        response: [{title: {zh: 普通, en: Normal}, within: 24 h}]
        year: {checks: 25, reviews: 75}
        """,
        "cards/full.yaml": """
        title: {zh: 全卡, en: Full card}
        source: {zh: 自拟, en: Our own}
        items:
          - {id: quality, title: {zh: 质量, en: Quality}, weight: 50, measure: qa}
          - {id: training, title: {zh: 培训, en: Training}, weight: 20, measure: training, floor: 0 %, goal: 100 %}
          - {id: views, title: {zh: 评价, en: Views}, weight: 30, assessment: true}
        bands: [{from: 0, title: {zh: 合格, en: Pass}}]
        least: 40
        fewest: 1
        bonus: {cap: 10, list: [{id: praise, title: {zh: 表扬, en: Praised}, points: 2}]}
        assessment:
          weights: {lead: 45, peer: 30, expert: 15, self: 10}
          criteria:
            - {id: attitude, title: {zh: 态度, en: Attitude}, points: 60}
            - {id: skill, title: {zh: 业务, en: Skill}, points: 40}
        year: {checks: 20, reviews: 30, annual: 50}
        """,
        "cards/yearless.yaml": """
        title: {zh: 无年卡, en: Card without a year}
        source: {zh: 自拟, en: Our own}
        items: [{id: quality, title: {zh: 质量, en: Quality}, weight: 100, measure: qa}]
        bands: [{from: 0, title: {zh: 合格, en: Pass}}]
        assessment:
          weights: {lead: 100}
          criteria: [{id: skill, title: {zh: 业务, en: Skill}, points: 100}]
        """,
        "scorecards/hard.yaml": """
        title: {zh: 更严, en: Harder}
        base: 50
        dimensions:
          - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 50}
        veto: critical
        bonus: {cap: 0}
        bands:
          - {from: 0, title: {zh: 一般, en: Fair}}
        """,
        "scenarios/stock.yaml": scenario,
        "scenarios/exam-one.yaml": "exam: true\n" + scenario,
        "scenarios/exam-two.yaml": "exam: true\n" + scenario,
    ]) { $1 }

    private static let scenario = """
        title: {zh: 有没有货, en: In stock}
        language: zh
        topic: stock
        difficulty: 1
        patience: 3
        brief: {zh: 客户问有没有货, en: Whether it is in stock}
        goals: [{zh: 答一句有, en: Say yes}]
        reminder: {every: 3 min, say: [在吗, 人呢]}
        out_of_patience: gone
        start: ask
        states:
          ask:
            say: 有货吗
            hint: {zh: 答有的, en: It is}
            next:
              - {said: 有的, to: thanks}
              - {say: 所以有吗, patience: -1}
          thanks: {say: 好的, end: satisfied}
          gone: {say: 走了, end: angry}
        good: [有的]
        bad: [自己看, 自己看, 自己看]

        """

    /// c1 and c2 of agent a1 with findings, c3 clean; x1 of agent a2, who has script in his name
    /// and in his words.
    static let chats = """
        {"id":"c1","shop":"云栖","customer":"周慧","messages":[{"time":"2026-06-08T10:00:00+08:00","role":"customer","sender":"u1","name":"周慧","text":"还有L码吗，电话13812345678"},{"time":"2026-06-08T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"自己看页面，这怪你"}]}
        {"id":"c2","shop":"云栖","customer":"李想","messages":[{"time":"2026-06-09T10:00:00+08:00","role":"customer","sender":"u2","name":"李想","text":"在吗"},{"time":"2026-06-09T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"自己看"}]}
        {"id":"c3","shop":"云栖","customer":"王一","messages":[{"time":"2026-06-10T10:00:00+08:00","role":"customer","sender":"u3","name":"王一","text":"谢谢"},{"time":"2026-06-10T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"不客气"}]}
        {"id":"x1","shop":"<b>店</b>","customer":"u4","messages":[{"time":"2026-06-10T11:00:00+08:00","role":"customer","sender":"u4","name":"<i>客</i>","text":"<script>alert(1)</script>"},{"time":"2026-06-10T11:00:20+08:00","role":"agent","sender":"a2","name":"\\"><script>alert(2)</script>","text":"自己看<img src=x onerror=alert(3)>"}]}
        """
}
