package import Rules
package import Transcripts

/// Checks an archive against two sets of rules in one reading, in parallel and in its order, so
/// that authors see what a change of rules would change.
///
/// Where a rule asks about the rest of the archive, a survey is read first, as for an audit.
package struct ComparedAudit: Sendable {
    package let archive: Archive
    package let old: RuleSet
    package let new: RuleSet
    package let threads: Int

    package init(archive: Archive, old: RuleSet, new: RuleSet, threads: Int) {
        self.archive = archive
        self.old = old
        self.new = new
        self.threads = threads
    }

    /// What both sets say of one conversation.
    package struct Findings: Sendable {
        package let old: [Finding]
        package let new: [Finding]
    }

    /// Runs both sets. Throws what `consume` throws, and stops there.
    package func run(
        progress: (ReadProgress) -> Void = { _ in },
        consume: (ArchiveScan.Event<Findings>) throws -> Void
    ) async throws {
        let background = try await background(progress)
        let (old, new) = (old, new)
        try await ArchiveScan(archive: archive, threads: threads).run(
            worker: {
                let before = RuleChecker(old, background: background)
                let after = RuleChecker(new, background: background)
                return { chat in
                    Findings(old: before.check(chat).findings, new: after.check(chat).findings)
                }
            }, progress: progress, consume: consume)
    }

    private func background(_ progress: (ReadProgress) -> Void) async throws -> SurveyedArchive? {
        guard old.asksBackground || new.asksBackground else { return nil }
        return SurveyedArchive(
            try await Survey(of: archive, threads: threads, progress: progress))
    }
}
