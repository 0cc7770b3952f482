import Wording

/// Rules and shared conditions that refer to each other.
extension RuleCompiler {
    /// Reads a rule of the run, unless that has been done.
    mutating func rule(_ id: String, _ source: SourceText) -> Result<Rule, FileError> {
        if let read = shelf.read[id] { return read }
        shelf.reading.append(id)
        let result: Result<Rule, FileError>
        do throws(FileError) {
            result = .success(try Rule(id: id, try YAMLValue(source), &self))
        } catch {
            result = .failure(error)
        }
        shelf.reading.removeLast()
        shelf.read[id] = result
        return result
    }

    /// A rule that the one being read refers to; what it needs, its reader needs too.
    mutating func rule(named id: String, at place: YAMLValue) throws(FileError) -> Rule {
        if let circle = RuleShelf.circle(id, in: shelf.reading) {
            throw place.error(.referenceCircle(circle))
        }
        guard let source = shelf.rules[id] else {
            throw place.error(.yamlUnknownWord(id, allowed: shelf.rules.keys.sorted()))
        }
        let outer = context
        let result = rule(id, source)
        context = outer
        let rule = try result.get()
        context.patterns.formUnion(rule.patterns)
        context.texts["rule " + id] = rule.card.digest
        return rule
    }

    /// A condition of the folder `conditions`, read for the place where it is used.
    mutating func condition(
        named name: String, at place: YAMLValue, in scope: ConditionScope
    ) throws(FileError) -> SharedCondition {
        if let circle = RuleShelf.circle(name, in: shelf.using) {
            throw place.error(.referenceCircle(circle))
        }
        guard let source = shelf.conditions[name] else {
            throw place.error(
                shelf.conditions.isEmpty
                    ? .noConditions
                    : .yamlUnknownWord(name, allowed: shelf.conditions.keys.sorted()))
        }
        shelf.used.insert(name)
        shelf.using.append(name)
        defer { shelf.using.removeLast() }
        context.texts["condition " + name] = source.text
        return try SharedCondition(try YAMLValue(source), in: scope, &self)
    }

    /// What is wrong in shared conditions that no rule uses.
    var mistakesInUnusedConditions: [FileError] {
        shelf.conditions.keys.sorted().filter { !shelf.used.contains($0) }.flatMap { name in
            guard let source = shelf.conditions[name] else { return [FileError]() }
            var copy = self
            let anyone = ConditionScope(roles: .anyone, audience: .anyone, folded: false)
            do throws(FileError) {
                let value = try YAMLValue(source)
                _ = try copy.condition(named: name, at: value, in: anyone)
                return copy.refusals(from: specs.count)
            } catch {
                return [error]
            }
        }
    }
}
