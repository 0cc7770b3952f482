import Auditing
import Foundation
import Reports
import Rules
import Scoring
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
        let lines = try Self.lines(of: spool.paths[0])
        if lines.replaced * 2 > lines.count {
            throw SplitError.notUTF8(lines: lines.replaced, of: lines.count)
        }
        let input = lines.digest
        let known = try input.flatMap { try merged?.known(lines: $0) }
        let writer = try PartWriter(
            path: nil,
            header: PartHeader(
                pass: pass, part: known?.number, plan: plan.digest, survey: merged?.digest,
                input: input,
                replaced: lines.replaced > 0 ? lines.replaced : nil),
            language: audit.language)
        if input != nil {
            let archive = try archive(spool.paths[0], audit, known?.knowledge)
            if let known {
                let chats = try await audit.check(
                    archive, known, into: writer, threads: threads, notes: notes)
                try writer.addCounts(PartCounts(chats: chats))
            } else {
                let survey = try await audit.survey(of: archive, threads: threads)
                try writer.add(bytes: survey.bytes)
                try writer.addCounts(PartCounts(chats: survey.conversations))
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

    /// A digest of the file's name and of all lines, `nil` where there are none; how many there are,
    /// and how many of them hold U+FFFD: an engine that reads text puts it for what is not UTF-8.
    private static func lines(
        of path: String
    ) throws -> (digest: String?, count: Int, replaced: Int) {
        let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        if data.isEmpty { return (nil, 0, 0) }
        var hash = ByteHash()
        hash.add(fileName)
        var (count, replaced) = (0, 0)
        data.withUnsafeBytes { (raw: UnsafeRawBufferPointer) in
            let bytes = raw.bindMemory(to: UInt8.self)
            hash.add(bytes)
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                count += 1
                if Self.holdsReplacement(UnsafeBufferPointer(rebasing: line)) { replaced += 1 }
            }
        }
        return ("\(data.count)-" + String(hash.value, radix: 16), count, replaced)
    }

    private static func holdsReplacement(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = line[...]
        while let place = rest.firstIndex(of: 0xEF) {
            if rest[place...].starts(with: "\u{FFFD}".utf8) { return true }
            rest = rest[(place + 1)...]
        }
        return false
    }
}
