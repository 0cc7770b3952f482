/// One text that a user reads, in every language that SpotCheck speaks.
///
/// All phrases stand in the catalogue, the folder beside this file: a fixed text is a static
/// property, a text with values in it a static function.
package struct Phrase: Hashable, Sendable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// A text that is the same in all languages, such as a name or a number.
    package init(_ text: String) {
        self.init(zh: text, en: text)
    }

    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
