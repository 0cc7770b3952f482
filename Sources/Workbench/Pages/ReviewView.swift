import Reports
import Rules
import Store
import Transcripts
import Wording

/// What the review page shows of one chat.
struct ReviewView: Sendable {
    let title: String
    let facts: String
    let path: String
    let progress: String?
    let findingsTitle: String
    let meanwhile: String?
    let messages: [ShownMessage]
    let findings: [ReviewFinding]
    let missed: [MissedFinding]
    let isClean: Bool
    /// Whether the machine's findings are kept back until the reviewer has looked.
    let isHidden: Bool
    let canDecide: Bool
    /// Whether who looks has a queue to go back to.
    let hasQueue: Bool
    let undecided: String?
    let missedWrong: String?
    let typedMessage: String
    let rules: [Choice]

    init(
        _ review: ReviewCase, names: [UserID: String], workbench: Workbench, visit: Visit,
        me: User, trouble: ReviewTrouble?
    ) {
        let language = visit.language
        let assignment = review.assignment
        isHidden = assignment.isBlind && assignment.revealed == nil
        let canDecide = assignment.reviewer == me.id && assignment.cancelled == nil
        self.canDecide = canDecide
        hasQueue = PageAccess.reviewing.admits(me.role)
        path = "/review/\(assignment.id.value)"
        let agent =
            assignment.isBlind
            ? Phrase.hiddenAgent(language) : review.conversation.agentName ?? Phrase.agent(language)
        title = Phrase.reviewTitle(agent)(language)
        facts = Self.facts(review.conversation, me, language)
        let shown = isHidden ? [] : review.findings
        messages = Self.messages(review, shown, workbench, visit, me)
        findings = shown.enumerated().map { place, finding in
            ReviewFinding(
                finding, number: place + 1, review: review, names: names, workbench: workbench,
                visit: visit, me: me, trouble: trouble, canDecide: canDecide)
        }
        missed = review.missed.map {
            MissedFinding($0, review: review, names: names, workbench, visit, me, trouble: trouble)
        }
        isClean = !isHidden && shown.isEmpty
        let open = review.undecided.count
        findingsTitle = Phrase.findingsTitle(shown.count, isHidden: isHidden)(language)
        progress =
            isHidden
            ? nil
            : (assignment.finished == nil ? Phrase.stillOpen(open) : .reviewFinished)(language)
        undecided = !isHidden && open > 0 ? Phrase.decideFirst(open)(language) : nil
        meanwhile = Self.meanwhile(trouble)?(language)
        missedWrong = Self.missedWrong(trouble)?.0(language)
        let typed = Self.missedWrong(trouble)?.1
        typedMessage = typed?["message"] ?? ""
        rules = Self.rules(review, chosen: typed?["rule"], language)
    }

    private static func facts(
        _ chat: StoredConversation, _ me: User, _ language: Language
    ) -> String {
        let parts = [chat.shop, chat.channel, chat.product, "\(chat.day)", chat.archiveID]
        return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func messages(
        _ review: ReviewCase, _ findings: [StoredFinding], _ workbench: Workbench, _ visit: Visit,
        _ me: User
    ) -> [ShownMessage] {
        guard let body = review.body else { return [] }
        var chat = MarkedChat(
            body, mask: me.mask(of: body), zone: workbench.rules.rules.calendar.timeZone,
            language: visit.language)
        chat.hidesAgents = review.assignment.isBlind
        for (place, finding) in findings.enumerated() {
            chat.mark(finding.finding.evidence, as: place + 1)
        }
        return chat.messages
    }

    private static func meanwhile(_ trouble: ReviewTrouble?) -> Phrase? {
        switch trouble {
        case .meanwhile(let other, _, let typed):
            let own = (typed["outcome"] ?? "").split(separator: "-").first
                .flatMap { Outcome(rawValue: String($0)) }
            return .someoneDecidedFirst(
                other.name, other.outcome.title, yours: own?.title)
        case .undecided(let count): return .decideFirst(count)
        default: return nil
        }
    }

    private static func missedWrong(_ trouble: ReviewTrouble?) -> (Phrase, FormFields)? {
        if case .missed(let phrase, let typed) = trouble { return (phrase, typed) }
        return nil
    }

    /// All rules that cost points, by dimension and title.
    private static func rules(
        _ review: ReviewCase, chosen: String?, _ language: Language
    ) -> [Choice] {
        review.rules.values.filter { $0.points <= .zero }
            .sorted { ($0.dimension, $0.id) < ($1.dimension, $1.id) }.map {
                Choice(id: $0.id, title: $0.title(language), isChosen: $0.id == chosen)
            }
    }
}
