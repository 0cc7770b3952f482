package import Foundation
package import Rules
package import Transcripts
package import Wording

/// A finding in its context: the messages it points at, some before and after, and what lies
/// between them left out with a count.
package struct Excerpt: Codable, Hashable, Sendable {
    package let finding: Finding
    /// The points that the scorecard charges, before caps.
    package let price: Points
    package let agentName: String
    package let shop: String?
    package let lines: [Line]
    /// What would have been right, where it is about a fact; `nil` where nobody can tell.
    package let right: Phrase?
    /// Of the whole chat.
    package let language: Language
    /// Messages left out after the last line.
    package let omittedAfter: Int

    /// One message of an excerpt.
    package struct Line: Codable, Hashable, Sendable {
        /// 0-based index of the message in its conversation.
        package let message: Int
        package let time: LocalTime?
        package let role: Role
        /// Masked for customers.
        package let name: String
        package let kind: MessageKind
        /// Masked; a long text is cut to what surrounds its marks.
        package let text: String
        /// The spans to mark, in Unicode scalars of `text`; ascending, not overlapping.
        package let marks: [Range<Int>]
        /// Whether the finding points at this message.
        package let isEvidence: Bool
        /// Messages left out just before this one.
        package let omittedBefore: Int
    }

    /// Cuts the excerpt out of a conversation.
    ///
    /// - Parameters:
    ///   - price: the points that the scorecard charges.
    ///   - zone: the shop's, for the times shown.
    ///   - context: how many messages to show before and after each that the finding points at.
    ///   - right: what would have been right.
    ///   - mask: of this chat, by which the finding is masked already; `nil` shows personal data
    ///     as it is.
    package init(
        _ finding: Finding, price: Points, in conversation: Conversation, zone: TimeZone,
        context: Int = 2, right: Phrase? = nil, mask: ChatMask?
    ) {
        let places = finding.evidence.map(\.message)
        let last = conversation.messages.count - 1
        var shown: Set<Int> = []
        for place in places where place >= 0 && place <= last {
            shown.formUnion(max(0, place - context)...min(last, place + context))
        }
        let cutter = LineCutter(
            conversation: conversation, evidence: finding.evidence, zone: zone, mask: mask)
        var lines: [Line] = []
        var next = 0
        for message in shown.sorted() {
            lines.append(cutter.line(message, omittedBefore: message - next))
            next = message + 1
        }
        self.finding = finding.settled
        self.price = price
        self.right = right?.settled
        self.lines = lines
        language = Language(spokenIn: conversation.text)
        omittedAfter = last + 1 - next
        shop = conversation.shop
        agentName =
            conversation.participants.first { $0.id == finding.agent }?.name ?? finding.agent
    }

    /// What to say instead: a rule's words in the language of the chat, and what would have been
    /// right.
    func instead(_ words: Phrase) -> Phrase {
        .joined(
            [words.said(in: language), right].compactMap { $0 }.filter { !$0.zh.isEmpty },
            zh: " ", en: " ")
    }
}
