import Foundation
import Glibc
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

/// The folder that `--out` names: findings and rejects as they come, the rest at the end.
final class ResultFolder: ResultKeeper {
    private let path: String
    let language: Language
    private let findings: TextSink
    private let rejects: TextSink
    private let lock: FolderLock
    /// Findings in leads, once there are leads.
    private var leads: TextSink?

    /// Makes the folder where there is none, and takes it for this run alone. Throws
    /// `FolderInUse` where another run has it.
    init(path: String, language: Language) throws {
        self.path = path
        self.language = language
        lock = try FolderLock(results: path, names: Self.names)
        findings = TextSink(path: path + "/" + Self.findingsName)
        rejects = TextSink(path: path + "/" + Self.rejectsName)
    }

    static let findingsName = "findings.jsonl"
    static let receiptName = "draw.json"
    private static let rejectsName = "rejects.jsonl"
    private static let sampleName = "sample.csv"
    private static let workbookName = "audit.xlsx"
    private static let leadsName = "leads.jsonl"

    /// Every file that a run may write here; the marker lists them, so that none is ever read as
    /// chats.
    private static let names = [
        findingsName, rejectsName, "scores.csv", "scores.jsonl", "report.html", workbookName,
        receiptName, sampleName, leadsName,
    ]

    var reportPath: String { path + "/report.html" }
    var rejectsPath: String { path + "/" + Self.rejectsName }
    var receiptPath: String { path + "/" + Self.receiptName }
    /// What an audit of everything has found so far; there until it is done.
    var journalPath: String { path + "/.spotcheck-journal" }

    /// Takes away what an earlier run has written here.
    func removeAll() {
        for name in Self.names { unlink(path + "/" + name) }
    }

    /// Lines as `FindingsJSON` writes them.
    func addFindings(_ lines: [UInt8]) throws(OutputError) {
        try findings.write(lines)
    }

    /// The same in a chat that was drawn as a lead: it stands apart from what is scored.
    func addLead(_ lines: [UInt8]) throws(OutputError) {
        try openLeads().write(lines)
    }

    /// The file of the leads; empty where they gave no findings.
    @discardableResult
    func openLeads() -> TextSink {
        if let leads { return leads }
        let sink = TextSink(path: path + "/" + Self.leadsName)
        leads = sink
        return sink
    }

    func addReject(line: String) throws(OutputError) {
        try rejects.write(line)
    }

    func finish(_ summary: AuditSummary, receipt: DrawReceipt?) throws(OutputError) {
        try findings.flush()
        try rejects.flush()
        try leads?.flush()
        let scores = ScoresTable.of(
            summary.agents, scorecard: summary.scorecard, ranking: summary.ranking)
        try write(scores.text(.csv, language: language), to: "scores.csv")
        try write(ScoresJSON.lines(summary.agents, ranking: summary.ranking), to: "scores.jsonl")
        try write(ReportPage(summary, language: language).html, to: "report.html")
        try write(summary.workbook(language), to: Self.workbookName)
        if let receipt {
            try write(String(decoding: receipt.json, as: UTF8.self), to: Self.receiptName)
            try write(DrawnTable.of(receipt).text(.csv, language: language), to: Self.sampleName)
        }
        // What an earlier draw left would belie this report.
        let stale = receipt == nil ? [Self.receiptName, Self.sampleName] : []
        for name in stale + (leads == nil ? [Self.leadsName] : []) { unlink(path + "/" + name) }
        unlink(journalPath)
    }

    private func write(_ book: ExcelBook, to name: String) throws(OutputError) {
        do throws(ExcelError) {
            try book.write(to: path + "/" + name, language: language)
        } catch {
            throw OutputError(path: error.path, number: error.number)
        }
    }

    private func write(_ text: String, to name: String) throws(OutputError) {
        try TextSink.write(text, to: path + "/" + name)
    }
}
