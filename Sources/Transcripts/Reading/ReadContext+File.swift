extension ReadContext {
    /// The name of the file without its folders and endings: `a/chats.json.gz` is `chats`.
    var stem: String {
        let name = file.split(separator: "/").last ?? ""
        let stem = name.split(separator: ".", maxSplits: 1).first ?? ""
        return stem.isEmpty || stem == "-" ? "chat" : String(stem)
    }

    /// The name of the folder that holds the file; empty without one.
    var folder: String {
        let parts = file.split(separator: "/")
        return parts.count > 1 ? String(parts[parts.count - 2]) : ""
    }

    /// The day of times that are only a clock: that of the options, or one that stands in the name
    /// of the file (`2024-05-12`, `20240512`, `2024_5_12`).
    var day: LocalDate? {
        if let day = options.day { return day }
        let name = String(file.split(separator: "/").last ?? "")
        let shape = /(?:^|\D)(20\d{2})([-_.]?)(\d{1,2})\2(\d{1,2})(?:\D|$)/
        guard let match = name.firstMatch(of: shape)?.output, let year = Int(match.1),
            let month = Int(match.3), let day = Int(match.4)
        else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    /// Midnight of that day in the zone of the options.
    var startOfDay: Timestamp? {
        day.map { zone.moment(local: Int64($0.dayNumber) * 86_400_000) }
    }
}
