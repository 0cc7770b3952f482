import Rules
import Scoring
import Store
import Wording

/// A published score as the pages show it, with what became of it since.
struct ShownPublishedScore: Sendable {
    let agent: String
    let name: String
    let confirmed: String?
    let range: String?
    let reviewed: String
    let grade: String
    let machine: String
    let machineChats: String
    let redLines: String
    let hasRedLines: Bool
    /// The score as it would be published now, where that is another one.
    let now: String?
    /// Signed adjustments, the first first.
    let adjustments: [ShownAdjustment]
    /// What an adjustment would replace.
    let standing: String
    let canAdjust: Bool
    let isOpen: Bool
    let f: [String: ShownField]

    /// - Parameters:
    ///   - now: the same agent's score as it stands now; `nil` before it was published.
    ///   - form: what was typed into this agent's form.
    init(
        _ score: PublishedScore, now: PublishedScore? = nil, isLater: Bool = false,
        adjustments: [ShownAdjustment] = [], canAdjust: Bool = false, form: FormReader? = nil,
        language: Language
    ) {
        agent = score.agent
        name = score.name
        confirmed = score.confirmed
        range = score.range
        reviewed = "\(score.reviewed) / \(score.population)"
        grade = score.grade(language)
        machine = score.machine ?? "–"
        machineChats = "\(score.machineChats)"
        redLines = "\(score.redLines)"
        hasRedLines = score.redLines > 0
        self.now = isLater && now?.confirmed != score.confirmed ? now?.confirmed ?? "–" : nil
        self.adjustments = adjustments
        standing = adjustments.last?.points ?? score.confirmed ?? ""
        self.canAdjust = canAdjust && score.confirmed != nil
        isOpen = form != nil
        f = form?.shown(in: language) ?? [:]
    }
}
