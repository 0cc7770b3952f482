package import Rules
package import Transcripts

/// Reads an archive in one pass, on several threads, for what agents answered to the facts of the
/// knowledge base. The same tally whatever the number of threads; memory grows with the different
/// answers and the ids of the conversations, not with the texts.
package struct FactCheck: Sendable {
    package let archive: Archive
    package let rules: RuleSet
    package var threads = 1

    package init(archive: Archive, rules: RuleSet) {
        self.archive = archive
        self.rules = rules
    }

    /// Runs the check. A conversation that stands in the archive twice counts once; of two
    /// different ones with the same id the first counts. Throws what `reject` throws.
    ///
    /// - Parameter reject: told what could not be read.
    package func run(
        progress: (ReadProgress) -> Void = { _ in }, reject: (Reject) throws -> Void
    ) async throws -> FactTally {
        var places = DuplicateGuard()
        var tally = FactTally(rules.facts.book)
        try await scan(progress) { entry in
            switch entry {
            case .reject(let rejected): try reject(rejected)
            case .answers(let answers, let id, let fingerprint, let place):
                let standing = places.check(id: id, content: fingerprint, at: place)
                if standing == .new { tally.add(answers, of: id) }
            }
        }
        return tally
    }

    /// Runs the check of a part of a larger archive.
    ///
    /// - Parameter told: how many rejects are kept with their places, the others being counted.
    package func part(
        told: Int, progress: (ReadProgress) -> Void = { _ in }
    ) async throws -> PartAnswers {
        var part = PartAnswers(archive, told: told)
        try await scan(progress, lastLine: { part.lines.see($0) }) { entry in
            switch entry {
            case .reject(let reject): part.add(reject)
            case .answers(let answers, let id, let fingerprint, _):
                part.add(
                    PartAnswers.Chat(
                        key: DuplicateGuard.key(of: id), content: fingerprint,
                        id: answers.isEmpty ? "" : id, answers: answers))
            }
        }
        return part
    }

    private func scan(
        _ progress: (ReadProgress) -> Void, lastLine: (Place?) -> Void = { _ in },
        _ consume: (Entry) throws -> Void
    ) async throws {
        var blocks = archive.blocks()
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next() },
            work: { block in (block, entries(of: block)) },
            consume: { block, entries in
                lastLine(block.lastLine)
                for entry in entries { try consume(entry) }
                progress(block.progress)
            })
    }

    private enum Entry: Sendable {
        case reject(Reject)
        case answers([CountedAnswer], id: String, fingerprint: UInt64, Place)
    }

    private func entries(of block: Block) -> [Entry] {
        let checker = RuleChecker(rules)
        return block.events().compactMap { event in
            switch event {
            case .reject(let reject): .reject(reject)
            case .warning: nil
            case .conversation(let conversation, let place):
                .answers(
                    checker.facts(in: conversation).answers.map(CountedAnswer.init),
                    id: conversation.id,
                    fingerprint: conversation.fingerprint, place)
            }
        }
    }
}
