import ArgumentParser
import Auditing
import Reports
import Rules
import Transcripts
import Wording

/// Shows what rules saw in the chats of an archive, or in one of them.
struct ExplainRun {
    let archive: Archive
    let set: RuleSet
    /// The chat that is asked for; `nil` for all.
    let conversation: String?
    /// The rules that are asked for; empty for all.
    let rules: Set<String>
    let threads: Int
    let format: TableFormat
    let language: Language

    /// Exits with 2 where something could not be read, or the chat is not there.
    func run(notes: Notes) async throws {
        let explainer = RuleExplainer(set, background: try await background(notes))
        let sink = TextSink()
        var table = TraceTable.empty
        var (shown, rejects) = (0, ToldTroubles())
        try archive.read { event in
            switch event {
            case .conversation(let chat, _) where conversation == nil || chat.id == conversation:
                shown += 1
                let traces = explainer.explain(chat).filter(isWanted)
                if format == .table {
                    let page = TracePage(
                        of: traces, in: chat, language: language, zone: set.calendar.timeZone
                    ).text
                    try sink.write(PlainText.lines(page))
                } else {
                    table.rows += TraceTable.rows(of: traces, in: chat, coded: coded)
                }
            case .reject(let reject):
                rejects.add(reject, notes: notes)
            case .conversation, .warning: break
            }
        }
        if format != .table { try sink.write(table.text(format, language: language)) }
        try sink.flush()
        if let conversation, shown == 0 { throw NoSuchConversation(id: conversation) }
        try rejects.finish(notes: notes)
    }

    private var coded: Bool { format == .json || format == .jsonl }

    private func isWanted(_ trace: RuleTrace) -> Bool {
        rules.isEmpty || rules.contains(trace.card.id)
    }

    /// The same that an audit of the archive would know.
    private func background(_ notes: Notes) async throws -> SurveyedArchive? {
        guard set.asksBackground else { return nil }
        let survey = try await Survey(of: archive, threads: threads, progress: notes.progress)
        notes.clearLine()
        return SurveyedArchive(survey)
    }
}

/// A chat that was asked for by its id and is not in the archive.
struct NoSuchConversation: Explained {
    let id: String

    var phrase: Phrase { .noSuchConversation(id) }
}
