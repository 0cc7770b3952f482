import TestSupport
import Testing
import Wording

@testable import Rules

/// Whatever an author does to a rule file, it loads or the mistake is told with its place.
struct MutatedFileTests {
    private static let files = Repository.files(below: "rules", ending: ".yaml").filter { path in
        let topic = path.split(separator: "/").dropLast().last ?? ""
        return !["rules", "facts", "scorecards", "conditions", "cards", "scenarios"].contains(topic)
    }

    /// The shipped lists, rules and shared conditions.
    private static let shipped = Result { try RuleFolder(path: Repository.path("rules")) }

    private func compiler() throws -> RuleCompiler {
        let folder = try Self.shipped.get()
        var lists: [String: WordList] = [:]
        for (name, source) in folder.words { lists[name] = try WordList(source) }
        let shelf = RuleShelf(rules: folder.rules, conditions: folder.conditions)
        return RuleCompiler(lists: lists, topics: ["发货"], shelf: shelf) { "\($0.count)" }
    }

    @Test(arguments: files) func `A mutated rule loads or is refused with its place`(
        path: String
    ) throws {
        var dice = Dice(path)
        let text = try #require(Repository.text(of: path))
        var sound = try compiler()
        _ = try Rule(id: "sound", try YAMLValue(SourceText(path: path, text: text)), &sound)
        for _ in 0..<12 {
            let mutated = SourceText(path: path, text: Self.mutated(text, &dice))
            let mistakes = Self.mistakes(in: mutated, sound)
            for mistake in mistakes where !Self.hasPlace(mistake, in: mutated) {
                Issue.record("\(mistake.phrase.en)\n\(mutated.text)")
            }
        }
    }

    @Test func `The shipped rules are found`() {
        #expect(Self.files.count >= 60)
    }

    /// What is wrong in a file; patterns that the sound file has too are not looked at again.
    private static func mistakes(in source: SourceText, _ sound: RuleCompiler) -> [FileError] {
        var compiler = sound
        do throws(FileError) {
            _ = try Rule(id: "mutated", try YAMLValue(source), &compiler)
            return compiler.refusals(from: sound.specs.count)
        } catch {
            return [error]
        }
    }

    /// Whether path, line, column, the line itself and words in both languages are there.
    private static func hasPlace(_ mistake: FileError, in source: SourceText) -> Bool {
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard mistake.path == source.path, (1...lines.count).contains(mistake.line),
            mistake.column >= 1, !mistake.problem.zh.isEmpty, !mistake.problem.en.isEmpty
        else { return false }
        return mistake.quote == lines[mistake.line - 1]
            && mistake.phrase.en.hasPrefix("\(source.path):\(mistake.line):\(mistake.column): ")
    }

    private static let scalars = Array(":{}[]'\"#&*!|>%@-,?\t\\/ 甲Z0\u{FEFF}\u{200D}😀")
    private static let values = [
        "", "null", "-1", "0", "999999999999999999999", "1e400", "nan", "{}", "[]", "[[]]", "yes",
        "'", "{min: 3, max: 1}", "next 0 messages", "*x", "!!binary x", "&a [*a]",
    ]

    private static func mutated(_ text: String, _ dice: inout Dice) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let line = dice.roll(lines.count)
        switch dice.roll(8) {
        case 0: lines.remove(at: line)
        case 1: lines.insert(lines[line], at: dice.roll(lines.count))
        case 2: lines.swapAt(line, dice.roll(lines.count))
        case 3: lines[line] = " " + lines[line]
        case 4: lines = Array(lines[..<line])
        case 5: lines[line] = valued(lines[line], dice.pick(values))
        default: lines[line] = garbled(lines[line], &dice)
        }
        return lines.joined(separator: "\n")
    }

    /// The same key with another value.
    private static func valued(_ line: String, _ value: String) -> String {
        guard let colon = line.firstIndex(of: ":") else { return value }
        return line[...colon] + " " + value
    }

    /// A character taken out, put in, or changed.
    private static func garbled(_ line: String, _ dice: inout Dice) -> String {
        var characters = Array(line)
        let place = dice.roll(characters.count + 1)
        if place == characters.count || dice.roll(3) == 0 {
            characters.insert(dice.pick(scalars), at: place)
        } else if dice.roll(2) == 0 {
            characters.remove(at: place)
        } else {
            characters[place] = dice.pick(scalars)
        }
        return String(characters)
    }
}
