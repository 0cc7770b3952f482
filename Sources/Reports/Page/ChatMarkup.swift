import Rules
import Transcripts
import Wording

/// Messages of a chat and what is said of them, as pieces of a page.
struct ChatMarkup {
    let language: Language

    private func say(_ phrase: Phrase) -> String { phrase(language) }

    private func count(_ number: Int) -> String { NumberText.count(number) }

    /// One message as a bubble: customers left, the shop right, what the finding points at framed.
    func line(_ line: Excerpt.Line) -> Markup {
        let here: Markup? =
            line.isEvidence ? " <span class=\"here\">◆ \(say(.excerptHere))</span>" : nil
        let time: Markup? = line.time.map { " <time>\($0.clock)</time>" }
        return """
            \(gap(line.omittedBefore))<li class="\(line.role.name)\(line.isEvidence ? " seen" : "")">\
            <p class="who">\(speaker(line))\(time)\(here)</p>\
            <p class="bubble">\(words(line))</p></li>

            """
    }

    /// How many messages are left out here; nothing where none is.
    func gap(_ omitted: Int) -> Markup? {
        omitted > 0
            ? "<li class=\"gap\">⋯ \(say(.excerptOmitted(count(omitted)))) ⋯</li>\n" : nil
    }

    private func speaker(_ line: Excerpt.Line) -> String {
        let role: Phrase =
            switch line.role {
            case .customer: .customer
            case .agent: .agent
            case .bot: .bot
            case .system: .system
            }
        let isNamed = !line.name.isEmpty && Role(name: line.name) == nil
        return isNamed ? "\(say(role)) \(line.name)" : say(role)
    }

    /// The text with its marked spans; for what is no text, its kind in brackets before it.
    private func words(_ line: Excerpt.Line) -> Markup {
        let scalars = Array(line.text.unicodeScalars)
        var pieces: [Markup] = []
        if let kind = kindWord(line.kind) { pieces.append("<i>[\(say(kind))]</i> ") }
        var next = 0
        for mark in line.marks where mark.lowerBound >= next && mark.upperBound <= scalars.count {
            pieces.append("\(text(scalars[next..<mark.lowerBound]))")
            pieces.append("<mark>\(text(scalars[mark]))</mark>")
            next = mark.upperBound
        }
        pieces.append("\(text(scalars[next...]))")
        return Markup(pieces)
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private func kindWord(_ kind: MessageKind) -> Phrase? {
        switch kind {
        case .text: nil
        case .image: .messageImage
        case .audio: .messageAudio
        case .video: .messageVideo
        case .file: .messageFile
        case .card: .messageCard
        case .recalled: .messageRecalled
        case .other: .messageOther
        }
    }

    /// What was seen and why it counts, what to say instead, and when it may be a false alarm.
    ///
    /// - Parameter withFalseAlarms: whether the reader has to judge the finding.
    func explanation(
        _ excerpt: Excerpt, card: RuleCard?, withFalseAlarms: Bool = true
    ) -> Markup {
        let rows: [(Phrase, String?)] = [
            (.excerptSeen, say(excerpt.finding.explanation)),
            (.excerptNearMiss, excerpt.finding.nearMiss.map(say)),
            (excerpt.price > .zero ? .excerptWhyBonus : .excerptWhy, card.map { say($0.why) }),
            (.excerptInstead, card.map { say(excerpt.instead($0.instead)) }),
            (.excerptFalseAlarms, withFalseAlarms ? card.map { say($0.falseAlarms) } : nil),
        ]
        let items = rows.compactMap { title, text -> Markup? in
            guard let text, !text.isEmpty else { return nil }
            return "<div><dt>\(say(title))</dt><dd>\(text)</dd></div>\n"
        }
        return "<dl class=\"reasons\">\n\(items)</dl>"
    }
}
