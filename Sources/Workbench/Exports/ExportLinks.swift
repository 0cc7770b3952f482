import Foundation
import Wording

/// The links by which a page offers a table in every format.
struct ExportLinks: Sendable {
    /// What is taken away, where a page offers more than one thing.
    let title: String
    let links: [Link]
    /// Whether the page offers something else as well.
    var hasName = false

    struct Link: Sendable {
        let path: String
        let title: String
        /// For those who do not see what stands around it.
        let label: String
    }

    init(_ export: Export, _ visit: Visit) {
        let title = export.title(visit.language)
        self.title = title
        let query = export.query(visit).map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
        links = ExportFormat.allCases.map { format in
            let path = "/export/\(export.name).\(format.rawValue)"
            return Link(
                path: query.isEmpty ? path : "\(path)?\(query)", title: format.title,
                label: Phrase.exportAs(title, format.title)(visit.language))
        }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
