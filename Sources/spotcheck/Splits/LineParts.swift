import Foundation

/// The files of parts that an engine has written, as `part-00000` and so on without a gap, in the
/// order of their numbers; those of no lines left out.
struct LineParts {
    let folder: String
    /// Each file, or why it cannot be used.
    private let files: [(path: String, file: PartFile?, problem: PartProblem?)]

    /// - Throws: `SplitError` where the job has not ended (there is no `_SUCCESS`), or where numbers
    ///   are missing or come twice.
    init(folder: String) throws(SplitError) {
        self.folder = folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if !names.contains("_SUCCESS") { throw .unfinishedJob(folder) }
        var byNumber: [Int: [String]] = [:]
        for name in names { Self.number(of: name).map { byNumber[$0, default: []].append(name) } }
        let last = byNumber.keys.max() ?? 0
        try Self.check(byNumber, upTo: last, in: folder)
        files = (0...last).flatMap { byNumber[$0] ?? [] }.compactMap { name in
            let path = folder + "/" + name
            do throws(PartProblem) {
                let file = try PartFile(path: path)
                return file.header.input == nil ? nil : (path, file, nil)
            } catch {
                return (path, nil, error)
            }
        }
    }

    /// The digits behind `part-`; what some engines write behind them does not count.
    private static func number(of name: String) -> Int? {
        name.hasPrefix("part-") ? Int(name.dropFirst("part-".count).prefix { $0.isNumber }) : nil
    }

    private static func check(
        _ names: [Int: [String]], upTo last: Int, in folder: String
    ) throws(SplitError) {
        var problems: [String: PartProblem] = [:]
        for number in 0...last {
            let known = names[number] ?? []
            if known.isEmpty {
                let digits = String(number)
                let zeros = String(repeating: "0", count: max(0, 5 - digits.count))
                problems["\(folder)/part-\(zeros)\(digits)"] = .missing
            }
            for name in known.sorted().dropFirst() { problems["\(folder)/\(name)"] = .doubled }
        }
        if !problems.isEmpty { throw .files(problems) }
    }

    /// The surveys in their order.
    func surveys(plan: String) throws(SplitError) -> [PartFile] {
        try all { header in
            header.pass == .survey && header.plan == plan && header.part == nil
                && header.survey == nil
        }
    }

    /// The audits in the order of the archive, one of each of so many parts.
    func audits(plan: String, survey: String, count: Int) throws(SplitError) -> [PartFile] {
        let files = try all { header in
            header.pass == .audit && header.plan == plan && header.survey == survey
                && header.part.map { (1...max(1, count)).contains($0) } == true
        }
        let byPart = Dictionary(grouping: files) { $0.header.part ?? 0 }
        let doubled = byPart.values.flatMap { $0.dropFirst() }
        if !doubled.isEmpty {
            throw .files(Dictionary(uniqueKeysWithValues: doubled.map { ($0.path, .doubled) }))
        }
        if files.count != count { throw .otherPartitions(files.count, of: count) }
        return (1...max(1, count)).compactMap { byPart[$0]?.first }
    }

    private func all(where isWanted: (PartHeader) -> Bool) throws(SplitError) -> [PartFile] {
        var problems: [String: PartProblem] = [:]
        var found: [PartFile] = []
        for entry in files {
            if let file = entry.file, isWanted(file.header) {
                found.append(file)
            } else {
                problems[entry.path] = entry.problem ?? .ofOther
            }
        }
        if !problems.isEmpty { throw .files(problems) }
        return found
    }
}
