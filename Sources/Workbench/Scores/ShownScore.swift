import Foundation
import Reports
import Rules
import Scoring
import Store
import Wording

/// An agent's scores as the pages show them.
struct ShownScore: Sendable {
    let agent: String
    let name: String
    let path: String
    let machine: String
    /// Of how many chats.
    let machineCount: String
    /// The same in words.
    let machineChats: String
    let confirmed: String?
    /// The range of the confirmed mean, 95 times of 100.
    let range: String?
    let reviewed: String
    let grade: String
    let isGraded: Bool
    let redLines: String
    let hasRedLines: Bool
    let waiting: String
    /// Pictures of both, on one scale for all agents.
    let machinePicture: String
    let confirmedPicture: String

    init(_ pair: TeamFigures.Pair, bar: RangeBar, _ language: Language) {
        let own = pair.machine
        agent = own.agent
        name = own.name
        path =
            "/agents/show?agent="
            + (own.agent.addingPercentEncoding(
                withAllowedCharacters: .alphanumerics) ?? "")
        machine = own.total.mean?.fixed ?? "–"
        machineCount = NumberText.count(own.total.sampled)
        machineChats = Phrase.chatsCounted(own.total.sampled)(language)
        let score = pair.confirmed
        confirmed = score?.total.mean?.fixed
        range = score.flatMap { score in
            guard let low = score.total.low, let high = score.total.high else { return nil }
            return "\(NumberText.tenth(low))–\(NumberText.tenth(high))"
        }
        reviewed = score.map { "\($0.total.sampled) / \($0.total.population)" } ?? "–"
        grade = (score?.standing ?? .notSampled).title(language)
        if case .graded = score?.standing { isGraded = true } else { isGraded = false }
        redLines = "\((score ?? own).redLines.found)"
        hasRedLines = (score ?? own).redLines.found > 0
        waiting = "\(own.waiting)"
        machinePicture = bar.picture(of: own.total, language: language)?.text ?? ""
        confirmedPicture =
            score.flatMap { bar.picture(of: $0.total, language: language)?.text } ?? ""
    }
}

extension Workbench {
    /// The scores of one agent for the last draw; `nil` where there is nothing of this agent.
    func score(of agent: String, _ language: Language) async throws -> ShownScore? {
        let draw = try await store.draws().first { $0.state == .drawn }
        return try await figures(of: draw, agent: agent)?.shown(language).first
    }
}

extension TeamFigures {
    func shown(_ language: Language) -> [ShownScore] {
        let bar = RangeBar(
            agents.map(\.machine) + agents.compactMap(\.confirmed), scorecard: scorecard)
        return agents.map { ShownScore($0, bar: bar, language) }
    }
}
