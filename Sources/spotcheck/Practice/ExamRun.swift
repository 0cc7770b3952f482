import ArgumentParser
import Foundation
import Reports
import Rules
import Sampling
import Scoring
import Training
import Transcripts
import Wording

/// Sits an exam in the terminal: one chat after the other, without comments, until all are done or
/// the time is over.
struct ExamRun {
    let coach: Coach
    let rulesDigest: String
    let seed: String
    /// How many chats of each topic and difficulty a sitting has.
    let perTopic: Int
    /// What the customers speak.
    let speaking: Language
    let practice: PracticeOptions
    let format: TableFormat
    let language: Language
    let notes: Notes

    /// How difficult the sittings of the seed are.
    func figures() throws -> Table {
        tellShort(paper(.a))
        let rows = try ExamPaper.Sitting.allCases.map { sitting -> [Cell] in
            let paper = paper(sitting)
            guard let figures = ExamFigures(paper, on: .now, by: coach) else {
                throw NoExam(perTopic: perTopic)
            }
            return [
                .text(sitting.name), .integer(figures.chats),
                .number(figures.difficulty, places: 2), .number(figures.model, places: 1),
                .number(figures.careless, places: 1), .number(figures.bad, places: 1),
            ]
        }
        return Table(
            columns: [
                .init("sitting", .columnSitting), .init("chats", .columnConversations, .trailing),
                .init("difficulty", .columnDifficulty, .trailing),
                .init("model", .columnModelScore, .trailing),
                .init("careless", .columnCarelessScore, .trailing),
                .init("bad", .columnBadScore, .trailing),
            ], rows: rows)
    }

    /// Sits it. Exits with 1 where it is failed.
    func sit(
        _ sitting: ExamPaper.Sitting, milliseconds: Int64, criteria: ExamResult.Criteria,
        out: String?
    ) throws {
        let paper = paper(sitting)
        tellShort(paper)
        if paper.scenarios.isEmpty { throw NoExam(perTopic: perTopic) }
        let seen = try seen(in: paper)
        if !seen.isEmpty { throw ExamSeen(chats: seen, trainee: practice.trainee) }
        let run = PracticeRun(
            coach: coach, rulesDigest: rulesDigest, practice: practice, format: format,
            language: language)
        let chats = try run.sit(
            paper.scenarios, criteria: criteria, milliseconds: milliseconds,
            exam: "\(seed) \(sitting.name)")
        let result = ExamResult(chats, of: paper.scenarios.count, criteria: criteria)
        let sheet = ExamSheet(result, trainee: practice.trainee)
        if format == .table {
            try TextSink.show(sheet.page(language, colored: OutputOptions.colored))
        } else {
            try TextSink.show(sheet.table.text(format, language: language))
        }
        if let out { try write(result, sheet, sitting, to: out) }
        if !result.isPassed { throw ExitCodes.found }
    }

    private func paper(_ sitting: ExamPaper.Sitting) -> ExamPaper {
        ExamPaper(
            coach.book.scenarios, in: speaking, seed: seed, sitting: sitting, perTopic: perTopic)
    }

    /// Tells which topics are left out.
    private func tellShort(_ paper: ExamPaper) {
        for topic in paper.short {
            notes.say(
                .examTopicShort(
                    topic.topic, topic.difficulty, chats: topic.chats,
                    needed: ExamPaper.needed(perTopic)))
        }
    }

    /// The chats of a sitting that the trainee has sat by the records, if those are kept.
    private func seen(in paper: ExamPaper) throws -> [String] {
        let records = try practice.folder?.records(of: practice.trainee) ?? []
        let sat = Set(records.filter { $0.start.exam != nil }.map(\.start.scenario))
        return paper.scenarios.map(\.id).filter(sat.contains)
    }

    private func write(
        _ result: ExamResult, _ sheet: ExamSheet, _ sitting: ExamPaper.Sitting, to folder: String
    ) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try TextSink.write(
            sheet.table.text(.json, language: language), to: folder + "/exam.json")
        try TextSink.write(sheet.table.text(.csv, language: language), to: folder + "/exam.csv")
        guard result.isPassed, let scorecard = result.scorecard else { return }
        let dimensions = zip(scorecard.dimensions, result.kept).map {
            (title: $0.title, kept: NumberText.percent($1))
        }
        let certificate = CertificatePage.Certificate(
            trainee: practice.trainee, day: "\(coach.calendar.localDate(of: .now))",
            score: result.total.text, full: scorecard.base.text, dimensions: dimensions,
            chats: result.count, sitting: sitting.name, seedCode: Digest(of: seed).shortCode,
            rulesCode: String(rulesDigest.prefix(8)))
        try TextSink.write(
            CertificatePage(certificate, language: language).html,
            to: folder + "/certificate.html")
    }
}

/// No topic has chats enough that are kept for exams.
struct NoExam: Explained {
    let perTopic: Int
    var phrase: Phrase { .noExam(ExamPaper.needed(perTopic)) }
}

/// Chats of a sitting that a trainee has sat before: nobody sees an exam's chats beforehand.
struct ExamSeen: Explained {
    let chats: [String]
    let trainee: String
    var phrase: Phrase { .examSeen(chats, trainee) }
}
