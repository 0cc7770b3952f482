import Store

@testable import Workbench

extension FilledForm {
    static func publishing(_ office: Office) async throws -> [FilledForm] {
        let place = ["publication": "1"]
        let signature = ("signature", "名 lead")
        return [
            FilledForm(route: "/publish", login: "lead", page: "/publish/new?name=6&draw=1") {
                _ in [("draw", "1"), ("name", "6 月"), ("sure", "1"), signature]
            },
            FilledForm(
                route: "/publish/:publication/verify", login: "auditor", values: place,
                status: 200, isKept: false),
            FilledForm(route: "/publish/:publication/adjust", login: "lead", values: place) {
                office in
                let kept = try await office.workbench.store.publication(PublicationID(1))
                let score = PeriodSnapshot(json: kept?.snapshot ?? "")?.agents
                    .first { $0.agent == "a1" }
                return [
                    ("agent", "a1"), ("old", score?.confirmed ?? ""), ("points", "88.5"),
                    ("reason", "系统故障"), signature,
                ]
            },
            FilledForm(
                route: "/publish/:publication/again", login: "lead", values: place,
                page: "/publish/1"
            ) { office in
                // Only a period whose scores may have moved can be published again.
                try await office.confirm("c3")
                return [("sure", "1"), signature]
            },
        ]
    }

    static var assessing: [FilledForm] {
        let place = ["assessment": "1"]
        return [
            FilledForm(route: "/assessments", login: "lead") { _ in
                [("period", "2026-06"), ("card", "full")]
            },
            FilledForm(route: "/assessments/:assessment/form", login: "agent", values: place) {
                _ in [("agent", "a2"), ("points-attitude", "55.5"), ("points-skill", "0")]
            },
            FilledForm(route: "/assessments/:assessment/close", login: "lead", values: place),
        ]
    }

    static func calibration(_ office: Office) async throws -> [FilledForm] {
        let both = [try await office.user("reviewer").id, try await office.user("second").id]
        let chat = try await office.workbench.store.conversation(archiveID: "c1")
        let place = ["chat": "\(chat?.id.value ?? 0)"]
        return [
            FilledForm(route: "/calibration", login: "lead") { _ in
                [("name", "第 1 轮"), ("chats", "c2")] + both.map { ("reviewer", "\($0.value)") }
            },
            FilledForm(
                route: "/calibration/rounds/:round/close", login: "lead", values: ["round": "1"]),
            FilledForm(
                route: "/calibration/gold", login: "lead", page: "/calibration/gold/new?chat=c1"),
            FilledForm(
                route: "/calibration/gold/:chat/plant", login: "lead", values: place, status: 200
            ) { _ in [("draw", "2")] },
            FilledForm(route: "/calibration/gold/:chat/retire", login: "lead", values: place),
        ]
    }
}

extension Office {
    /// Opens a round of assessments of June by the full card, the first.
    func openAssessment() async throws {
        try await browser("lead").post("/assessments", ["period": "2026-06", "card": "full"])
    }

    /// A publication, a calibration round on x1, and c3 as gold; c1 is left to review.
    func publishAndCalibrate() async throws {
        for chat in ["c3", "x1"] { try await confirm(chat) }
        let lead = try await browser("lead")
        try await lead.fill(
            "/publish", on: "/publish/new?name=6&draw=1",
            [("draw", "1"), ("name", "6 月"), ("sure", "1"), ("signature", "名 lead")])
        let round = try await workbench.store.openCalibration(
            "第 1 轮", conversations: [ConversationID(4)],
            reviewers: [user("reviewer").id, user("second").id], due: nil,
            by: user("lead").id, at: time.now)
        try await lead.fill(
            "/calibration/gold", on: "/calibration/gold/new?chat=c3", [])
        try await lead.upload(
            "agent,measure,value,source,date\na1,training,50%,学院,2026-06-20\n", named: "a.csv",
            to: "/team/given",
            [("kind", "figures"), ("month", "2026-06"), ("card", "qa"), ("source", "学院")])
        guard round == CalibrationID(1) else { throw Refusal.notFound }
    }
}
