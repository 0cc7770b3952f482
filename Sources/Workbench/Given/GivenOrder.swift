import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Store
import Transcripts
import Wording

/// A file beside the chats that somebody wants to bring in: what the form says, and what is wrong
/// with it or with any row of the file. A file of which one row does not fit is not taken at all.
struct GivenOrder {
    private(set) var form: FormReader
    /// What is wrong with the file, with the places in it.
    private(set) var doubts: [Phrase] = []
    /// `nil` where anything is wrong.
    private(set) var given: Given?

    /// What is to be kept.
    struct Given {
        let subject: GivenSheet.Subject
        let name: String
        let content: GivenSheet.Content
    }

    init(_ workbench: Workbench, _ visit: Visit) async throws {
        form = FormReader(visit.form)
        let months = try await workbench.cardMonths()
        let kind = form.choice("kind") { CardSheetKind(rawValue: $0) }
        let month = form.choice("month") { name in months.first { "\($0)" == name } }
        let card = form.choice("card") { workbench.rules.cards[$0] == nil ? nil : $0 }
        let source = form.text("source", upTo: 60)
        let upload = visit.upload
        if upload?.bytes.isEmpty != false {
            form.refuse("file", upload == nil ? .givenNoFile : .uploadEmpty)
        }
        guard let kind, let month, let card, let upload, form.isValid else { return }
        do {
            let sheet = try Self.sheet(upload, workbench)
            let subject = GivenSheet.Subject(
                kind: kind, month: "\(month)", card: card, source: source)
            doubts = try await Self.doubts(
                sheet, subject, card: card, month: month, in: workbench)
            if doubts.isEmpty {
                given = Given(
                    subject: subject, name: sheet.path, content: GivenSheet.Content(sheet))
            }
        } catch let error as SheetError {
            doubts = [error.phrase]
        }
        if !doubts.isEmpty {
            form.refuse("file", .givenWrong(NumberText.count(doubts.count)))
        }
    }

    /// The same where another file came in since the form was opened.
    var outdated: GivenOrder {
        var order = self
        order.form.refuse("file", .givenMeanwhile)
        return order
    }

    private static func sheet(
        _ upload: UploadedFile, _ workbench: Workbench
    ) throws -> Sheet {
        let file = try UploadFile(upload, secret: workbench.random().hex)
        defer { file.remove() }
        return try Sheet(path: file.path, named: file.name)
    }

    /// What is wrong with a file by itself, and beside what counts already but for what it replaces.
    private static func doubts(
        _ sheet: Sheet, _ subject: GivenSheet.Subject, card name: String, month: CardMonth,
        in workbench: Workbench
    ) async throws -> [Phrase] {
        guard let source = workbench.rules.cards[name] else { return [] }
        let card = try PerformanceCard(source)
        let names = try await workbench.agentNames()
        let assessed = try await workbench.store.closedAssessment(of: "\(month)", card: name)
        let others =
            try await workbench.givenSheets(of: month, card: name)
            .filter { $0.subject != subject }.map { (kind: $0.subject.kind, sheet: $0.sheet) }
            + workbench.assessmentSheets(of: assessed)
        func doubts(_ sheets: [(kind: CardSheetKind, sheet: Sheet)]) -> [Phrase] {
            GivenInputs(
                sheets, card: card, days: month.first...month.last, names: names
            ).doubts
        }
        let known = Set(doubts(others))
        return doubts(others + [(subject.kind, sheet)]).filter { !known.contains($0) }
    }
}
