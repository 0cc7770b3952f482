import Patterns
import Transcripts
import Wording

/// A message states a moment by which something will be done (see `DueForm`), and means it as a
/// promise (see `NoPromise`). In whatever characters it is written: １０分鐘 is ten minutes.
struct DueCondition: ConditionKind {
    static let keys: [any FileKey] = [due]
    private static let due = Key<Stated>.choice("due", .keyDue)
    /// The patterns of the forms, most exact form first.
    let forms: [(form: DueForm, pattern: Int)]
    private let noPromise: NoPromise

    enum Stated: String, CaseIterable {
        case stated
        /// That something will be done soon, without a time.
        case vaguely
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let stated = try fields.read(due) else { return nil }
        var scope = scope
        scope.folded = true
        let forms = (stated == .stated ? DueForm.exact : [.vague]).map { form in
            (form: form, pattern: compiler.add(.pattern(form.pattern), in: scope))
        }
        return DueCondition(forms: forms, noPromise: NoPromise(in: scope, &compiler))
    }

    var needs: Set<Int>? { Set(forms.map(\.pattern)) }

    var cost: Int { 12 }

    var phrase: Phrase { forms.contains { $0.form == .vague } ? .promisesSoon : .statesTime }

    func places(in view: ChatView) -> PieceSet { view.places(ofAny: forms.lazy.map(\.pattern)) }

    /// The last moment promised in the most exact form in which one is.
    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        for (form, pattern) in forms {
            for span in view.spans(of: pattern, in: message).reversed() {
                guard let range = span.range, !noPromise.covers(range, in: message, view),
                    let promised = dated(span, form, pattern, in: view)
                else { continue }
                return noPromise.isUndetermined(in: message, view) ? nil : [promised]
            }
        }
        // Where a form was given up, a moment may have been stated.
        _ = view.gaveUp(on: forms.map(\.pattern), in: message)
        return nil
    }

    /// The span with its moment, where the message has a time; `nil` for a day that is past.
    private func dated(
        _ span: Span, _ form: DueForm, _ pattern: Int, in view: ChatView
    ) -> Span? {
        guard let said = view.time(span.message) else { return span }
        let groups = view.groups(of: pattern, in: span.message, at: span.range)
        let due = DueTime(groups: groups, said: said, calendar: view.calendar).moment(form)
        if due == nil, [.date, .englishDate, .day, .englishDay].contains(form) { return nil }
        var span = span
        span.due = due
        return span
    }
}
