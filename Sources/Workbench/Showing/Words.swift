import Mustache
import Wording

/// The fixed texts that templates name, `{{w.save}}`, in one language.
struct Words: MustacheParent {
    let language: Language

    /// What each group of pages adds; a name stands for the same text in all of them.
    static let groups: [[String: Phrase]] = [
        shell, access, users, settings, today, review, draws, drawing, results, team, trail,
        publish, calibration, interface, cards, practice,
        assessing,
    ]

    /// Every name that a template may use.
    static let all: [String: Phrase] = groups.reduce(into: [:]) {
        $0.merge($1) { first, _ in first }
    }

    func child(named name: String) -> Any? {
        Self.all[name]?(language)
    }
}
