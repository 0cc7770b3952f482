import Wording

/// What stands around every page: the title, the navigation, who is signed in.
struct PageFrame: Sendable {
    let title: String
    let language: Language
    let languageTag: String
    let otherLanguage: String
    let otherTag: String
    let otherTitle: String
    /// The path to come back to after a change of the language.
    let here: String
    var nav: [NavEntry] = []
    var userName: String?
    var userRole: String?
    /// The token that every form of this session carries.
    var token: String?
    var notice: String?
    /// The class of the main part: empty, `narrow` or `text`.
    var layout = ""
    /// What can be taken away from the page.
    var exports: [ExportLinks] = []
    /// Whether these are so many that they are shown on request.
    var hasExportMenu = false

    init(_ title: Phrase, language: Language, here: String) {
        let other: Language = language == .zh ? .en : .zh
        self.title = title(language)
        self.language = language
        languageTag = Self.tag(language)
        otherLanguage = other.rawValue
        otherTag = Self.tag(other)
        otherTitle = Phrase.languageOfItself(other)
        self.here = here
    }

    private static func tag(_ language: Language) -> String {
        language == .zh ? "zh-CN" : "en"
    }
}
