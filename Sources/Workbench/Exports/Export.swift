import Store
import Wording

/// A table that can be taken away from the workbench: what it is, who may, and what it holds.
struct Export: Sendable {
    /// Of the file and in its address.
    let name: String
    let title: Phrase
    /// The same as of the page that shows it.
    let access: PageAccess
    /// The template of the page that offers it.
    let template: String
    /// What of the page its address carries on: a filter, or which record the page is about.
    let query: @Sendable (Visit) -> [(String, String)]
    let content: @Sendable (Workbench, Visit) async throws -> ExportContent

    init(
        _ name: String, _ title: Phrase, _ access: PageAccess, on template: String,
        query: @escaping @Sendable (Visit) -> [(String, String)] = { _ in [] },
        _ content: @escaping @Sendable (Workbench, Visit) async throws -> ExportContent
    ) {
        self.name = name
        self.title = title
        self.access = access
        self.template = template
        self.query = query
        self.content = content
    }

    /// Carries fields of the page's query on as they are.
    static func carrying(_ names: String...) -> @Sendable (Visit) -> [(String, String)] {
        { visit in names.compactMap { name in visit.query[name].map { (name, $0) } } }
    }
}
