import Foundation
import Scoring
import Store
import Wording

/// Who did what and when: the trail, and the proof that nobody changed it.
enum TrailPage: Page {
    static let routes: [Route] = [
        .get("/trail", .overview) { workbench, visit in try await show(workbench, visit) },
        .post("/trail/verify", .overview, verify),
    ]

    private struct View: Sendable {
        let entries: [Row]
        let next: String?
        let proof: String?
        let trouble: String?
    }

    private struct Row: Sendable {
        let seq: String
        let at: String
        let user: String
        let action: String
        let subject: String
        let old: String
        let new: String
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, check: StoreCheck? = nil
    ) async throws -> Reply {
        var filter = TrailFilter()
        filter.before = visit.query["before"].flatMap { Int64($0) }
        let entries = try await ResultReader(workbench, visit).trail(filter)
        let isFull = entries.count == filter.limit
        let view = View(
            entries: entries.map { row($0, workbench, visit.language) },
            next: isFull ? entries.last.map { "\($0.entry.seq)" } : nil,
            proof: check.flatMap { $0.isSound ? $0.sentence(visit.language) : nil },
            trouble: check.flatMap { $0.isSound ? nil : $0.sentence(visit.language) })
        return workbench.page("trail", .trailTitle, view, visit)
    }

    private static func row(
        _ row: TrailRow, _ workbench: Workbench, _ language: Language
    ) -> Row {
        let entry = row.entry
        let subject = entry.knownSubject?.title(language) ?? entry.subject
        return Row(
            seq: "\(entry.seq)", at: workbench.moment(of: entry.at),
            user: row.name ?? Phrase.system(language),
            action: entry.knownAction?.title(language) ?? entry.action,
            subject: entry.subjectID.map { "\(subject) \($0)" } ?? subject,
            old: row.isHidden ? "" : told(entry.old)(language),
            new: (row.isHidden ? .hiddenUntilJudged : told(entry.new))(language))
    }

    /// `name: Lin, role: lead`; long values such as digests are cut.
    private static func told(_ json: String?) -> Phrase {
        guard let json,
            let fields = try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))
        else { return Phrase("") }
        let known = TrailField.allCases.filter { $0 != .record }
        return .joined(
            known.compactMap { field in
                fields[field.rawValue].map { .trailTold(field.title, field.words(of: $0)) }
            }, zh: "，", en: ", ")
    }

    private static func verify(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        try await show(workbench, visit, check: workbench.store.verify())
    }
}

extension TrailField {
    /// A value as people say it.
    fileprivate func words(of value: String) -> Phrase {
        let known: Phrase? =
            switch self {
            case .outcome:
                Outcome(rawValue: value)?.title ?? AppealDecision.Outcome(rawValue: value)?.title
            case .reason: RejectReason(rawValue: value)?.title
            case .role: UserRole(rawValue: value)?.title
            case .eye: PerformanceCard.Eye(rawValue: value)?.title
            case .kind: CardSheetKind(rawValue: value)?.title
            case .passed: value == "true" ? .cardYes : .cardNo
            case .unmasked: .cardYes
            default: nil
            }
        return known ?? Phrase(value.count > 24 ? "\(value.prefix(12))…" : value)
    }
}

extension StoreCheck {
    /// What the check found, in a sentence.
    fileprivate var sentence: Phrase {
        if let brokenTrail { return brokenTrail.phrase }
        return isSound ? .storeSound(trailRows, head: String(trailHead.prefix(16))) : .storeUnsound
    }
}
