extension Phrase {
    /// `path:line:column: error: what is wrong`, then the line itself.
    package static func fileError(
        _ path: String, _ line: Int, _ column: Int, _ problem: Phrase, quote: String
    ) -> Phrase {
        let place = line > 0 ? "\(path):\(line):\(column)" : path
        let shown = quote.isEmpty ? "" : "\n    \(quote)"
        return Phrase(
            zh: "\(place): 错误：\(problem.zh)\(shown)", en: "\(place): error: \(problem.en)\(shown)")
    }

    package static let yamlEmpty = Phrase(zh: "文件是空的", en: "the file is empty")
    package static let yamlNotText = Phrase(zh: "这里应是一段文字", en: "a text must stand here")
    package static let yamlNotList = Phrase(zh: "这里应是一个列表", en: "a list must stand here")
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

    package static func yamlSyntax(_ reason: String) -> Phrase {
        Phrase(zh: "YAML 格式有误：\(reason)", en: "not well-formed YAML: \(reason)")
    }

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

    /// The allowed word that differs least (Levenshtein distance, at most a third of its length).
    static func nearest(to word: String, in allowed: [String]) -> String? {
        let ranked = allowed.map { ($0, distance(Array(word), Array($0))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 * 3 <= max(best.0.count, 3)
        else { return nil }
        return best.0
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[right.count]
    }
}
