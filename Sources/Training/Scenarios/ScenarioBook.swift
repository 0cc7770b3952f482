package import Rules
package import Wording

/// The scenarios of a pack, read, proved to end, and compiled with what they ask of replies.
package struct ScenarioBook: Sendable {
    /// In the order of their ids.
    package let scenarios: [Scenario]
    package let conditions: ConditionSet
    /// Their files, by id.
    package let sources: [String: SourceText]

    /// Reads all scenarios of a pack. Throws all mistakes of all files, those of scenarios that can
    /// get stuck among them.
    package init(_ pack: RulePack) throws(FileErrors) {
        try self.init(pack.scenarios, in: pack)
    }

    /// Reads some files, by their ids, with the rules, lists and facts of a pack.
    package init(_ sources: [String: SourceText], in pack: RulePack) throws(FileErrors) {
        var reader = ScenarioReader()
        var (scenarios, errors): ([Scenario], [FileError]) = ([], [])
        for (id, source) in sources.sorted(by: { $0.key < $1.key }) {
            do throws(FileError) {
                scenarios.append(try reader.scenario(named: id, source))
                errors += ScenarioCheck(scenarios[scenarios.count - 1], source, pack).errors
            } catch {
                errors.append(error)
            }
        }
        do {
            conditions = try pack.conditions.compile(reader.conditions)
        } catch {
            throw FileErrors(errors + error.errors)
        }
        if !errors.isEmpty { throw FileErrors(errors) }
        self.scenarios = scenarios
        self.sources = sources
    }

    /// The scenario with an id. Throws where there is none, naming the nearest.
    package func scenario(_ id: String) throws(UnknownScenario) -> Scenario {
        guard let scenario = scenarios.first(where: { $0.id == id }) else {
            throw UnknownScenario(id: id, known: scenarios.map(\.id))
        }
        return scenario
    }
}

/// A scenario was asked for that does not exist.
package struct UnknownScenario: Explained, Hashable {
    package let id: String
    package let known: [String]

    package init(id: String, known: [String]) {
        self.id = id
        self.known = known
    }

    package var phrase: Phrase { .yamlUnknownWord(id, allowed: known) }
}
