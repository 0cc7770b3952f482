import Foundation
import Reports
import Rules
import Training
import Wording

/// Scenarios to choose from, with how often and how well each was practised.
enum ScenarioTable {
    static func of(_ scenarios: [Scenario], records: [PracticeRecord]) -> Table {
        let practised = Dictionary(grouping: records.filter { $0.end != nil }, by: \.start.scenario)
        let rows = scenarios.map { scenario -> [Cell] in
            let own = practised[scenario.id] ?? []
            let best = own.compactMap { $0.end.flatMap { Points($0.total) } }.max()
            return [
                .text(scenario.id), .words(scenario.title), .text(scenario.topic),
                .text(scenario.language.rawValue), .integer(scenario.difficulty),
                .integer(own.count), best.map { .decimal($0.text) } ?? .none,
            ]
        }
        return Table(
            columns: [
                .init("scenario", .columnScenario), .init("title", .columnScenarioTitle),
                .init("topic", .columnTopic), .init("language", .columnLanguage),
                .init("difficulty", .columnDifficulty, .trailing),
                .init("practised", .columnPractised, .trailing),
                .init("best", .columnBestScore, .trailing),
            ], rows: rows)
    }
}
