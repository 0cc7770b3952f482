import Auditing
import Foundation
import Rules
import Scoring
import Transcripts
import Wording

/// Makes the plan of an audit.
struct SplitPlanRun {
    let audited: AuditedOptions
    let language: Language
    /// About so many bytes a part.
    let splitSize: Int64
    /// Whether somebody else cuts the archive; its files are only named then.
    var lines = false

    /// - Parameter arguments: the words that `audited` was read from.
    func plan(arguments: [String]) throws -> SplitPlan {
        if audited.draw.quotas.isGiven { throw SplitError.draw }
        let pack = try audited.pack()
        let archive = try audited.input.archive(
            paths: audited.input.paths, in: pack.rules.calendar)
        let pieces = lines ? [] : archive.pieces(of: splitSize)
        if let stream = pieces.first(where: { $0.size == nil }) {
            throw SplitError.stream(stream.path)
        }
        return SplitPlan(
            tool: SpotCheckVersion.text, folder: FileManager.default.currentDirectoryPath,
            language: language.rawValue, arguments: arguments, rules: pack.digest,
            scorecard: try audited.scorer(of: pack).scorecard.digest,
            options: SplitPlan.digest(of: archive.options), splitBytes: splitSize, lines: lines,
            parts: SplitPlan.parts(of: pieces, size: splitSize))
    }
}
