package import Rules
package import Sampling
import Scoring
package import Store
package import Transcripts
import Wording

/// The workbench: pages over one store. What it needs of the world comes in as arguments.
package struct Workbench: Sendable {
    package private(set) var store: Store
    let rules: RulePack
    /// The time now.
    let clock: @Sendable () -> Timestamp
    /// Thirty-two random bytes at each call.
    let random: @Sendable () -> Digest
    let settings: WorkbenchSettings
    let templates: Templates
    let importDesk = ImportDesk()
    let practiceDesk: PracticeDesk
    /// The days that draws were taken from: a receipt never changes, and is long.
    let drawDays = Remembered<DrawID, DaySpan>(room: 1000)
    /// The places of teams by what they rest on.
    let rankings = Remembered<[RankedCount], TeamRanking>(room: 50)
    /// Who makes the cards of months.
    let cardDesk = CardDesk()
    /// The forms that were sent.
    let forms = FormDesk()
    /// Attempts to sign in by name.
    let attempts = AttemptLimit()
    /// Attempts to sign in by address, of which a whole team may share one.
    let addressAttempts = AttemptLimit(allowed: 30)
    /// The names for which browsers are known, by the digest of what each keeps.
    let browsers = Remembered<Digest, String>(room: 10_000)
    /// What the interface for programs remembers.
    let api: APIDesk
    /// A hash that nothing opens: for names that nobody has.
    let nobodysHash: String

    /// Throws where the templates cannot be read.
    package init(
        store: Store, rules: RulePack, clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable () -> Digest, settings: WorkbenchSettings
    ) throws {
        self.store = store
        self.rules = rules
        self.clock = clock
        self.random = random
        self.settings = settings
        api = APIDesk(callsPerMinute: settings.callsPerMinute)
        practiceDesk = PracticeDesk(rules, scorecard: settings.scorecard)
        templates = try Templates()
        nobodysHash = try PasswordHash(
            of: random().hex, salt: random(), rounds: settings.passwordRounds
        ).text
    }

    /// The same workbench, all changes of which are made for a form.
    func carryingOut(_ form: SentForm) -> Workbench {
        var workbench = self
        workbench.store = store.carryingOut(form)
        return workbench
    }

    /// How chats come into the store: by the rules and the scorecard of this workbench.
    func archiveImport() throws -> ArchiveImport {
        try ArchiveImport(store: store, rules: rules, scorecard: settings.scorecard)
    }

    /// A new password as it is kept.
    func hash(of password: String) throws -> String {
        try PasswordHash(of: password, salt: random(), rounds: settings.passwordRounds).text
    }

    /// A page: a template in its frame, with the navigation of whoever asks.
    func page(
        _ template: String, _ title: Phrase, _ page: some Sendable, _ visit: Visit,
        layout: String = ""
    ) -> Reply {
        var frame = PageFrame(title, language: visit.language, here: visit.path)
        frame.layout = layout
        frame.nav = Routes.navigation(of: visit)
        frame.userName = visit.user?.name
        frame.userRole = visit.user?.role.title(visit.language)
        frame.token = visit.sessionToken.map { FormToken.of($0, page: random()) }
        frame.exports = Exports.links(on: template, visit)
        frame.hasExportMenu = frame.exports.count > 1
        frame.notice = visit.notice?(visit.language)
        return Reply.html(templates.render(template, frame: frame, page: page))
    }
}
