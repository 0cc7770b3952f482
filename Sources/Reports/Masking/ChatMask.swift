package import Rules
package import Transcripts
package import Wording

/// Hides the personal data of one chat wherever something of it is shown: what `Masking` knows by
/// its shape, and the names of the customers who take part.
///
/// Whoever writes findings masks them here first, once, so that no format can show more than
/// another. A class, since phrases that are masked hold it until somebody asks for their texts.
package final class ChatMask: Sendable {
    private let masking = Masking()
    private let conversation: Conversation
    /// The longest first, so that none is hidden only as far as a shorter one reaches.
    private let names: [String]
    /// Who wrote as a customer, and may stand in lines of the system, too.
    private let customers: Set<Int>

    package init(of conversation: Conversation) {
        self.conversation = conversation
        var known: [String] = []
        func add(_ name: String) {
            if !known.contains(name), !Self.isPlain(name) { known.append(name) }
        }
        var last = -1
        var customers: Set<Int> = []
        for message in conversation.messages
        where message.role == .customer && message.sender != last {
            add(conversation.participants[message.sender].name)
            customers.insert(message.sender)
            last = message.sender
        }
        self.customers = customers
        if let customer = conversation.customer { add(customer) }
        for word in known.flatMap(Self.words) where !known.contains(word) { known.append(word) }
        names =
            known.count < 2
            ? known
            : known.sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }
    }

    /// A text about the chat, or out of it; as many Unicode scalars as before.
    package func mask(_ text: String) -> String {
        masking.mask(text, names: names)
    }

    /// The words of a message; as many Unicode scalars as before.
    package func words(of message: Int) -> String {
        mask(conversation.words(of: message))
    }

    /// Who wrote a message: a customer's name is hidden.
    package func sender(of message: Int) -> String {
        let name = conversation.sender(of: message).name
        let isHidden =
            customers.contains(conversation.messages[message].sender) && !Self.isPlain(name)
        return isHidden ? masking.mask(name: name) : name
    }

    /// A phrase about the chat, in all languages.
    package func mask(_ phrase: Phrase) -> Phrase {
        .later(zh: self.mask(phrase.zh), en: self.mask(phrase.en))
    }

    /// A finding in this chat with all that it quotes masked.
    package func mask(_ finding: Finding) -> Finding {
        finding.quoting(
            evidence: mask(finding.evidence), explanation: mask(finding.explanation),
            nearMiss: finding.nearMiss.map(mask))
    }

    /// What the rules say about this chat with all that it quotes masked.
    package func mask(_ result: CheckResult) -> CheckResult {
        var masked = result
        masked.findings = result.findings.map(mask)
        return masked
    }

    /// Masks whole messages and cuts the spans out of those: a span may hold a part of a name or a
    /// number, which by itself could not be told for one.
    private func mask(_ evidence: [Evidence]) -> [Evidence] {
        var message = -1
        var masked: [Unicode.Scalar]?
        return evidence.map { shown in
            guard let span = shown.span, conversation.messages.indices.contains(shown.message)
            else { return shown.with(text: mask(shown.text)) }
            if shown.message != message {
                message = shown.message
                masked = mayHide(in: message) ? Array(words(of: message).unicodeScalars) : nil
            }
            guard let masked else { return shown }
            guard span.upperBound <= masked.count else { return shown.with(text: mask(shown.text)) }
            var cut = String.UnicodeScalarView()
            cut.append(contentsOf: masked[span])
            return shown.with(text: String(cut))
        }
    }

    /// Whether there may be something to hide in the words of a message.
    private func mayHide(in message: Int) -> Bool {
        let place = conversation.messages[message].text
        return conversation.text.withUnsafeBufferPointer {
            Masking.mayHide(in: UnsafeBufferPointer(rebasing: $0[place]), names)
        }
    }

    /// The words of a name in Latin letters by which a person may be addressed, such as `Kate` of
    /// `Kate Miller`: with a capital, and of three letters at least.
    private static func words(of name: String) -> [String] {
        if !name.utf8.contains(where: { 0x41...0x5A ~= $0 }) { return [] }
        let parts = name.split { !($0.isASCII && $0.isLetter) }.map(String.init)
        return parts.count < 2 ? [] : parts.filter { $0.count > 2 && $0.first?.isUppercase == true }
    }

    /// A name that says nothing but the role, as in scripts and in some exports.
    private static func isPlain(_ name: String) -> Bool {
        // No such word takes more bytes.
        name.utf8.count <= 8 && (Role(name: name) != nil || roleWords.contains(name.lowercased()))
    }

    private static let roleWords: Set<String> = [
        "client", "visitor", "user", "buyer", "guest", "客户", "买家", "顾客", "用户", "访客", "会员",
    ]
}
