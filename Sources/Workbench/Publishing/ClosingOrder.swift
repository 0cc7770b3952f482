import Store
import Transcripts
import Wording

/// What a lead asks to close: which draws make a period, under which name, of which days.
struct ClosingOrder: Sendable {
    let name: String
    let draws: [StoredDraw]
    let first: LocalDate
    let last: LocalDate

    var days: DaySpan { DaySpan(first: first, last: last) }

    /// As the snapshot has it.
    var published: PublishedDays {
        PublishedDays(name: name, first: "\(first)", last: "\(last)")
    }

    /// Reads it from a form. Days that are left out are those of the draws.
    ///
    /// - Returns: nil where something is wrong, which the form then says.
    init?(_ form: inout FormReader, _ fields: FormFields, _ workbench: Workbench) async throws {
        name = form.text("name", upTo: 80)
        let first = form.date("first")
        let last = form.date("last")
        let chosen = Set(fields.all("draw"))
        draws = try await workbench.store.draws()
            .filter { $0.state == .drawn && chosen.contains("\($0.id.value)") }
        var spans: [DaySpan] = []
        for draw in draws {
            if let span = try await workbench.extent(of: draw) { spans.append(span) }
        }
        if draws.isEmpty || spans.isEmpty {
            form.refuse("draw", .chooseDraws)
        } else if draws.count < chosen.count {
            form.refuse("draw", .lookAgain)
        }
        spans.sort { ($0.first?.dayNumber ?? 0) < ($1.first?.dayNumber ?? 0) }
        if zip(spans, spans.dropFirst()).contains(where: { Self.overlap($0, $1) }) {
            form.refuse("draw", .drawsOverlap)
        }
        guard let early = spans.compactMap(\.first).min(), let late = spans.compactMap(\.last).max()
        else { return nil }
        self.first = first ?? early
        self.last = last ?? late
        if self.first > early { form.refuse("first", .periodLacksDays("\(early)")) }
        if self.last < late { form.refuse("last", .periodLacksDays("\(late)")) }
        if let other = try await workbench.store.period(touching: days) {
            form.refuse("first", other.hasDays)
        }
        if !form.isValid { return nil }
    }

    private static func overlap(_ one: DaySpan, _ other: DaySpan) -> Bool {
        guard let end = one.last, let start = other.first else { return true }
        return start <= end
    }
}
