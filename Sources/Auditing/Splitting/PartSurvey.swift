package import Rules
package import Transcripts

/// What one quick reading of a part of an archive gathers for the whole: a summary that is small
/// against the chats.
package struct PartSurvey: Sendable {
    /// What rules may ask about the rest of the archive; empty where none asks.
    package let survey: Survey
    /// What its own conversations may ask; empty where no rule asks.
    package let questions: ArchiveQuestions
    /// Every conversation in the order of the part.
    let sightings: [Sighting]
    /// The files of the sightings.
    let files: [String]
    /// The files of which the part holds only a range.
    let lines: RangeLines
    /// What could be drawn; `nil` where nothing is.
    let frame: PartFrame?

    /// How many conversations the part holds, copies and all.
    package var conversations: Int { sightings.count }

    /// A conversation as a `DuplicateGuard` remembers it.
    struct Sighting: Hashable, Sendable {
        let key: UInt64
        let content: UInt64
        /// Index in `files`.
        let file: Int
        /// In its file, or in the range of it.
        let line: Int
    }

    init(
        survey: Survey, questions: ArchiveQuestions, sightings: [Sighting], files: [String],
        lines: RangeLines, frame: PartFrame?
    ) {
        self.survey = survey
        self.questions = questions
        self.sightings = sightings
        self.files = files
        self.lines = lines
        self.frame = frame
    }

    /// Reads a part of an archive.
    ///
    /// - Parameters:
    ///   - filter: that of the audit; what it leaves out is remembered by its content alone.
    ///   - rules: those of the audit.
    ///   - strata: what the strata of a draw are; `nil` where nothing is drawn.
    package init(
        of archive: Archive, filter: ConversationFilter, rules: RuleSet, strata: Strata? = nil,
        threads: Int, progress: (ReadProgress) -> Void = { _ in }
    ) async throws {
        var draft = Draft(archive, rules, drawing: strata != nil)
        var blocks = archive.blocks()
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next() },
            work: { block in
                SurveyedBlock(block, filter: filter, rules: rules, strata: strata)
            },
            consume: { block in
                draft.add(block)
                progress(block.progress)
            })
        self.init(
            survey: draft.survey, questions: draft.questions, sightings: draft.sightings,
            files: draft.files.names, lines: draft.lines, frame: draft.frame)
    }

    /// A survey in the making.
    private struct Draft {
        var survey = Survey()
        var questions: ArchiveQuestions
        var sightings: [Sighting] = []
        var files = NumberedNames()
        var lines: RangeLines
        var frame: PartFrame?

        init(_ archive: Archive, _ rules: RuleSet, drawing: Bool) {
            questions = ArchiveQuestions(contacts: rules.asksContacts)
            lines = RangeLines(archive)
            if drawing { frame = PartFrame() }
        }

        mutating func add(_ block: SurveyedBlock) {
            if let part = block.survey { survey.merge(part) }
            if let part = block.questions { questions.merge(part) }
            lines.see(block.lastLine)
            for chat in block.chats {
                sightings.append(
                    Sighting(
                        key: chat.key, content: chat.content,
                        file: files.number(of: chat.place.file),
                        line: chat.place.line))
            }
            add(block.candidates)
            frame?.addWarnings(block.warnings)
        }

        private mutating func add(_ candidates: [SurveyedBlock.Candidate]) {
            for (candidate, agent, name) in candidates {
                frame?.add(candidate)
                if case .unit = candidate { frame?.learn(name, of: agent) }
            }
        }
    }
}
