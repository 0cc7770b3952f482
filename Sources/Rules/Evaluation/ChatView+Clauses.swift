import Transcripts

extension ChatView {
    /// The clauses of a message, in bytes of the conversation's text.
    func clauses(of message: Int) -> [Range<Int>] {
        if clauses.isEmpty { clauses = Array(repeating: nil, count: count) }
        if let known = clauses[message] { return known }
        let cut = cut(message, for: .talk)
        clauses[message] = cut
        return cut
    }

    /// The same, cut anew.
    func cut(_ message: Int, for purpose: ClauseCut.Purpose) -> [Range<Int>] {
        let start = conversation.messages[message].text.lowerBound
        return ClauseCut.clauses(of: bytes(of: message), for: purpose)
            .map { start + $0.lowerBound..<start + $0.upperBound }
    }

    /// The clauses that a condition looks at: the one in focus, or all of a message.
    func clausesInFocus(of message: Int) -> [Range<Int>] {
        focus(in: message).map { [$0] } ?? clauses(of: message)
    }

    /// Of whom a clause of a message speaks.
    func subject(of clause: Range<Int>, in message: Int) -> Subject {
        conversation.text[clause].withUnsafeBufferPointer {
            SubjectReader.subject(of: $0, saidBy: role(message))
        }
    }

    /// What a part of the conversation's text is about.
    func topics(of range: Range<Int>) -> TopicWords {
        conversation.text[range].withUnsafeBufferPointer(TopicWords.init)
    }

    /// What kind of answer a message wants, read as a question.
    func answerKind(of message: Int) -> AnswerKind {
        if answerKinds.isEmpty { answerKinds = Array(repeating: nil, count: count) }
        if let known = answerKinds[message] { return known }
        let kind = bytes(of: message).withUnsafeBufferPointer(AnswerKind.init)
        answerKinds[message] = kind
        return kind
    }
}
