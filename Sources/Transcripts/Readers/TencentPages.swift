/// Which answers are pages of one chat, where none of them names the session: each tells how many
/// messages the chat has (`TotalCount`).
struct TencentPages {
    /// One answer.
    struct Page {
        /// Who writes in it.
        let writers: Set<String>
        /// When its messages were sent, in the unit of the answer.
        let times: ClosedRange<Double>?
        /// How many messages it has, and the chat.
        let count: Int
        let total: Int?
    }

    /// The page before, if messages of its chat are still to come.
    private var last: (key: String, page: Page)?
    /// How many messages of a chat have not come, by its key.
    private var missing: [String: Int] = [:]

    /// The key of the chat that a page belongs to: that of the page before, if it lacks messages, has
    /// as many in all, the same writers or some of them, and lies wholly before or behind.
    mutating func key(of page: Page, else new: String) -> String {
        guard let last, goesOn(last.key, last.page, with: page) else { return new }
        return last.key
    }

    private func goesOn(_ key: String, _ last: Page, with page: Page) -> Bool {
        guard let total = last.total, page.total == total, page.count > 0,
            page.count <= missing[key, default: 0], let before = last.times, let times = page.times
        else { return false }
        let sharesWriters =
            page.writers.isSubset(of: last.writers) || last.writers.isSubset(of: page.writers)
        return sharesWriters
            && (times.upperBound <= before.lowerBound || before.upperBound <= times.lowerBound)
    }

    /// Notes that a page has come.
    mutating func add(_ page: Page, to key: String) {
        last = (key, page)
        guard let total = page.total else { return }
        missing[key] = (missing[key] ?? total) - page.count
    }

    /// Whether pages of a chat have not come.
    func lacksPages(_ key: String) -> Bool { missing[key, default: 0] > 0 }
}
