import Wording

/// Which of many chats a page shows, and the way to the others.
struct DrawnPages: Sendable {
    /// How many chats a page shows.
    static let size = 200

    /// Places in the list of all chats.
    let shown: Range<Int>
    /// `第 1–200 通，共 1600 通`; `nil` where all are shown.
    let sentence: String?
    let previous: String?
    let next: String?

    /// - Parameters:
    ///   - count: of all chats.
    ///   - visit: asks for a page by `page`, from 1; one that there is not is the first.
    ///   - path: of the list, with its query if it has one.
    ///   - place: where in the page the list stands; `nil` for its top.
    init(of count: Int, _ visit: Visit, at path: String, place: String? = nil) {
        let pages = max(1, (count + Self.size - 1) / Self.size)
        let asked = visit.query["page"].flatMap { Int($0) } ?? 1
        let page = (1...pages).contains(asked) ? asked : 1
        shown = ((page - 1) * Self.size)..<min(count, page * Self.size)
        sentence =
            pages == 1
            ? nil
            : Phrase.chatsOfPage(shown.lowerBound + 1, shown.upperBound, of: count)(visit.language)
        let query = path + (path.contains("?") ? "&page=" : "?page=")
        let end = place.map { "#\($0)" } ?? ""
        previous = page > 1 ? "\(query)\(page - 1)\(end)" : nil
        next = page < pages ? "\(query)\(page + 1)\(end)" : nil
    }
}
