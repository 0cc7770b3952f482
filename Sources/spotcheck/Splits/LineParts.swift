import Foundation

/// The files of parts that an engine has written, in the order of their names, as `part-00000`; those
/// of no lines left out.
struct LineParts {
    /// Each file, or why it cannot be used.
    let files: [(file: PartFile?, problem: PartProblem?)]

    init(folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        files = names.filter { $0.hasPrefix("part-") }.sorted().compactMap { name in
            do throws(PartProblem) {
                let file = try PartFile(path: folder + "/" + name)
                return file.header.input == nil ? nil : (file, nil)
            } catch {
                return (nil, error)
            }
        }
    }

    /// The surveys in their order.
    func surveys(plan: String) throws(SplitError) -> [PartFile] {
        try all { file, _ in
            file.header
                == PartHeader(
                    pass: .survey, part: nil, plan: plan, survey: nil, input: file.header.input)
        }
    }

    /// The audits in the order of the archive, one of each of so many parts.
    func audits(plan: String, survey: String, count: Int) throws(SplitError) -> [PartFile] {
        let files = try all { file, _ in
            file.header.pass == .audit && file.header.plan == plan
                && file.header.survey == survey && file.header.part != nil
        }
        let byPart = Dictionary(grouping: files) { $0.header.part ?? 0 }
        var problems: [Int: PartProblem] = [:]
        for number in 1...max(1, count) {
            switch byPart[number]?.count ?? 0 {
            case 0: problems[number] = .missing
            case 1: break
            default: problems[number] = .doubled
            }
        }
        if !problems.isEmpty { throw .parts(problems) }
        return (1...max(1, count)).compactMap { byPart[$0]?.first }
    }

    private func all(
        where isWanted: (PartFile, Int) -> Bool
    ) throws(SplitError) -> [PartFile] {
        var problems: [Int: PartProblem] = files.isEmpty ? [1: .missing] : [:]
        var found: [PartFile] = []
        for (index, entry) in files.enumerated() {
            if let file = entry.file, isWanted(file, index) {
                found.append(file)
            } else {
                problems[index + 1] = entry.problem ?? .ofOther
            }
        }
        if !problems.isEmpty { throw .parts(problems) }
        return found
    }
}
