import ArgumentParser
import Foundation
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

/// Puts drafts into a folder of rules: first into a copy of it, where they are linted and all
/// fixtures run, and only when all is well into the folder itself.
struct PublishRun {
    let drafts: String
    let target: String
    /// The new version; `nil` for the next one.
    let version: String?
    /// What the changelog says; `nil` for the rules' titles.
    let note: String?
    let language: Language

    /// Exits with 2 where something is wrong; nothing is changed then.
    func run() throws {
        let files = DraftFolder.files(of: drafts)
        try refuseBlanks(in: files)
        let staged = try staged(files)
        defer { try? FileManager.default.removeItem(atPath: staged) }
        let pack = try RulePack(folders: [staged], dimensions: Scorecard.dimensions(in:)) {
            Digest(of: $0).hex
        }
        try check(pack)
        let changes = changes(files, pack)
        guard !changes.isEmpty else { throw NothingNew() }
        try DraftFolder.copy(files, from: drafts, to: target)
        try say(try note(changes, pack))
    }

    /// A copy of the target with the drafts in it.
    private func staged(_ files: [String]) throws -> String {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("spotcheck-publish-\(UUID().uuidString)").path
        try DraftFolder.copy(DraftFolder.files(of: target), from: target, to: path)
        try DraftFolder.copy(files, from: drafts, to: path)
        return path
    }

    private func refuseBlanks(in files: [String]) throws {
        for file in files {
            let path = drafts + "/" + file
            let lines =
                (try? String(contentsOfFile: path, encoding: .utf8))?
                .split(separator: "\n", omittingEmptySubsequences: false) ?? []
            let line = lines.firstIndex {
                !$0.hasPrefix("#") && $0.contains(RuleTemplate.blank.open)
            }
            if let line { throw Unfilled(path: path, line: line + 1) }
        }
    }

    /// Lint of the drafts, with the lists of the target, and the fixtures of everything together.
    private func check(_ pack: RulePack) throws {
        let lint = try RuleLint(folders: [drafts], fallback: target) { Digest(of: $0).hex }
        let messages = lint.messages
        let failures = FixtureCheck.failures(of: pack.rules)
        let errors = messages.count { $0.severity == .error }
        try say(LintTable.text(messages, format: .table, language))
        if errors + failures.count == 0 { return }
        try say(FixtureTable.text(failures, of: pack, format: .table, language))
        throw Refused(errors: errors, failures: failures.count)
    }

    /// The rules whose files are new or differ from those of the target.
    private func changes(_ files: [String], _ pack: RulePack) -> [PackFile.Change] {
        pack.rules.cards.compactMap { card in
            let file = card.id + ".yaml"
            guard files.contains(file) else { return nil }
            let old = FileManager.default.contents(atPath: target + "/" + file)
            if old == FileManager.default.contents(atPath: drafts + "/" + file) { return nil }
            let title = Phrase.publishedRule(new: old == nil, card.title)
            return PackFile.Change(rule: card.id, what: note.map { Phrase($0) } ?? title)
        }
    }

    /// Writes version, changelog and digest.
    private func note(_ changes: [PackFile.Change], _ pack: RulePack) throws -> String {
        let path = target + "/pack.yaml"
        var file = PackFile(
            try? String(contentsOfFile: path, encoding: .utf8),
            name: (target as NSString).lastPathComponent)
        let version = version ?? PackFile.next(after: file.version)
        let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let today = pack.rules.calendar.localDate(of: now)
        file.publish(version, on: today, changes)
        let digest = try RulePack.digest(ofFolder: target) { Digest(of: $0).hex }
        file.seal(digest)
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        let done = Phrase.published(
            version, rules: changes.map(\.rule), digest: String(digest.prefix(12)))
        return done(language) + "\n"
    }

    private func say(_ text: String) throws {
        try TextSink.show(text)
    }

    /// Drafts that are not as they must be.
    struct Refused: Explained {
        let errors: Int
        let failures: Int

        var phrase: Phrase { .publishRefused(errors: errors, failures: failures) }
    }

    /// A text of a template that nobody has written.
    struct Unfilled: Explained {
        let path: String
        let line: Int

        var phrase: Phrase { .publishBlank(path, line: line) }
    }

    struct NothingNew: Explained {
        var phrase: Phrase { .publishNothing }
    }
}
