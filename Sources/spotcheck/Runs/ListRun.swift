import Auditing
import Reports
import Rules
import Sampling
import Transcripts
import Wording

/// Lists the conversations of an archive as rows that a draw can be taken from, all of them: what
/// a filter leaves out is for the draw to say.
struct ListRun {
    let archive: Archive
    let pack: RulePack
    let threads: Int
    /// Whether the rules look at every chat.
    let flagging: Bool

    /// Writes one JSON object a line; returns what of the archive could not be read.
    func run(to sink: TextSink, notes: Notes) async throws -> ToldTroubles {
        let frame = FrameRun(
            source: .archive(archive, nil), filter: ConversationFilter(), pack: pack,
            threads: threads)
        let marks = flagging ? try await frame.marks(archive, notes) : nil
        var rejects = ToldTroubles()
        try await ArchiveScan(archive: archive, threads: threads).run(
            worker: { { Digest(of: $0.canonicalBytes) } }, progress: notes.progress
        ) { event in
            switch event {
            case .worked(let conversation, let content):
                try sink.write(line(conversation, content, marks))
            case .reject(let reject):
                rejects.add(reject, notes: notes)
            }
        }
        notes.clearLine()
        return rejects
    }

    private func line(
        _ conversation: Conversation, _ content: Digest, _ marks: MachineMarks?
    ) -> String {
        let traits = UnitTraits(of: conversation)
        var cells: [(String, Cell)] = [
            ("id", .text(conversation.id)), ("content", .text(content.hex)),
            ("agent", .text(traits.agent)), ("agent_name", .text(traits.agentName)),
            ("channel", .text(traits.channel)), ("shop", .text(traits.shop)),
            ("product", .text(traits.product)), ("tag", .text(Strata.cell(of: traits.tags))),
            ("start", .text(traits.start?.text(in: pack.rules.calendar.zone) ?? "")),
            ("messages", .integer(traits.messages ?? 0)),
        ]
        if let marks {
            let flagged = marks.isFlagged(conversation.id) ? "flagged" : "unflagged"
            cells += [
                ("flagged", .text(flagged)),
                ("risk", .decimal("\(marks.risk(of: conversation.id))")),
                ("flagged_by", .text(marks.rules)),
            ]
        }
        let columns = cells.map { Table.Column($0.0, Phrase($0.0)) }
        return Table(columns: columns, rows: [cells.map(\.1)]).text(.jsonl, language: .en)
    }
}
