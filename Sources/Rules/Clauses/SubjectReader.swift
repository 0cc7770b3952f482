import Transcripts

/// Tells of whom a clause speaks, by the first pronoun or noun for a person that stands where a
/// subject stands.
///
/// What belongs to somebody else (快递的事) is no subject either. Behind a preposition or a verb (给您, 怪我, for you) a pronoun is no subject. Where only such a one
/// is there, the other side acts: 帮您查一下 is done by the speaker, 别问我 by the listener. A clause
/// without any that begins as a command speaks of the listener.
struct SubjectReader {
    /// - Parameters:
    ///   - clause: valid UTF-8.
    ///   - role: who says it.
    static func subject(of clause: UnsafeBufferPointer<UInt8>, saidBy role: Role) -> Subject {
        let scalars = PlainScalars.lowercased(clause)
        let reader = SubjectReader(scalars: scalars)
        let party =
            scalars.contains(where: \.isHan) ? reader.chineseParty() : reader.englishParty()
        return party?.subject(saidBy: role) ?? .open
    }

    private let scalars: [UInt32]

    // MARK: Chinese

    private func chineseParty() -> Party? {
        var object: (party: Party, isServed: Bool)?
        var place = 0
        while place < scalars.count {
            guard let (party, length) = name(at: place) else {
                place += 1
                continue
            }
            let marker = place > 0 ? scalars[place - 1] : 0
            let isOfAnother = party == .other && scalars[(place + length)...].first == 0x7684
            if !Self.leads(to: marker), !isOfAnother { return party }
            if party != .other {
                object = object ?? (party, SubjectWords.serving.contains(marker))
            }
            place += length
        }
        if let object { return Self.actor(on: object.party, isServed: object.isServed) }
        return SubjectWords.chineseCommands.contains { scalars.starts(with: $0) }
            ? .listener : nil
    }

    private func name(at place: Int) -> (Party, length: Int)? {
        guard let words = SubjectWords.chinese[scalars[place]] else { return nil }
        let rest = scalars[place...]
        return words.first { rest.starts(with: $0.word) }.map { ($0.party, $0.word.count) }
    }

    private static func leads(to marker: UInt32) -> Bool {
        SubjectWords.serving.contains(marker) || SubjectWords.taking.contains(marker)
    }

    /// Who acts, where only somebody is named with whom or for whom it is done.
    private static func actor(on object: Party, isServed: Bool) -> Party? {
        switch object {
        case .listener: isServed ? .speaker : .listener
        case .speaker, .ours, .other: .listener
        }
    }

    // MARK: English

    private func englishParty() -> Party? {
        let words = englishWords()
        var object: Party?
        for (place, word) in words.enumerated() {
            guard let party = SubjectWords.english[word] else { continue }
            let before = place > 0 ? words[place - 1] : ""
            let follows = SubjectWords.englishMarkers.contains(before)
            if !follows || party == .other { return party }
            object = object ?? party
        }
        if let first = words.first, SubjectWords.englishCommands.contains(first) {
            return .listener
        }
        return object.flatMap { $0 == .listener ? .speaker : .listener }
    }

    /// The words in small letters, what follows an apostrophe left out.
    private func englishWords() -> [String] {
        var words: [String] = []
        var word = ""
        var isTail = false
        for scalar in scalars + [0x20] {
            if 0x61...0x7A ~= scalar {
                if !isTail, let letter = Unicode.Scalar(scalar) {
                    word.unicodeScalars.append(letter)
                }
            } else if scalar == 0x27 || scalar == 0x2019 {
                isTail = true
            } else {
                if !word.isEmpty { words.append(word) }
                (word, isTail) = ("", false)
            }
        }
        return words
    }
}
