/// A file of an archive: on the disk, or within a zip file.
struct ArchiveMember {
    enum Source {
        case path(String)
        case zipped(ZipFile, ZipFile.Member)
        case sheet(Workbook, Workbook.Sheet)
    }

    let source: Source
    /// What messages call it.
    let name: String
    /// In how many zip files it stands.
    var depth = 0
    /// The files that continue one another, if it is one of such: a channel of a Slack export.
    var series: String?
    /// The list of the people of that export.
    var people: [Source] = []

    /// The format that the files beside it tell; `nil` where it stands for itself.
    var format: (any TranscriptReader.Type)? { series == nil ? nil : SlackReader.self }

    /// Finds Slack exports among files: folders with `users.json` beside folders of days. Their lists
    /// are no chats and are left out; the days of a channel become one series.
    static func grouped(_ members: [ArchiveMember]) -> [ArchiveMember] {
        let roots = Set(
            members.filter { $0.base == "users.json" }.map(\.folder)
        ).filter { root in
            members.contains { $0.folder == root && lists.contains($0.base) }
                && members.contains { $0.isDay(below: root) }
        }
        if roots.isEmpty { return members }
        return members.compactMap { member in
            if roots.contains(member.folder) { return nil }
            guard let root = roots.first(where: { member.isDay(below: $0) }) else { return member }
            var day = member
            day.series = member.folder
            day.people = members.filter { $0.folder == root && $0.base == "users.json" }
                .map(\.source)
            return day
        }
    }

    private static let lists: Set = ["channels.json", "groups.json", "dms.json", "mpims.json"]

    private var base: String { String(name.split(separator: "/").last ?? "") }
    private var folder: String { String(name.dropLast(base.count)) }

    /// Whether it is a day of a channel in an export: `ROOT/CHANNEL/2024-06-03.json`.
    private func isDay(below root: String) -> Bool {
        let parts = name.dropFirst(root.count).split(separator: "/")
        return name.hasPrefix(root) && parts.count == 2
            && base.wholeMatch(of: /\d{4}-\d\d-\d\d\.json/) != nil
    }
}
