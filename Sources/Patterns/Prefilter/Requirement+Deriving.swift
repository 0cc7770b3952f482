extension Requirement {
    /// What every match of an expression holds; open where the parser was unsure.
    init(_ node: SyntaxNode?) {
        guard let node else { return }
        gate = GateDerivation.gate(of: node)
        presence = PresenceDerivation.presence(of: node)
        let texts = LiteralDerivation(node).best.map(Set.init)
        let digits = ByteRun.digits
        if gate.runs[digits.rawValue] >= 4, texts.map(Self.isRare) != true {
            add(texts: Set(digits.scalars.members.map { [UInt8($0)] }))
        } else if let texts {
            add(texts: texts)
            // The runs would say no more than the texts do.
            if Self.isRare(texts) { gate.runs = .zero }
        } else if let run = ByteRun.allCases.first(where: { gate.runs[$0.rawValue] > 0 }) {
            add(texts: Self.spellings(of: run))
        }
    }

    /// What every text holds in which one of these words stands.
    init(words: [String], caseless: Bool) {
        gate.minimumLength = words.map(\.utf8.count).min() ?? 1
        for word in words {
            if caseless, word.unicodeScalars.contains(where: { !$0.isASCII && $0.hasCase }) {
                add(texts: Self.texts(ofCaseless: word))
            } else {
                add(texts: [word.utf8.map(\.lowercasedASCII)])
            }
        }
    }

    private mutating func add(texts: Set<[UInt8]>) {
        for text in texts {
            if text.count == 1 { bytes.insert(text[0]) } else { literals.append(text) }
        }
    }

    /// Whether looking for the texts is better than looking at the digits of every message.
    private static func isRare(_ texts: Set<[UInt8]>) -> Bool {
        texts.reduce(0) { $0 + Rarity.share(of: $1) } < 0.003
    }

    /// The first bytes of all that a run may hold.
    private static func spellings(of run: ByteRun) -> Set<[UInt8]> {
        Set(
            run.scalars.members.compactMap(Unicode.Scalar.init).compactMap { scalar in
                UTF8.encode(scalar)?.first.map { [$0.lowercasedASCII] }
            })
    }

    /// A word is looked for by the spellings of its rarest part.
    private static func texts(ofCaseless word: String) -> Set<[UInt8]> {
        let scalars = word.unicodeScalars.map { scalar in
            SyntaxNode.scalar(ScalarCase.closure(of: ScalarSet(scalar.value)))
        }
        return Set(LiteralDerivation(.sequence(scalars)).best ?? [])
    }
}

extension Unicode.Scalar {
    fileprivate var hasCase: Bool {
        // Not worth a look at the tables: most words are Chinese.
        if 0x4E00...0x9FFF ~= value { return false }
        return properties.isCased || properties.changesWhenCaseMapped
    }
}
