import Patterns
import Wording

/// Lines of lists that add nothing, and lists that nobody uses.
extension RuleLint {
    var lineMessages: [LintMessage] {
        let own = ownLists.compactMap { lists[$0] }
        return own.flatMap { repeated($0.lines) + shadowed($0) } + unusedLists(own)
            + rules.flatMap { rule in
                rule.uses.flatMap { use in
                    [use.wanted, use.allowed].compactMap { $0 }.flatMap { names in
                        repeated(names.lines) + doubled(names, rule.id)
                    } + shadowedWords(in: use)
                }
            } + circles(own)
    }

    private func repeated(_ lines: [LintedLine]) -> [LintMessage] {
        var first: [String: LintedLine] = [:]
        return lines.compactMap { line in
            let key = line.isWord ? line.text.lowercased() : "/" + line.text
            guard let earlier = first.updateValue(line, forKey: key) else { return nil }
            return LintMessage(
                .repeatedLine, at: line, .lintRepeated(line.shown, line: earlier.number))
        }
    }

    /// A line whose every hit holds a hit of another one. Only of lists that are nowhere allowed,
    /// since a longer allowed phrase covers more, and where no allow-list may cover the other one.
    private func shadowed(_ list: LintedList) -> [LintMessage] {
        let places = uses.filter {
            closure(of: $0.use.wanted.lists.map(\.name)).contains(list.name)
        }
        let allows = uses.contains { item in
            closure(of: item.use.allowed?.lists.map(\.name) ?? []).contains(list.name)
        }
        if places.isEmpty || allows { return [] }
        let covers = places.flatMap { item in item.use.allowed.map(lines) ?? [] }
        let shadowing = shadowing(in: list.lines)
            .filter { !isRepeated($0.line, in: list.lines) }
        return shadowing.compactMap { line, others in
            let mayBeLifted = others.contains { other in
                covers.contains { Self.mayCover($0, list.lines[other]) }
            }
            if mayBeLifted { return nil }
            let names = others.map { list.lines[$0].shown }
            return LintMessage(
                .shadowedLine, at: list.lines[line],
                .lintShadowed(list.lines[line].shown, by: names))
        }
    }

    /// Words of a rule that say no more than a shorter one of it does: 垃圾货 beside 垃圾. Only where
    /// one hit is as good as another.
    private func shadowedWords(in use: TextUse) -> [LintMessage] {
        let fields = try? use.place.anyFields()
        let counts = ["at_least", "different", "fills", "length"].contains { fields?[$0] != nil }
        guard use.allowed == nil, !counts, ["when", "must_not"].contains(use.key) else { return [] }
        var seen: Set<String> = []
        let lines = use.wanted.lines.filter {
            $0.isWord && seen.insert($0.text.lowercased()).inserted
        }
        return shadowing(in: lines).map { line, others in
            LintMessage(
                .shadowedLine, at: lines[line],
                .lintShadowed(lines[line].shown, by: others.map { lines[$0].shown }))
        }
    }

    /// Whether an earlier line is the same, which is told in its own words.
    private func isRepeated(_ line: Int, in lines: [LintedLine]) -> Bool {
        lines.contains {
            $0.number != lines[line].number
                && $0.text.lowercased() == lines[line].text.lowercased()
        }
    }

    /// Lines by number, with those that stand in every hit of theirs.
    private func shadowing(in lines: [LintedLine]) -> [(line: Int, others: [Int])] {
        let texts = lines.indices.flatMap { line in lines[line].literals.map { (line, $0) } }
        let hits = LineHits(of: lines, in: texts.map(\.1))
        var inside: [Int: [Int]] = [:]
        for hit in hits.places where Self.isSure(hit, lines, lines[texts[hit.text].0]) {
            if hit.line != texts[hit.text].0 { inside[hit.text, default: []].append(hit.line) }
        }
        var byLine: [Int: [Int]] = [:]
        for (number, text) in texts.enumerated() { byLine[text.0, default: []].append(number) }
        var gone: Set<Int> = []
        var found: [(line: Int, others: [Int])] = []
        for (line, own) in byLine.sorted(by: { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
        ) {
            let others = own.map { text in inside[text]?.first { !gone.contains($0) } }
            if others.isEmpty || others.contains(nil) { continue }
            gone.insert(line)
            found.append((line, Array(Set(others.compactMap(\.self))).sorted()))
        }
        return found.sorted { $0.line < $1.line }
    }

    /// Whether a hit in a part of a line's match is a hit wherever that part stands: it does not
    /// look around, and no Latin letter at its edge can go on.
    private static func isSure(
        _ hit: LineHits.Place, _ lines: [LintedLine], _ owner: LintedLine
    ) -> Bool {
        let other = lines[hit.line]
        guard other.isFree else { return false }
        if owner.isWord || !other.isWord { return true }
        let edges = [other.text.unicodeScalars.first, other.text.unicodeScalars.last]
        return edges.allSatisfy { $0.map { !$0.isASCII } ?? true }
    }

    /// Whether an allowed phrase might cover a hit of a line.
    private static func mayCover(_ allowed: LintedLine, _ line: LintedLine) -> Bool {
        if allowed.profile?.hasGap == true { return true }
        guard let texts = allowed.spellings else { return true }
        return line.mayHit(inside: texts)
    }

    private func unusedLists(_ own: [LintedList]) -> [LintMessage] {
        let used = Set(closure(of: allUses.flatMap(\.listNames) + rivals + played))
        return own.filter { !used.contains($0.name) }.map { list in
            LintMessage(
                .unusedList, path: list.source.path, line: 1, .lintUnusedList(list.name))
        }
    }

    /// A list that another one of the same condition includes.
    private func doubled(_ names: TextUse.Names, _ rule: String) -> [LintMessage] {
        names.lists.enumerated().compactMap { number, item in
            let others = names.lists.enumerated().filter { $0.offset != number }.map(\.element.name)
            guard let other = others.first(where: { closure(of: [$0]).contains(item.name) }) else {
                return nil
            }
            let isSame = other == item.name
            if isSame && names.lists.firstIndex(where: { $0.name == item.name }) == number {
                return nil
            }
            return LintMessage(
                .doubleList, rule: rule, at: item.place, .lintDoubleList(item.name, by: other))
        }
    }

    /// Lists that include themselves.
    private func circles(_ own: [LintedList]) -> [LintMessage] {
        own.flatMap { list in
            list.includes.filter { closure(of: [$0.text]).contains(list.name) }.map { entry in
                LintMessage(
                    .doubleList, path: list.source.path, line: entry.line,
                    .lintDoubleList(list.name, by: entry.text))
            }
        }
    }
}
