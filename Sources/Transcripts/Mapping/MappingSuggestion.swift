package import Wording

/// A draft of a mapping file from what a file holds.
package struct MappingSuggestion {
    /// In what is looked at: so many records, each of at most so many bytes.
    private static let records = 200
    private static let longestRecord = 8 << 20

    /// The YAML text; `nil` where nothing in the file looks like messages.
    ///
    /// - Throws: where the file cannot be read.
    package static func text(
        path: String, options: ReadOptions, language: Language
    ) throws(ReadProblem) -> String? {
        let zone = ZoneOffsets(options.zone)
        let bytes = try MemberBytes(ArchiveMember(source: .path(path), name: path))
        let unpacked = try Workbook.firstTable(of: bytes) ?? OpenFile.unpack(bytes.plain)
        let (decoded, head, _) = OpenFile.decode(unpacked, as: options.encoding)
        var survey = ShapeSurvey(zone: zone)
        if head.jsonFraming != nil {
            read(decoded, into: &survey)
        } else {
            read(table: head, into: &survey)
        }
        let guesses = survey.groups.map { (group: $0, guess: FieldGuess($0)) }
        let best = guesses.filter { $0.guess.score >= 5 }
            .max { ($0.guess.score, $0.group.count) < ($1.guess.score, $1.group.count) }
        guard let best else { return nil }
        return yaml(best.group, best.guess, survey, language)
    }

    private static func read(_ source: any ByteSource, into survey: inout ShapeSurvey) {
        var values = ValueCutter(source, chunkBytes: 64 << 10, maxBytes: longestRecord)
        let parser = JSONParser()
        for _ in 0..<records {
            guard case .value(let bytes, let count, _) = values.next() else { return }
            bytes.withUnsafeBufferPointer { bytes in
                let record = UnsafeBufferPointer(rebasing: bytes[..<count])
                if let value = try? parser.parse(record) { survey.add(value) }
            }
        }
    }

    private static func read(table head: FileHead, into survey: inout ShapeSurvey) {
        let lines = head.lines(records)
        // A title stands above the header, with fewer cells.
        let tops = lines.prefix(TableReader.highestHeader).map { line in
            let separator = line.withContiguousBytes { TableHeader($0, named: [:]).separator }
            return cells(line, separator).count { !$0.trimmed.isEmpty }
        }
        guard let place = tops.firstIndex(of: tops.max() ?? 0) else { return }
        let separator = lines[place].withContiguousBytes {
            TableHeader($0, named: [:]).separator
        }
        let names = cells(lines[place], separator)
        for line in lines[(place + 1)...] {
            let row = cells(line, separator)
            if row.count == names.count {
                survey.add(zip(names, row).map { (name: $0, value: $1) })
            }
        }
    }

    private static func cells(_ line: String, _ separator: UInt8) -> [String] {
        var row = DelimitedRow(separator: separator)
        line.withContiguousBytes { row.add($0) }
        return (0..<row.count).map(row.text)
    }

    private static func yaml(
        _ group: ShapeSurvey.Group, _ guess: FieldGuess, _ survey: ShapeSurvey,
        _ language: Language
    ) -> String {
        let (places, chat) = layout(group, guess, survey)
        var lines = ["# " + Phrase.mappingIntro(language)] + places
        lines.append("chat:")
        if !tellsChatsApart(chat) {
            lines.append("  id: \"?\"  # " + Phrase.mappingPickID(language))
        }
        for field in Mapping.ChatField.allCases {
            if let path = chat[field] { lines.append("  \(field.rawValue): \(quoted(path))") }
        }
        lines.append("message:")
        for field in Mapping.MessageField.allCases {
            if let path = guess.message[field] {
                lines.append("  \(field.rawValue): \(quoted(path))")
            }
        }
        lines += meanings(group, guess, language)
        return lines.joined(separator: "\n") + "\n"
    }

    /// Where the chats and their messages stand, and what tells chats apart: what holds the lists
    /// of messages, else, by a known name, the messages themselves; each of them is then a chat's.
    private static func layout(
        _ group: ShapeSurvey.Group, _ guess: FieldGuess, _ survey: ShapeSurvey
    ) -> (lines: [String], chat: [Mapping.ChatField: String]) {
        var chat = guess.chat
        if group.path.isEmpty {
            if !tellsChatsApart(chat) { chat[.id] = guess.id(ofMessages: group) }
            return ([], chat)
        }
        let parent = parent(of: group.path)
        let holder = survey.groups.first { $0.path == parent }.map(fields(ofChats:)) ?? [:]
        if !tellsChatsApart(holder), tellsChatsApart(chat) {
            return (["chats: \(group.path)"], chat)
        }
        if parent.isEmpty { return (["messages: \(group.path)"], holder) }
        let rest = group.path.dropFirst(parent.count + 1)
        return (["chats: \(parent)", "messages: \(rest)"], holder)
    }

    /// What a group of chats says of them.
    private static func fields(ofChats group: ShapeSurvey.Group) -> [Mapping.ChatField: String] {
        var chat = FieldGuess(group).chat
        chat[.id] = FieldGuess.id(ofChats: group)
        if chat[.id] != nil { chat[.stream] = nil }
        return chat
    }

    private static func tellsChatsApart(_ chat: [Mapping.ChatField: String]) -> Bool {
        chat[.id] != nil || chat[.stream] != nil || chat[.customer] != nil
    }

    /// What words for roles and times mean.
    private static func meanings(
        _ group: ShapeSurvey.Group, _ guess: FieldGuess, _ language: Language
    ) -> [String] {
        var lines: [String] = []
        if let role = guess.message[.role], let words = group.fields[role]?.values {
            lines.append("roles:")
            let table = RoleWords.table(extra: [:])
            for word in words {
                let known = word.withContiguousBytes { table.findLoosely($0) }
                // What nobody knows is left open: with a guess the file would be read wrongly.
                let remark = known == nil ? "  # " + Phrase.mappingPickRole(language) : ""
                lines.append("  \(quoted(word)): \(known?.name ?? "\"?\"")\(remark)")
            }
        } else {
            lines.append("agents: []  # " + Phrase.mappingAgents(language))
        }
        if let time = guess.message[.time], let field = group.fields[time], field.times == 0,
            let format = field.format
        {
            let remark = field.isAmbiguous ? "  # " + Phrase.mappingPickTime(language) : ""
            lines.append("time: {format: \(quoted(format.text))}\(remark)")
        }
        if let text = guess.message[.text], group.fields[text]?.isHTML == true {
            lines.append("text: html")
        }
        return lines
    }

    /// The way to the objects that hold a list: up to the `[]` before the last.
    private static func parent(of path: String) -> String {
        let parts = path.dropLast(2)
        guard let end = parts.range(of: "[]") else { return "" }
        return String(parts[..<end.upperBound])
    }

    /// A YAML scalar: in quotation marks where it is more than letters, digits and points.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "._[]-".contains($0) }
        if isPlain, text.first?.isLetter == true { return text }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

extension Substring {
    /// The last place of a text.
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).last }
}

extension TimeFormat {
    /// Ways to write times that are not read of their own accord.
    static let usual = [
        "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm:ss", "MM/dd/yyyy HH:mm",
        "MM/dd/yyyy h:mm:ss a", "MM/dd/yyyy h:mm a", "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm",
        "MM-dd-yyyy HH:mm:ss", "dd-MM-yyyy HH:mm:ss", "yyyyMMdd HH:mm:ss",
        "yy/MM/dd HH:mm:ss", "yy/MM/dd HH:mm", "yy-MM-dd HH:mm:ss", "yy-MM-dd HH:mm",
        "dd/MM/yy HH:mm:ss", "dd/MM/yy HH:mm", "MM/dd/yy HH:mm:ss", "MM/dd/yy HH:mm",
    ].compactMap(TimeFormat.init)
}
