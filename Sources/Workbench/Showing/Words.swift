import Mustache
import Wording

/// The fixed texts that templates name, `{{w.save}}`, in one language.
struct Words: MustacheParent {
    let language: Language

    /// Every name that a template may use; each page adds its own.
    static let all: [String: Phrase] = [
        shell, access, users, settings, today, review, draws, drawing, results, team, trail,
        publish, calibration, interface, cards,
    ]
    .reduce(into: [:]
    ) {
        $0.merge($1) { first, _ in first }
    }

    func child(named name: String) -> Any? {
        Self.all[name]?(language)
    }
}
