import Foundation
import Rules
import Transcripts

/// Makes the lines of an excerpt: masks what is personal, keeps the marks right, cuts long texts.
struct LineCutter {
    let conversation: Conversation
    let evidence: [Evidence]
    let zone: TimeZone
    /// `nil` shows personal data as it is.
    let mask: ChatMask?

    /// Of a longer text only so many Unicode scalars around the marks are shown.
    static let longest = 500

    func line(_ message: Int, omittedBefore: Int) -> Excerpt.Line {
        let source = conversation.messages[message]
        let own = evidence.filter { $0.message == message }
        let text = mask?.words(of: message) ?? conversation.words(of: message)
        let (shown, marks) = Self.cut(text, marks: Self.merged(own.compactMap(\.span)))
        return Excerpt.Line(
            message: message, time: source.time.map { LocalTime($0, zone: zone) },
            role: source.role,
            name: mask?.sender(of: message) ?? conversation.sender(of: message).name,
            kind: source.kind, text: shown,
            marks: marks, isEvidence: !own.isEmpty, omittedBefore: omittedBefore)
    }

    private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, span.lowerBound <= last.upperBound {
                let end = max(last.upperBound, span.upperBound)
                merged[merged.count - 1] = last.lowerBound..<end
            } else {
                merged.append(span)
            }
        }
        return merged
    }

    /// Cuts a long text to a window that begins shortly before its first mark.
    private static func cut(_ text: String, marks: [Range<Int>]) -> (String, [Range<Int>]) {
        let scalars = Array(text.unicodeScalars)
        let inside = marks.map { $0.clamped(to: 0..<scalars.count) }.filter { !$0.isEmpty }
        guard scalars.count > longest else { return (text, inside) }
        let start = max(0, min((inside.first?.lowerBound ?? 0) - 100, scalars.count - longest))
        let window = start..<start + longest
        var shown = String.UnicodeScalarView()
        if start > 0 { shown.append("…") }
        shown.append(contentsOf: scalars[window])
        if window.upperBound < scalars.count { shown.append("…") }
        let shift = (start > 0 ? 1 : 0) - start
        let kept = inside.map { $0.clamped(to: window) }.filter { !$0.isEmpty }
            .map { $0.lowerBound + shift..<$0.upperBound + shift }
        return (String(shown), kept)
    }
}
