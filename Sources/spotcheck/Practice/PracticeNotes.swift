import Training
import Wording

/// What there is to say about one reply, line by line, as the terminal shows it.
struct PracticeNotes {
    private let feedback: Feedback
    private let language: Language

    /// A line and how it looks.
    struct Line: Hashable {
        let text: String
        var style = TextStyle.plain
    }

    init(_ feedback: Feedback, language: Language) {
        self.feedback = feedback
        self.language = language
    }

    var lines: [Line] {
        feedback.notes.map { note in
            let text = note.text(language)
            return switch note.kind {
            case .good: Line(text: "✓ " + text, style: .good)
            case .time: Line(text: text, style: .dim)
            case .wrong: Line(text: "✗ " + text, style: .bad)
            case .detail: Line(text: "  " + text)
            case .due: Line(text: "… " + text, style: .dim)
            }
        }
    }
}
