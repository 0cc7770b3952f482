import Foundation
import HTTPTypes
import Reports
import Rules
import Sampling
import Store
import Transcripts
import Wording

/// Bringing chats in: a file from the browser, or an archive that the server was started with.
enum ImportPage: Page {
    static let routes: [Route] = [
        .get("/import", .overview) { workbench, visit in try await show(workbench, visit) },
        .post("/import", .lead, limit: uploadLimit, start),
    ]

    /// The largest upload; larger archives are named when the server starts.
    static let uploadLimit = 64 << 20

    private struct View: Sendable {
        let imports: [Row]
        let archives: [Choice]
        let desk: ShownDesk
        let wrong: String?
        let canImport: Bool
    }

    private struct Row: Sendable {
        let name: String
        let at: String
        let by: String
        let added: String
        let known: String
        let conflicting: String
        let rejects: String
        let hasTrouble: Bool
        let isWhole: Bool
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, wrong: Phrase? = nil
    ) async throws -> Reply {
        let me = try visit.signedIn()
        let names = try await workbench.names()
        let language = visit.language
        let imports = try await workbench.store.imports().prefix(100).map {
            row($0, names, workbench)
        }
        let desk = ShownDesk(workbench.importDesk.now, language)
        let view = View(
            imports: Array(imports), archives: archives(workbench), desk: desk,
            wrong: wrong?(language), canImport: me.role == .lead && desk.running == nil)
        var reply = workbench.page("import", .importTitle, view, visit)
        if wrong != nil { reply.status = .unprocessableContent }
        if desk.running != nil { reply.headers.reload(after: 2) }
        return reply
    }

    private static func row(
        _ record: ImportRecord, _ names: [UserID: String], _ workbench: Workbench
    ) -> Row {
        Row(
            name: record.sources.joined(separator: ", "), at: workbench.moment(of: record.at),
            by: record.by.flatMap { names[$0] } ?? "", added: "\(record.counts.added)",
            known: "\(record.counts.known)", conflicting: "\(record.counts.conflicting)",
            rejects: "\(record.rejects)",
            hasTrouble: record.rejects + record.counts.conflicting > 0,
            isWhole: record.finished != nil)
    }

    /// The archives of the server, by their places: paths are never taken from a browser.
    private static func archives(_ workbench: Workbench) -> [Choice] {
        workbench.settings.archives.enumerated().map { place, path in
            Choice(
                id: "\(place)", title: URL(fileURLWithPath: path).lastPathComponent,
                isChosen: false)
        }
    }

    private static func start(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let paths = workbench.settings.archives
        if let upload = visit.upload {
            if upload.bytes.isEmpty {
                return try await show(workbench, visit, wrong: .uploadEmpty)
            }
            let file = try UploadFile(upload, secret: workbench.random().hex)
            let other = begin(workbench, [file.path], name: file.name, by: me.id, file)
            return try await told(other, workbench, visit)
        }
        guard let place = Int(visit.form["archive"] ?? ""), paths.indices.contains(place) else {
            return try await show(workbench, visit, wrong: .uploadMissing)
        }
        let name = URL(fileURLWithPath: paths[place]).lastPathComponent
        let other = begin(workbench, [paths[place]], name: name, by: me.id)
        return try await told(other, workbench, visit)
    }

    /// Back to the page; or what is in the way.
    private static func told(
        _ other: String?, _ workbench: Workbench, _ visit: Visit
    ) async throws -> Reply {
        guard let other else { return .seeOther("/import") }
        var reply = try await show(workbench, visit, wrong: .importBusy(other))
        reply.status = .conflict
        return reply
    }

    /// Reads in the background; the page tells how far it is. Where another import is running,
    /// nothing is read and its name comes back.
    private static func begin(
        _ workbench: Workbench, _ paths: [String], name: String, by: UserID,
        _ upload: UploadFile? = nil
    ) -> String? {
        let desk = workbench.importDesk
        if let other = desk.begin(name) {
            upload?.remove()
            return other
        }
        var options = ReadOptions()
        options.zone = workbench.rules.rules.calendar.timeZone
        for path in paths { options.names[path] = name }
        let archive = Archive(paths: paths, options: options)
        desk.task = Task.detached {
            do {
                let reading = try workbench.archiveImport()
                var troubles = FirstTroubles()
                let outcome = try await reading.run(
                    archive, names: [name], by: by, now: workbench.clock,
                    progress: { desk.note($0, of: name) }
                ) { troubles.note($0) }
                desk.end(name, .success(ImportReport(outcome: outcome, troubles: troubles)))
            } catch {
                desk.end(name, .failure(error))
            }
            upload?.remove()
        }
        return nil
    }
}
