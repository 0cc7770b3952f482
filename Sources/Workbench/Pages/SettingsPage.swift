import HTTPTypes
import Store
import Wording

/// What a team sets for itself. Every change stands in the trail.
enum SettingsPage: Page {
    static let routes: [Route] = [
        .get("/settings", .overview) { workbench, visit in try await show(workbench, visit) },
        .post("/settings", .lead, save),
    ]

    private struct View: Sendable {
        let f: [String: ShownField]
        let isBlind: Bool
        let canChange: Bool
        /// What tells these settings from any others.
        let mark: String
        let trouble: String?
    }

    /// - Parameters:
    ///   - wrong: what was typed, where it was not taken.
    ///   - trouble: why; the values of now stand beside what was typed then.
    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ wrong: FormReader? = nil,
        trouble: Phrase? = nil
    ) async throws -> Reply {
        let team = try await workbench.team()
        var kept = FormFields()
        for (name, value) in team.values { kept.add(value, to: name) }
        var form = wrong ?? FormReader(kept)
        if wrong == nil { form.touch(Array(team.values.keys)) }
        if trouble != nil { told(team, beside: &form, visit) }
        let view = View(
            f: form.shown(in: visit.language),
            isBlind: wrong == nil ? team.isBlind : visit.form["blind"] == "1",
            canChange: visit.user?.role == .lead, mark: team.mark,
            trouble: trouble?(visit.language))
        var reply = workbench.page("settings", .settingsTitle, view, visit, layout: "text")
        if wrong != nil || trouble != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// Notes beside each field the value of now where another one was typed.
    private static func told(
        _ team: TeamSettings, beside form: inout FormReader, _ visit: Visit
    ) {
        for (name, value) in team.values where name != TeamSettings.blind.name {
            if form.shown(in: .en)[name]?.value != value { form.refuse(name, .valueNow(value)) }
        }
        if (visit.form["blind"] == "1") != team.isBlind {
            let now: Phrase = team.isBlind ? .switchedOn : .switchedOff
            form.refuse(TeamSettings.blind.name, .valueNow(now(visit.language)))
        }
    }

    private static func save(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let new = TeamSettings(&form, isBlind: visit.form["blind"] == "1").values
        guard form.isValid else { return try await show(workbench, visit, form) }
        let kept = try await workbench.store.settings()
        let old = TeamSettings(stored: kept)
        if visit.form["seen"] != old.mark {
            return try await show(workbench, visit, form, trouble: .keptButChanged)
        }
        do {
            try await workbench.store.set(
                new.filter { old.values[$0.key] != $0.value }, seen: kept, by: me.id,
                at: visit.now)
        } catch {
            if error != .refused(.changedMeanwhile) { throw error }
            return try await show(workbench, visit, form, trouble: .keptButChanged)
        }
        return .seeOther("/settings?done=saved")
    }
}
