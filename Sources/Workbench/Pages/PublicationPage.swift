import HTTPTypes
import Rules
import Scoring
import Store
import Transcripts
import Wording

/// One publication: the scores as they were signed, the proof that nobody touched them, and what
/// changed since.
enum PublicationPage: Page {
    static let routes: [Route] = [
        .get("/publish/:publication", .overview) { workbench, visit in
            try await show(workbench, visit)
        },
        .get("/publish/:publication/snapshot.json", .overview, download),
        .post("/publish/:publication/verify", .overview, verify),
        .post("/publish/:publication/adjust", .lead, adjust),
        .post("/publish/:publication/again", .lead, again),
    ]

    private struct View: Sendable {
        let path: String
        let name: String
        let days: String
        let number: String?
        let facts: [Fact]
        let digest: String
        let isUnchanged: Bool
        let unchanged: String
        let proof: String?
        let broken: String?
        let closedDespite: [String]
        let agents: [ShownPublishedScore]
        let isMoved: Bool
        let changes: [ShownChange]
        let hasChanges: Bool
        /// How many changes the reader is not to see yet, in a sentence.
        let hiddenChanges: String?
        let newer: String?
        let canSign: Bool
        let canAgain: Bool
        /// What tells the scores as they stand now from any others, to be signed with them.
        let mark: String
        let warnings: [String]
        let hasWarnings: Bool
        let f: [String: ShownField]
    }

    private struct Fact: Sendable {
        let name: String
        let value: String
        let isCode: Bool
        let path: String?
    }

    /// A form that was not taken: the agent's whose score was to be adjusted, else that of
    /// publishing again.
    private struct Sent {
        let form: FormReader
        var agent: String?
    }

    /// All that is known of a publication.
    private struct Known {
        let publication: Publication
        let period: Period
        let snapshot: PeriodSnapshot
        /// Of the same draws.
        let now: PeriodStanding
        /// The signed ones, which publishing again leaves behind.
        let rows: [AdjustmentRow]

        var adjustments: [Adjustment] { rows.map(\.adjustment) }

        /// What speaks against publishing again.
        var warnings: [Phrase] {
            var last: [String: Adjustment] = [:]
            for adjustment in adjustments { last[adjustment.agent] = adjustment }
            let lapsing = snapshot.agents.compactMap { score in
                last[score.agent].map { "\(score.name) \($0.old.fixed) → \($0.points.fixed)" }
            }
            return now.warnings + (lapsing.isEmpty ? [] : [.adjustmentsLapse(lapsing)])
        }

        /// What tells the scores and adjustments on the page from any others.
        func mark() throws -> String {
            try now.mark(in: period.days) + adjustments.map { "-\($0.id.value)" }.joined()
        }
    }

    private static func known(_ workbench: Workbench, _ visit: Visit) async throws -> Known {
        let id = try visit.id("publication", of: Publication.self)
        guard let publication = try await workbench.store.publication(id),
            let period = try await workbench.store.periods()
                .first(where: { $0.id == publication.period }),
            let snapshot = PeriodSnapshot(json: publication.snapshot)
        else { throw Refusal.notFound }
        return Known(
            publication: publication, period: period, snapshot: snapshot,
            now: try await workbench.standing(of: snapshot, in: period.days),
            rows: try await workbench.adjustmentRows(of: publication))
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, sent: Sent? = nil, check: StoreCheck? = nil
    ) async throws -> Reply {
        let known = try await known(workbench, visit)
        let language = visit.language
        let (publication, snapshot) = (known.publication, known.snapshot)
        let proof = try await workbench.proof(of: publication)
        let agents = agents(known, workbench, visit, sent)
        let later = try await ResultReader(workbench, visit).changes(since: publication.id)
        let changes = later.rows.map { ShownChange($0, workbench, language) }
        let others = try await workbench.store.publications(of: known.period.id)
        let newer = others.first { $0.number > publication.number }
        let warnings = known.warnings
        let isMoved = later.isMoved || snapshot.draws != known.now.draws
        let isLead = visit.user?.role == .lead
        let view = View(
            path: "/publish/\(publication.id.value)", name: known.period.name,
            days: known.period.shown(language),
            number: others.count > 1 ? Phrase.publishedNo(publication.number)(language) : nil,
            facts: facts(known, workbench, language), digest: proof.digest,
            isUnchanged: proof.isUnchanged,
            unchanged: Phrase.unchangedSince(workbench.moment(of: publication.at))(language),
            proof: proof.isUnchanged && check?.isSound == true
                ? Phrase.snapshotSound(language) : nil,
            broken: proof.isUnchanged && check?.isSound ?? true
                ? nil : Phrase.snapshotChanged(language),
            closedDespite: snapshot.closedDespite.map { $0(language) }, agents: agents,
            isMoved: agents.contains { $0.now != nil }, changes: changes,
            hasChanges: !changes.isEmpty, hiddenChanges: later.sentence?(language),
            newer: newer.map { "/publish/\($0.id.value)" },
            canSign: isLead && newer == nil,
            canAgain: isLead && newer == nil && isMoved, mark: try known.mark(),
            warnings: warnings.map { $0(language) }, hasWarnings: !warnings.isEmpty,
            f: sent?.agent == nil ? sent?.form.shown(in: language) ?? [:] : [:])
        var reply = workbench.page("publication", Phrase(known.period.name), view, visit)
        if sent != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func agents(
        _ known: Known, _ workbench: Workbench, _ visit: Visit, _ sent: Sent?
    ) -> [ShownPublishedScore] {
        known.snapshot.agents.map { score in
            ShownPublishedScore(
                score, now: known.now.agent(score.agent), isLater: true,
                adjustments: known.rows.filter { $0.adjustment.agent == score.agent }
                    .map { ShownAdjustment($0, workbench, visit.language) },
                canAdjust: visit.user?.role == .lead,
                form: sent?.agent == score.agent ? sent?.form : nil, language: visit.language)
        }
    }

    private static func facts(
        _ known: Known, _ workbench: Workbench, _ language: Language
    ) -> [Fact] {
        let snapshot = known.snapshot
        let signed =
            "\(snapshot.signature) · \(workbench.moment(of: known.publication.at))"
        var facts = [
            Fact(name: Phrase.factSigned(language), value: signed, isCode: false, path: nil),
            Fact(
                name: Phrase.reviewed(language), value: "\(snapshot.reviewed) / \(snapshot.drawn)",
                isCode: false, path: nil),
            Fact(
                name: Phrase.factOpenAppeals(language), value: "\(snapshot.openAppeals)",
                isCode: false, path: nil),
        ]
        for draw in snapshot.draws {
            let path = "/draws/\(draw.id)"
            facts.append(
                Fact(name: Phrase.columnDraw(language), value: draw.name, isCode: false, path: path)
            )
            facts.append(
                Fact(
                    name: Phrase.factReceipt(language),
                    value: String(draw.receiptDigest.prefix(16)), isCode: true, path: nil))
        }
        for rules in snapshot.rules {
            facts.append(
                Fact(
                    name: Phrase.factRules(language), value: String(rules.rules.prefix(16)),
                    isCode: true, path: nil))
            facts.append(
                Fact(
                    name: Phrase.factScorecard(language),
                    value: String(rules.scorecard.prefix(16)), isCode: true, path: nil))
        }
        return facts
    }

    /// The snapshot, byte for byte: its SHA-256 is the digest.
    private static func download(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let id = try visit.id("publication", of: Publication.self)
        guard let publication = try await workbench.store.publication(id) else {
            throw Refusal.notFound
        }
        return .download(
            "publication-\(publication.period.value)-\(publication.number).json",
            type: "application/json; charset=utf-8", body: publication.snapshot.utf8)
    }

    /// Checks the snapshot and the whole trail.
    private static func verify(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        try await show(workbench, visit, check: workbench.store.verify())
    }

    /// Takes a signed adjustment. It replaces the score that was on the page, or none.
    private static func adjust(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let known = try await known(workbench, visit)
        let agent = visit.form["agent"] ?? ""
        guard let score = known.snapshot.agents.first(where: { $0.agent == agent }),
            let published = score.points
        else { throw Refusal.notFound }
        try await refuseOlder(known.publication, workbench)
        let last = known.adjustments.last { $0.agent == agent }
        let old = last?.points ?? published
        var form = FormReader(visit.form)
        let points = form.score("points")
        let reason = form.text("reason", upTo: 500)
        let signature = form.signature(of: me)
        if points == old { form.refuse("points", .adjustmentSame(old.fixed)) }
        if visit.form["old"] != old.fixed { form.refuse("points", .adjustedMeanwhile(old.fixed)) }
        guard let points, form.isValid else {
            return try await show(workbench, visit, sent: Sent(form: form, agent: agent))
        }
        do {
            _ = try await workbench.store.adjust(
                NewAdjustment(
                    agent: agent, publication: known.publication.id, after: last?.id, old: old,
                    points: points, reason: reason, signature: signature),
                by: me.id, at: visit.now)
        } catch {
            if error != .refused(.changedMeanwhile) { throw error }
            // Somebody signed between our look and our signature: look again, and say so.
            return try await adjust(workbench, visit)
        }
        return .seeOther("/publish/\(known.publication.id.value)?done=adjusted")
    }

    /// Only the last publication of a period can be adjusted, or published again.
    private static func refuseOlder(
        _ publication: Publication, _ workbench: Workbench
    ) async throws {
        let last = try await workbench.store.publications(of: publication.period).first
        if last?.id != publication.id { throw StoreError.refused(.publishedMeanwhile) }
    }

    /// Publishes the same period once more, as it stands now and on the page.
    private static func again(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        try workbench.refuseWhileImporting()
        var form = FormReader(visit.form)
        let signature = form.signature(of: me)
        for _ in 0..<Workbench.standingAttempts {
            let seen = try await workbench.store.trailEnd()
            let known = try await known(workbench, visit)
            try await refuseOlder(known.publication, workbench)
            try form.check(known.warnings, mark: known.mark(), visit)
            guard form.isValid else {
                return try await show(workbench, visit, sent: Sent(form: form))
            }
            let snapshot = workbench.snapshot(
                of: known.snapshot.period, number: known.publication.number + 1,
                standing: known.now, by: me, signature: signature, at: visit.now)
            do {
                let id = try await workbench.store.publish(
                    known.period.id, snapshot: snapshot.json, after: known.publication.id,
                    seen: seen, by: me.id, at: visit.now)
                return .seeOther("/publish/\(id.value)?done=published")
            } catch StoreError.refused(.changedMeanwhile) {
                continue
            }
        }
        throw StoreError.refused(.changedMeanwhile)
    }
}

extension FormReader {
    /// A score from 0 to 200, such as 92.5; none, or what cannot be read, is wrong.
    fileprivate mutating func score(_ name: String) -> Points? {
        let typed = text(name, upTo: 20)
        if let points = Points(typed.replacing("。", with: ".")), points >= .zero,
            points <= Points(200)
        {
            return points
        }
        if !typed.isEmpty { refuse(name, .scoreUnreadable) }
        return nil
    }
}

extension PeriodSnapshot {
    /// What spoke against closing when it was closed all the same.
    fileprivate var closedDespite: [Phrase] {
        var told: [Phrase] = []
        if reviewed < drawn { told.append(.closedUnreviewed(drawn - reviewed)) }
        if openAppeals > 0 { told.append(.closedOpenAppeals(openAppeals)) }
        if let unpriced, unpriced > 0 { told.append(.closedUnpriced(unpriced)) }
        if !agents.unscored.isEmpty { told.append(.closedUnscored(agents.unscored)) }
        return told
    }
}
