/// Walks along the links of a site from a page on: of pages that differ only by a number or a name
/// in their address, one.
package struct Crawl: Sendable {
    /// Pages that are not looked at, by how their address begins.
    private let passedOver: [String]

    /// A page that was found.
    package struct Page: Sendable {
        package let path: String
        package let shape: String
        /// The page that leads there.
        package let from: String
    }

    package init(passingOver: [String] = ["/static/"]) {
        passedOver = passingOver
    }

    /// All pages that can be reached, the first first.
    ///
    /// - Parameter visit: looks at a page and gives its HTML; `nil` where it is none.
    package func pages(
        from start: String = "/", visit: (Page) async throws -> String?
    ) async throws -> [Page] {
        var waiting = [Page(path: start, shape: Self.shape(of: start), from: "")]
        var known = Set(waiting.map(\.shape))
        var seen: [Page] = []
        while !waiting.isEmpty {
            let page = waiting.removeFirst()
            seen.append(page)
            guard let html = try await visit(page) else { continue }
            for link in Self.links(in: html) where !passedOver.contains(where: link.hasPrefix) {
                let shape = Self.shape(of: link)
                guard known.insert(shape).inserted else { continue }
                waiting.append(Page(path: link, shape: shape, from: page.path))
            }
        }
        return seen
    }

    /// The links of a page that stay on the site, without the places in pages.
    package static func links(in html: String) -> [String] {
        html.matches(of: /<a [^>]*href="(\/[^"]*)"/).map { match in
            String(
                match.output.1.replacing("&amp;", with: "&").replacing("&#x3D;", with: "=")
                    .prefix { $0 != "#" })
        }
    }

    /// An address with `*` for numbers, for the ids of rules and for what a query asks for.
    package static func shape(of path: String) -> String {
        let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let place = parts[0].replacing(/^\/rules\/[^\/]+\/[^\/]+/, with: "/rules/*")
            .replacing(/\/\d+/, with: "/*")
        guard parts.count > 1 else { return String(place) }
        let keys = parts[1].split(separator: "&").map { $0.prefix { $0 != "=" } + "=*" }
        return place + "?" + keys.joined(separator: "&")
    }
}
