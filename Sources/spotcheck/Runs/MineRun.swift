import ArgumentParser
import Auditing
import Reports
import Rules
import Transcripts
import Wording

/// Looks through an archive for words in disguise, or for the wordings that agents use where a rule
/// demands one, and shows them ready to be pasted into a list.
struct MineRun {
    let archive: Archive
    let pack: RulePack
    let threads: Int
    /// What is found less often is not shown.
    let least: Int
    let format: TableFormat
    let language: Language

    /// Words in disguise in what agents write. Exits with 2 where something could not be read.
    func disguises(of words: [String], notes: Notes) async throws {
        var mined = MinedForms<DisguiseMiner.Form>()
        let pack = pack
        let seen = try await scan(
            worker: {
                let miner = DisguiseMiner(words: words, roles: .agent, in: pack)
                return { chat in miner.forms(in: chat).map { Found(message: $0, thing: $1) } }
            }, notes: notes
        ) { chat, found in
            for place in found { mined.add(place.thing, in: chat.id, message: place.message) }
        }
        let counts = mined.sorted { $0.form }.filter { $0.times >= least }
        try write(
            nothing(of: counts.count, in: seen)
                ?? MineTable.disguises(counts, format: format, language))
        try seen.rejects.finish(notes: notes)
    }

    /// What agents write where a rule demands something. Exits with 2 where it demands no words.
    func wordings(of rule: Rule, notes: Notes) async throws {
        guard rule.demandsWords else { throw NothingDemanded(id: rule.card.id) }
        var mined = MinedForms<MineTable.Wording>()
        var wanting: Set<MineTable.Wording> = []
        var spellings = Spellings()
        let set = pack.rules
        let seen = try await scan(
            worker: {
                let reader = RuleWordings(of: rule, in: set)
                return { chat in
                    reader.wordings(in: chat).map { Found(message: $0.message, thing: $0) }
                }
            }, notes: notes
        ) { chat, found in
            let mask = ChatMask(of: chat)
            for place in found {
                let words = mask.words(of: place.message)
                let wording = MineTable.Wording(words, counts: place.thing.counts)
                spellings.add(words, as: wording)
                mined.add(wording, in: chat.id, message: place.message)
                if !place.thing.isMet { wanting.insert(wording) }
            }
        }
        let counts = mined.sorted { $0.text }.filter { $0.times >= least }
        try write(
            nothing(of: counts.count, in: seen)
                ?? MineTable.wordings(
                    counts, spellings, wanting: wanting, format: format, language))
        try seen.rejects.finish(notes: notes)
    }

    private struct Found<Thing: Sendable>: Sendable {
        let message: Int
        let thing: Thing
    }

    /// What people are told in place of an empty table; `nil` where there is something to show.
    private func nothing(of found: Int, in seen: Seen) -> String? {
        guard format == .table, found == 0 else { return nil }
        return Phrase.mineNothing(in: seen.conversations)(language) + "\n"
    }

    /// How many conversations were read, and what could not be.
    private struct Seen {
        var conversations = 0
        var rejects = ToldTroubles()
    }

    private func scan<Thing: Sendable>(
        worker: @escaping @Sendable () -> (Conversation) -> [Found<Thing>], notes: Notes,
        take: (Conversation, [Found<Thing>]) -> Void
    ) async throws -> Seen {
        var seen = Seen()
        try await ArchiveScan(archive: archive, threads: threads).run(
            worker: worker, progress: notes.progress
        ) { event in
            switch event {
            case .worked(let chat, let found):
                seen.conversations += 1
                take(chat, found)
            case .reject(let reject):
                seen.rejects.add(reject, notes: notes)
            }
        }
        notes.clearLine()
        return seen
    }

    private func write(_ text: String) throws {
        try TextSink.show(text)
    }
}

/// A rule that demands no words: there are no wordings of it.
struct NothingDemanded: Explained {
    let id: String

    var phrase: Phrase { .nothingDemanded(id) }
}
