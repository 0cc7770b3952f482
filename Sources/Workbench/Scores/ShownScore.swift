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
    /// The range of the confirmed mean, 95 times of 100; none where every chat was reviewed.
    let range: String?
    let reviewed: String
    let grade: String
    let isGraded: Bool
    /// How many of the chats checked crossed a red line.
    let redLines: String
    /// Their share, and how many of all that may be.
    let redLineRange: String?
    let hasRedLines: Bool
    /// From the best place to the worst; `nil` where nobody can tell.
    let places: String?
    let group: String?
    /// Where the rate is outside normal variation.
    let variation: String?
    let waiting: String
    /// Pictures of both, on one scale for all agents.
    let machinePicture: String
    let confirmedPicture: String

    /// - Parameter team: `nil` where nobody else is looked at.
    init(
        _ pair: TeamFigures.Pair, in figures: TeamFigures, bar: RangeBar, _ team: TeamPlaces?,
        _ language: Language
    ) {
        let own = pair.machine
        agent = own.agent
        name = own.name
        path =
            "/agents/show?agent="
            + (own.agent.addingPercentEncoding(
                withAllowedCharacters: .alphanumerics) ?? "")
            + (figures.draw.map { "&draw=\($0)" } ?? "")
        machine = own.total.mean?.fixed ?? "–"
        machineCount = NumberText.count(own.total.sampled)
        machineChats = Phrase.chatsCounted(own.total.sampled)(language)
        let score = pair.confirmed
        confirmed = score?.total.mean?.fixed
        range = score?.total.rangeText
        reviewed = score.map { "\($0.total.sampled) / \($0.total.population)" } ?? "–"
        grade = (score?.standing ?? .notSampled).title(language)
        if case .graded = score?.standing { isGraded = true } else { isGraded = false }
        redLines = "\(pair.redLines.found)"
        redLineRange = pair.redLines.detail?(language)
        hasRedLines = pair.redLines.found > 0
        places = team?.places(of: own.agent)
        group = team?.group(of: own.agent).map { Phrase.cellGroup("\($0)")(language) }
        variation = team?.variation(of: own.agent)?(language)
        waiting = "\(own.waiting)"
        machinePicture = bar.picture(of: own.total, language: language)?.text ?? ""
        confirmedPicture =
            score.flatMap { bar.picture(of: $0.total, language: language)?.text } ?? ""
    }
}

extension Workbench {
    /// The scores of one agent for the last draw; `nil` where there is nothing of this agent.
    func score(of agent: String, _ language: Language) async throws -> ShownScore? {
        try await figures(ofLastDraw: agent)?.shown(nil, language).first
    }

    /// The figures of one agent for the last draw; `nil` in a store without chats.
    func figures(ofLastDraw agent: String) async throws -> TeamFigures? {
        let draw = try await store.draws().first { $0.state == .drawn }
        return try await figures(of: draw, agent: agent)
    }
}

extension TeamFigures {
    /// - Parameter team: `nil` where nobody is compared.
    func shown(_ team: TeamPlaces? = nil, _ language: Language) -> [ShownScore] {
        let bar = RangeBar(
            agents.map(\.machine) + agents.compactMap(\.confirmed), scorecard: scorecard)
        return agents.map { ShownScore($0, in: self, bar: bar, team, language) }
    }
}

extension RateEstimate {
    /// The share of the chats checked, and how many of all it may be; `nil` where none was checked.
    fileprivate var detail: Phrase? {
        if sampled == 0 { return nil }
        let share = NumberText.percent(found, of: sampled)
        if isComplete { return Phrase(share) }
        let all = Phrase.cellOfAll(NumberText.count(low), NumberText.count(high))
        return .cellShareOf(share, all)
    }
}
