import Auditing
import Foundation
import Reports
import Rules
import Transcripts
import Wording

/// Works on the lines of standard input as one part, and writes its file to standard output: for an
/// engine that cuts the archive itself and hands over chats, one a line.
///
/// In the second pass the lines are told by their digest to be those of the survey.
struct SplitLinesRun {
    let folder: SplitFolder
    let pass: SplitPass
    let threads: Int
    let notes: Notes

    /// The file from which the lines come, as Hadoop's readers tell it to their children.
    private static var fileName: String {
        let names = ["mapreduce_map_input_file", "map_input_file"]
        let environment = ProcessInfo.processInfo.environment
        guard let name = names.lazy.compactMap({ environment[$0] }).first else { return "-" }
        guard name.hasPrefix("file:") else { return name }
        return "/" + name.dropFirst("file:".count).drop { $0 == "/" }
    }

    func run() async throws {
        let plan = try folder.plan()
        if !plan.lines { throw SplitError.cutElsewhere(false) }
        let audit = try SplitAudit(plan)
        let merged = pass == .audit ? try MergedSurveyFile(folder, plan: plan.digest) : nil
        let spool = try InputSpool(["-"], needed: true)
        defer { withExtendedLifetime(spool) {} }
        let input = Self.digest(of: spool.paths[0])
        let number = try input.flatMap { try merged?.part(of: $0) }
        let writer = try PartWriter(
            path: nil,
            header: PartHeader(
                pass: pass, part: number, plan: plan.digest, survey: merged?.digest, input: input),
            language: audit.language)
        if input != nil {
            let knowledge = number.flatMap { merged?.survey.parts[$0] }
            let archive = try archive(spool.paths[0], audit, knowledge)
            if let merged, let knowledge {
                var run = audit.run(of: archive, part: writer, threads: threads, notes: notes)
                run.surroundings = .init(
                    knowledge: knowledge, background: merged.survey.background)
                try await run.checkAll()
                try writer.add(run.book.sums)
            } else {
                let survey = try await PartSurvey(
                    of: archive, filter: audit.audited.filter.filter, rules: audit.pack.rules,
                    threads: threads)
                try writer.add(bytes: survey.bytes)
            }
        }
        try writer.finish()
    }

    private func archive(
        _ path: String, _ audit: SplitAudit, _ knowledge: PartKnowledge?
    ) throws -> Archive {
        let name = Self.fileName
        var options = try audit.audited.input.archive(
            paths: [path], names: [path: name], in: audit.pack.rules.calendar
        ).options
        options.format = options.format ?? JSONLinesReader.self
        var range = FileRange.whole
        range.firstLine = knowledge?.firstLines[name] ?? 1
        options.ranges[name] = range
        return Archive(paths: [path], options: options)
    }

    /// Of the file's name and all lines; `nil` where there are none.
    private static func digest(of path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        var hash = ByteHash()
        hash.add(fileName)
        var count = 0
        while let part = try? file.read(upToCount: 1 << 20), !part.isEmpty {
            count += part.count
            part.withUnsafeBytes { hash.add($0.bindMemory(to: UInt8.self)) }
        }
        return count == 0 ? nil : "\(count)-" + String(hash.value, radix: 16)
    }
}
