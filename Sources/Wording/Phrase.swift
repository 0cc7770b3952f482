/// One text that a user reads, in every language that SpotCheck speaks.
///
/// All phrases stand in the catalogue, the folder beside this file: a fixed text is a static
/// property, a text with values in it a static function.
package struct Phrase: Sendable {
    private let wording: Wording

    private enum Wording: Sendable {
        case written(zh: String, en: String)
        case later(zh: @Sendable () -> String, en: @Sendable () -> String)
    }

    package init(zh: String, en: String) {
        wording = .written(zh: zh, en: en)
    }

    private init(_ wording: Wording) { self.wording = wording }

    /// A text that is the same in all languages, such as a name or a number.
    package init(_ text: String) {
        self.init(zh: text, en: text)
    }

    /// A text that is put together when somebody asks for it, and then in that language alone: for
    /// what is made by the million.
    package static func later(
        zh: @autoclosure @escaping @Sendable () -> String,
        en: @autoclosure @escaping @Sendable () -> String
    ) -> Phrase {
        Phrase(.later(zh: zh, en: en))
    }

    package var zh: String {
        switch wording {
        case .written(let zh, _): zh
        case .later(let zh, _): zh()
        }
    }

    package var en: String {
        switch wording {
        case .written(_, let en): en
        case .later(_, let en): en()
        }
    }

    /// The same, put together now: holds nothing but its texts.
    package var settled: Phrase { Phrase(zh: zh, en: en) }

    /// Words for a chat: in its language, whoever reads them.
    package func said(in language: Language) -> Phrase { Phrase(self(language)) }

    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}

extension Phrase: Hashable {
    package static func == (left: Phrase, right: Phrase) -> Bool {
        left.zh == right.zh && left.en == right.en
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(zh)
        hasher.combine(en)
    }
}

/// As its texts.
extension Phrase: Codable {
    private enum CodingKeys: CodingKey { case zh, en }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            zh: try fields.decode(String.self, forKey: .zh),
            en: try fields.decode(String.self, forKey: .en))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(zh, forKey: .zh)
        try fields.encode(en, forKey: .en)
    }
}

extension Phrase: CustomStringConvertible, CustomReflectable {
    /// Its texts, for tests and debuggers.
    package var description: String {
        "Phrase(zh: \(zh.debugDescription), en: \(en.debugDescription))"
    }
    package var customMirror: Mirror { Mirror(self, children: ["zh": zh, "en": en]) }
}
