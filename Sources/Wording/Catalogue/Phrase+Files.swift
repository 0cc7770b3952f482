extension Phrase {
    /// `path:line:column: error: what is wrong`, then the line itself.
    package static func fileError(
        _ path: String, _ line: Int, _ column: Int, _ problem: Phrase, quote: String
    ) -> Phrase {
        let place = line > 0 ? "\(path):\(line):\(column)" : path
        let shown =
            quote.isEmpty ? "" : "\n    \(quote.count > 300 ? quote.prefix(300) + "…" : quote)"
        return Phrase(
            zh: "\(place): 错误：\(problem.zh)\(shown)", en: "\(place): error: \(problem.en)\(shown)")
    }

    package static let yamlEmpty = Phrase(zh: "文件是空的", en: "the file is empty")
    package static let yamlNotText = Phrase(zh: "这里应是一段文字", en: "a text must stand here")
    package static let yamlNotList = Phrase(zh: "这里应是一个列表", en: "a list must stand here")
    package static let yamlListEmpty = Phrase(
        zh: "这个列表是空的：至少要写一项，不需要就整行删掉",
        en: "this list is empty: at least one word belongs in it; if none is meant, "
            + "leave the key out")
    package static let yamlNotMapping = Phrase(
        zh: "这里应是“键: 值”", en: "fields (`key: value`) must stand here")
    package static let yamlNotFlag = Phrase(
        zh: "这里应是 true 或 false", en: "`true` or `false` must stand here")
    package static let yamlNotPoints = Phrase(
        zh: "这里应是分数，如 -2 或 1.5", en: "points must stand here, such as -2 or 1.5")

    package static func yamlNotInteger(_ range: ClosedRange<Int>) -> Phrase {
        Phrase(
            zh: "这里应是 \(range.lowerBound) 到 \(range.upperBound) 之间的整数",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound) must stand here")
    }

    package static func yamlNotNumber(_ range: ClosedRange<Double>) -> Phrase {
        Phrase(
            zh: "这里应是 \(range.lowerBound) 到 \(range.upperBound) 之间的数",
            en: "a number from \(range.lowerBound) to \(range.upperBound) must stand here")
    }

    /// - Parameter reason: as the parser says it, in English.
    package static func yamlSyntax(_ reason: String) -> Phrase {
        let known = parserWords.first { reason.contains($0.said) }
        return Phrase(
            zh: "YAML 格式有误：\(known?.meant.zh ?? reason)",
            en: "not well-formed YAML: \(known?.meant.en ?? reason)")
    }

    package static let yamlTab = Phrase(
        zh: "行首用了 Tab，请改成空格", en: "the line begins with a tab; use blanks")
    package static let yamlWideColon = Phrase(
        zh: "键后面是全角冒号“：”，请改成半角冒号加空格“: ”",
        en: "the key ends with a full-width colon; write `: `, with a blank")
    package static let yamlQuoteOpen = Phrase(
        zh: "YAML 格式有误：引号从这里开始，没有配对",
        en: "not well-formed YAML: the quote that opens here is never closed")
    package static let yamlBracketOpen = Phrase(
        zh: "YAML 格式有误：括号从这里开始，没有配对，或者里面缺少逗号",
        en: "not well-formed YAML: the bracket that opens here is not closed, or a comma is missing"
    )

    /// What the parser usually says, and what its user has to do.
    private static let parserWords: [(said: String, meant: Phrase)] = [
        ("end of stream", yamlUnclosedQuote),
        ("could not find expected ':'", yamlNoColon),
        ("mapping values are not allowed", yamlStrayColon),
        ("did not find expected key", yamlIndentation),
        ("did not find expected '-'", yamlListIndentation),
        ("did not find expected ','", yamlUnclosedBracket),
        ("cannot start any token", yamlFirstCharacter),
        ("block sequence entries are not allowed", yamlListHere),
        ("unknown escape", yamlEscape),
        ("but found another document", yamlTwoDocuments),
        ("nest", yamlNesting),
    ]

    private static let yamlUnclosedQuote = Phrase(
        zh: "引号没有配对",
        en: "a quote is never closed")
    private static let yamlNoColon = Phrase(
        zh: "键后面缺少冒号",
        en: "a key without a colon; write `key: value`")
    private static let yamlStrayColon = Phrase(
        zh: "这里不该有冒号：请检查缩进，或给这段文字加上引号",
        en: "no colon may stand here; check the indentation, or put the text in quotes")
    private static let yamlIndentation = Phrase(
        zh: "缩进不对，或者上面的括号、引号没有配对",
        en: "the indentation is wrong, or a bracket or quote above is not closed")
    private static let yamlListIndentation = Phrase(
        zh: "列表的缩进不对：同一列表的 - 要对齐",
        en: "the members of a list must begin in the same column")
    private static let yamlUnclosedBracket = Phrase(
        zh: "括号没有配对，或者缺少逗号",
        en: "a bracket is not closed, or a comma is missing")
    private static let yamlFirstCharacter = Phrase(
        zh: "这个字符不能用在开头，请给这段文字加上引号",
        en: "a text cannot begin with this character; put it in quotes")
    private static let yamlListHere = Phrase(
        zh: "列表不能从这里开始，请另起一行",
        en: "a list cannot begin here; begin a new line")
    private static let yamlEscape = Phrase(
        zh: "双引号里的反斜杠要写两个，或者改用单引号",
        en: "double a backslash within double quotes, or use single quotes")
    private static let yamlTwoDocuments = Phrase(
        zh: "一个文件只能有一份内容，去掉“---”",
        en: "one file holds one document; remove `---`")
    private static let yamlNesting = Phrase(
        zh: "括号嵌套太深",
        en: "brackets are nested too deeply")

    package static func yamlDoubleKey(_ key: String) -> Phrase {
        Phrase(zh: "“\(key)”写了两次", en: "`\(key)` is given twice")
    }

    package static func yamlMissingKey(_ key: String) -> Phrase {
        Phrase(zh: "缺少“\(key)”", en: "`\(key)` is missing")
    }

    package static func yamlUnknownKey(_ key: String, allowed: [String]) -> Phrase {
        let hint = nearest(to: key, in: allowed)
        return Phrase(
            zh: "不认识的键“\(key)”" + (hint.map { "，是不是“\($0)”？" } ?? "；")
                + "这里可以写：\(allowed.joined(separator: "、"))",
            en: "unknown key `\(key)`" + (hint.map { ", did you mean `\($0)`? " } ?? "; ")
                + "Allowed here: \(allowed.joined(separator: ", "))")
    }

    package static func yamlUnknownWord(_ word: String, allowed: [String]) -> Phrase {
        let hint = nearest(to: word, in: allowed)
        return Phrase(
            zh: "不认识“\(word)”" + (hint.map { "，是不是“\($0)”？" } ?? "；")
                + "这里可以写：\(allowed.joined(separator: "、"))",
            en: "`\(word)` is not known" + (hint.map { ", did you mean `\($0)`? " } ?? "; ")
                + "Allowed here: \(allowed.joined(separator: ", "))")
    }

    /// Names the five rules whose ids differ least; an id without topic is compared with the names
    /// of rules alone.
    package static func unknownRule(_ id: String, known: [String]) -> Phrase {
        let wanted = Array(id)
        let ranked = known.map { known -> (id: String, edits: Int) in
            let name = id.contains("/") ? known[...] : known.split(separator: "/").last ?? ""
            return (known, distance(wanted, Array(name)))
        }
        let near = ranked.sorted { ($0.edits, $0.id) < ($1.edits, $1.id) }.prefix(5).map(\.id)
        return Phrase(
            zh: "没有规则“\(id)”，最接近的是：\(near.joined(separator: "、"))"
                + "（共 \(known.count) 条，可用 spotcheck rules list 查看）",
            en: "there is no rule `\(id)`; nearest: \(near.joined(separator: ", ")) "
                + "(of \(known.count); spotcheck rules list shows all)")
    }

    /// The allowed word that differs least (see `distance`, at most a third of its length).
    static func nearest(to word: String, in allowed: [String]) -> String? {
        let ranked = allowed.map { ($0, distance(Array(word), Array($0))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 * 3 <= max(best.0.count, 3)
        else { return nil }
        return best.0
    }

    /// So many words that differ least, those first.
    static func nearest(to word: String, in allowed: [String], count: Int) -> [String] {
        let ranked = allowed.map { (word: $0, distance: distance(Array(word), Array($0))) }
        return ranked.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
            .prefix(count).map(\.word)
    }

    /// Of edits and swaps of neighbours (optimal string alignment).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for (i, a) in left.enumerated() {
            var row = [i + 1]
            for (j, b) in right.enumerated() {
                var least = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a == b ? 0 : 1))
                if i > 0, j > 0, a == right[j - 1], b == left[i - 1] {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
