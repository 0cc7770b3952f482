import Foundation
import Rules
import Store
import Transcripts
import Wording

/// Who reads results, in which language and by which clock.
struct ResultReader: Sendable {
    let workbench: Workbench
    let user: User
    let language: Language
    /// The names of all users. Agents do not learn who reviewed them.
    let names: [UserID: String]

    init(_ workbench: Workbench, _ visit: Visit) async throws {
        self.workbench = workbench
        user = try visit.signedIn()
        language = visit.language
        names = user.role == .agent ? [:] : try await workbench.names()
    }

    var zone: TimeZone { workbench.rules.rules.calendar.timeZone }

    func told(_ verdict: Verdict) -> String {
        workbench.told(verdict, names: names, language)
    }

    /// A result with its chat and its verdicts.
    func shown(_ result: AgentResult) async throws -> ShownResult {
        let body = try await workbench.store.body(of: result.conversation.id)
        var verdicts: [Verdict] = []
        switch result.target {
        case .finding(let finding):
            verdicts = try await workbench.store.verdicts(on: finding.id)
        case .missed(let verdict): verdicts = [verdict]
        }
        return ShownResult(result, body: body, verdicts: verdicts, reader: self)
    }
}
