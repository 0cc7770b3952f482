import Wording
import Patterns
import Transcripts

/// A message states a moment by which something will be done (see `DueForm`).
struct DueCondition: ConditionKind {
    static let keys: [any FileKey] = [due]
    private static let due = Key<Stated>.choice("due", .keyDue)
    /// The patterns of the forms, most exact form first.
    let forms: [(form: DueForm, pattern: Int)]

    enum Stated: String, CaseIterable {
        case stated
        /// That something will be done soon, without a time.
        case vaguely
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let stated = try fields.read(due) else { return nil }
        let forms = (stated == .stated ? DueForm.exact : [.vague]).map { form in
            (form: form, pattern: compiler.add(.pattern(form.pattern), in: scope))
        }
        return DueCondition(forms: forms)
    }

    var needs: Set<Int>? { Set(forms.map(\.pattern)) }

    var phrase: Phrase { forms.contains { $0.form == .vague } ? .promisesSoon : .statesTime }

    func places(in view: ChatView) -> PieceSet { view.places(ofAny: forms.lazy.map(\.pattern)) }

    /// The last moment stated in the most exact form that occurs.
    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        for (form, pattern) in forms {
            guard var span = view.spans(of: pattern, in: message).last else { continue }
            if let said = view.time(message) {
                let time = DueTime(
                    groups: view.groups(of: pattern, in: message), said: said,
                    calendar: view.calendar)
                span.due = time.moment(form)
            }
            return [span]
        }
        return nil
    }
}
