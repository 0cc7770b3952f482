import Store

@testable import Workbench

extension Route {
    /// Its path with records that exist in an office at work with an appeal, a draw of several
    /// parties, a publication, a calibration round, and an exam of everybody who may sit one.
    func path(in office: Office, secret: String, role: UserRole?) async throws -> String {
        var path = self.path
        let values = [
            ":assignment": "\(try await office.assignment(of: "c1"))", ":appeal": "1",
            ":topic": "attitude", ":rule": "cold", ":draw": "1", ":id": "1", ":secret": secret,
            ":assessment": "1", ":publication": "1", ":sheet": "1", ":round": "1", ":chat": "3",
            ":name": "workbench.css",
            ":practice": "\(Self.practised[role] ?? 1)", ":exam": "\(Self.practised[role] ?? 1)",
            "/agents/show": "/agents/show?agent=a1", "/team/card": "/team/card?agent=a1",
            "/calibration/gold/new": "/calibration/gold/new?chat=x1",
        ]
        // The second draw is one of several parties.
        if path.contains("/part") || path.contains("log.jsonl") {
            path = path.replacing(":draw", with: "2")
        }
        for (name, value) in values { path = path.replacing(name, with: value) }
        for (name, query) in Self.records where path.hasPrefix("/export/\(name).") {
            path += query.replacing("exam=1", with: "exam=\(Self.practised[role] ?? 1)")
        }
        return path.hasSuffix("/form") ? path + "?agent=a2" : path
    }

    /// What of a page the address of an export carries on.
    static let records = [
        "agent": "?agent=a1", "weeks": "?agent=a1", "frequent": "?agent=a1",
        "score": "?agent=a1", "card": "?agent=a1", "cardtargets": "?agent=a1",
        "coaching": "?agent=a1", "cardchats": "?agent=a1",
        "rule": "?rule=attitude/cold", "versions": "?rule=attitude/cold",
        "reasons": "?rule=attitude/cold", "draw": "?draw=1", "coverage": "?draw=1",
        "parties": "?draw=2", "partners": "?draw=2",
        "publication": "?publication=1", "changes": "?publication=1",
        "adjustments": "?publication=1", "calibration": "?round=1", "gaps": "?round=1",
        "progress": "?round=1", "assessment": "?round=1", "forms": "?round=1",
        "ownforms": "?round=1",
        "views": "?agent=a1", "exam": "?exam=1", "sheet": "?sheet=1",
    ]

    /// Whose practice chat and exam has which number; who practises nothing sees the first.
    private static let practised: [UserRole?: Int] = [.lead: 1, .agent: 2, .trainee: 3]
}
