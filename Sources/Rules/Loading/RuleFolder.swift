import Foundation
import Wording

/// A folder of rules as it stands on disk: every text file in it, by the role that its place gives
/// it. Nothing is interpreted yet.
struct RuleFolder {
    private(set) var rules: [(id: String, source: SourceText)] = []
    private(set) var words: [(name: String, source: SourceText)] = []
    private(set) var conditions: [(name: String, source: SourceText)] = []
    private(set) var facts: [SourceText] = []
    private(set) var scorecards: [(name: String, source: SourceText)] = []
    private(set) var cards: [(name: String, source: SourceText)] = []
    private(set) var scenarios: [(name: String, source: SourceText)] = []
    private(set) var pack: SourceText?
    private(set) var calendar: SourceText?
    private(set) var folding: SourceText?
    private(set) var filters: SourceText?

    /// Reads the folder, files in the order of their names. Hidden files and editors' backups are passed
    /// over; a file
    /// that cannot be read, or that has no place here, is an error.
    init(path: String) throws(FileError) {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard exists, isFolder.boolValue, let walk = FileManager.default.enumerator(atPath: path)
        else {
            throw FileError(path: path, problem: .folderUnreadable)
        }
        let files = walk.compactMap { $0 as? String }.sorted()
        for file in files where !file.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            let full = path + "/" + file
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
            if exists && !isFolder.boolValue { try add(file, at: full) }
        }
    }

    /// The lists, shared conditions, scorecards, cards and disguises alone, for folders that have none of
    /// their own.
    var shared: RuleFolder {
        var shared = self
        (shared.rules, shared.facts, shared.scenarios) = ([], [], [])
        (shared.pack, shared.calendar, shared.filters) = (nil, nil, nil)
        return shared
    }

    /// All files that change what is found.
    var meaning: [SourceText] {
        rules.map(\.source) + words.map(\.source) + conditions.map(\.source) + facts
            + [calendar, folding, filters].compactMap { $0 }
    }

    /// A file of filters alone.
    init(filters path: String) throws(FileError) {
        filters = try SourceText(reading: path)
    }

    /// A file of a scorecard alone, named by its path.
    init(scorecard path: String) throws(FileError) {
        scorecards = [(path, try SourceText(reading: path))]
    }

    private mutating func add(_ file: String, at path: String) throws(FileError) {
        if Self.isBackup(file) { return }
        let source = try SourceText(reading: path)
        var parts = file.split(separator: "/").map(String.init)
        let name = parts.removeLast()
        switch (parts.first, name) {
        case (nil, "pack.yaml"): pack = source
        case (nil, "calendar.yaml"): calendar = source
        case (nil, "folding.txt"): folding = source
        case (nil, "filters.yaml"): filters = source
        case (nil, _) where name.hasSuffix(".md"): return
        case ("words", _) where name.hasSuffix(".txt"):
            words.append((String(name.dropLast(4)), source))
        case ("conditions", _) where name.hasSuffix(".yaml"):
            conditions.append((String(name.dropLast(5)), source))
        case ("facts", _) where name.hasSuffix(".yaml"):
            facts.append(source)
        case ("scorecards", _) where name.hasSuffix(".yaml"):
            scorecards.append((String(name.dropLast(5)), source))
        case ("cards", _) where name.hasSuffix(".yaml"):
            cards.append((String(name.dropLast(5)), source))
        case ("scenarios", _) where name.hasSuffix(".yaml"):
            scenarios.append((String(name.dropLast(5)), source))
        case (let topic, _) where topic != "words" && name.hasSuffix(".yaml"):
            let id = String(file.dropLast(5))
            guard Self.isRuleID(id) else { throw FileError(path: path, problem: .ruleIDUnfit(id)) }
            rules.append((id, source))
        default: throw FileError(path: path, problem: .fileHasNoPlace)
        }
    }

    /// Whether it is `<topic>/<rule>` in small letters, digits and hyphens.
    private static func isRuleID(_ id: String) -> Bool {
        let names = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return names.count == 2
            && names.allSatisfy { name in
                name.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
                    .allSatisfy { word in
                        !word.isEmpty
                            && word.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
                    }
            }
    }

    /// Whether an editor put it there: `a.yaml~`, `#a.yaml#`, `a.yaml.bak`.
    private static func isBackup(_ file: String) -> Bool {
        let name = file.split(separator: "/").last ?? ""
        return name.hasSuffix("~") || name.hasSuffix(".bak") || name.hasSuffix(".orig")
            || (name.hasPrefix("#") && name.hasSuffix("#"))
    }
}
