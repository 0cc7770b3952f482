import HTTPTypes
import Hummingbird
import Rules
import Store
import Transcripts
import Wording

/// Bringing chats in, and what came of it.
enum ImportEndpoints: APIArea {
    static let types = ["application/jsonl", "application/x-ndjson"]

    private static let looking = APIEndpoint.Access.token([.lead, .auditor], [.read, .bring])

    static let endpoints: [APIEndpoint] = [
        APIEndpoint(
            method: .post, path: "/conversations", name: "import_conversations",
            access: .token([.lead], [.bring]), summary: .apiImport, details: .apiImportDetails,
            parameters: [
                .query("name", .apiImportName, example: "crm-2026-06-08"),
                APIParameter(
                    name: "Prefer", place: .header, schema: ["type": "string"],
                    summary: .apiPrefer, example: "respond-async"),
            ], bodyTypes: types, answer: .one(ImportStatus.listing),
            problems: [.mediaTypeRefused, .bodyTooLarge, .busy, .parameterWrong],
            handle: bring),
        .get(
            "/imports", "list_imports", looking, .apiImports, parameters: APIParameter.paging,
            .page(ImportStatus.listing), problems: [.parameterWrong]
        ) { call in
            let (names, imports) = (
                try await call.workbench.names(), try await call.workbench.store.imports()
            )
            return try await APIPaging(call).page(
                imports, ImportStatus.listing, call, key: { "\($0.id)" },
                row: { call.workbench.status(of: $0, names) })
        },
        .get(
            "/imports/{import}", "get_import", looking, .apiImportStatus,
            parameters: [.path("import", .columnNumber, example: "1")],
            .one(ImportStatus.listing), problems: [.notFound]
        ) { call in
            let id = try call.id("import", of: ImportRecord.self)
            return call.one(try await status(of: id, call), ImportStatus.listing)
        },
    ]

    private static func status(of id: ImportID, _ call: APICall) async throws -> ImportStatus {
        let imports = try await call.workbench.store.imports()
        guard let record = imports.first(where: { $0.id == id }) else {
            throw APIProblem(.notFound)
        }
        return call.workbench.status(of: record, try await call.workbench.names())
    }

    private static func bring(_ call: APICall) async throws -> Reply {
        guard let token = call.token else { throw APIProblem(.tokenMissing) }
        let name = UploadFile.shown(call.query["name"] ?? token.name)
        if name.isEmpty { throw APIProblem(.parameterWrong, .fieldEmpty, parameter: "name") }
        if case .running(let other, _) = call.workbench.importDesk.now { throw busy(other) }
        let file = try await APIBody(call, types: types).spooled(
            upTo: call.workbench.settings.interfaceImportLimit)
        let begun: BackgroundImport
        do {
            begun = try await BackgroundImport.begin(call.workbench, file, name: name, by: token)
        } catch {
            file.remove()
            throw error
        }
        let isAsked = HTTPField.Name("Prefer").flatMap { call.request.headers[$0] } ?? ""
        if isAsked.contains("respond-async"), let id = await begun.id {
            var reply = call.one(
                try await status(of: id, call), ImportStatus.listing, status: .accepted)
            reply.headers[.location] = "\(APIEndpoints.root)/imports/\(id)"
            return reply
        }
        return call.one(try await status(of: begun.end(), call), ImportStatus.listing)
    }

    /// The problem that another import is in the way.
    static func busy(_ other: String) -> APIProblem {
        APIProblem(.busy, .importBusy(other), retryAfter: 5)
    }
}
