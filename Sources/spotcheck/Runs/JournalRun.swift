import Auditing
import Foundation
import Rules
import Sampling
import Transcripts
import Wording

/// Finds the journal of an audit in its folder of results.
struct JournalRun {
    let folder: ResultFolder
    /// Whether what an interrupted audit left is to be forgotten.
    let restart: Bool

    /// The journal of an audit of everything: a new one, or that of the same audit where it was
    /// interrupted.
    func journal(
        of archive: Archive, rules: RulePack, scorecard: String, filter: ConversationFilter,
        masked: Bool
    ) throws -> AuditJournal {
        let files = archive.files.map { "\($0.name)\t\($0.size.map(String.init) ?? "")" }
        let settings =
            ["scorecard \(scorecard)", "masked \(masked)"]
            + filter.description.map { "\($0.key) \($0.value)" } + archive.options.settings
        let subject = AuditSubject(
            archive: digest(of: files), rules: rules.digest, options: digest(of: settings.sorted()),
            program: SpotCheckVersion.text)
        return try AuditJournal(path: folder.journalPath, subject: subject, restart: restart)
    }

    /// For a run that keeps no journal: takes away that of another, or throws where there is one.
    func makeRoom() throws {
        guard FileManager.default.fileExists(atPath: folder.journalPath) else { return }
        if !restart { throw UnfinishedAudit(path: folder.journalPath) }
        try FileManager.default.removeItem(atPath: folder.journalPath)
    }

    private func digest(of lines: [String]) -> String {
        Digest(of: lines.joined(separator: "\n")).hex
    }
}

/// The folder holds what an audit of everything had found when it was interrupted.
struct UnfinishedAudit: Explained {
    let path: String

    var phrase: Phrase { .auditUnfinished(path) }
}
