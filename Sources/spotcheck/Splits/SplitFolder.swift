import Foundation
import Glibc
import Sampling
import Transcripts
import Wording

/// The folder that all who work on the parts of an archive share: the manifest, and the files of the
/// parts.
struct SplitFolder {
    let path: String

    /// - Parameter path: made absolute, for the current folder changes.
    init(path: String) {
        self.path = URL(fileURLWithPath: path).path
    }

    private static let manifestName = "manifest.json"
    private static let surveyName = "survey.part"

    /// Writes a plan into the folder, which is made where there is none. Throws where another plan
    /// is there.
    func write(_ plan: SplitPlan) throws {
        let names =
            [Self.manifestName, Self.surveyName]
            + plan.parts.flatMap { part in
                [SplitPass.survey, .known, .audit, .facts].map { name(of: $0, part: part.part) }
            }
        let lock = try FolderLock(results: path, names: names)
        defer { withExtendedLifetime(lock) {} }
        let manifest = path + "/" + Self.manifestName
        let known = FileManager.default.contents(atPath: manifest)
        if let known, Array(known) != Array(plan.json.utf8) + [UInt8(ascii: "\n")] {
            throw SplitError.otherPlan(manifest)
        }
        try TextSink.write(plan.json + "\n", to: manifest)
    }

    /// The plan that stands here.
    func plan() throws -> SplitPlan {
        let manifest = path + "/" + Self.manifestName
        guard let data = FileManager.default.contents(atPath: manifest),
            let plan = SplitJSON.read(SplitPlan.self, from: data),
            plan.spotcheckSplit == SplitPlan.format
        else { throw SplitError.noPlan(manifest) }
        if plan.tool != SpotCheckVersion.text {
            throw SplitError.otherProgram(planned: plan.tool, here: SpotCheckVersion.text)
        }
        return plan
    }

    /// The seed of the draw of the plan that stands here; `nil` where there is none that can be read.
    var knownSeed: String? { (try? plan())?.draw?.seed }

    /// Removes what runs that were killed have left of a pass, once all of its parts are there.
    func removeDrafts(of pass: SplitPass) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names
        where name.hasPrefix(pass.rawValue) && PartWriter.isDraft(name) {
            unlink(path + "/" + name)
        }
    }

    /// The file of a part.
    func path(of pass: SplitPass, part: Int) -> String { path + "/" + name(of: pass, part: part) }

    /// The file of the merged surveys.
    var surveyPath: String { path + "/" + Self.surveyName }

    private func name(of pass: SplitPass, part: Int) -> String {
        let number = String(part)
        let zeros = String(repeating: "0", count: max(0, 6 - number.count))
        return "\(pass.rawValue)-\(zeros)\(number).part"
    }
}
