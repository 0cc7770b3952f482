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
    /// The seed of an earlier plan of the same folder, for a draw to which none is given.
    var knownSeed: String?

    /// - Parameter arguments: the words that `audited` was read from.
    func plan(arguments: [String]) throws -> SplitPlan {
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
            options: SplitPlan.digest(of: archive.options), draw: try draw(), splitBytes: splitSize,
            lines: lines,
            parts: SplitPlan.parts(of: pieces, size: splitSize))
    }

    /// The draw that is asked for; `nil` for none. Leads are refused: they need a check of every
    /// chat before anything is drawn.
    private func draw() throws -> SplitPlan.PlannedDraw? {
        if audited.draw.leads != nil { throw SplitError.leads }
        guard let choice = try audited.draw.choice(keeping: false) else { return nil }
        return SplitPlan.PlannedDraw(
            design: choice.design(of: audited.filter.filter),
            seed: audited.draw.seedText(known: knownSeed))
    }
}
