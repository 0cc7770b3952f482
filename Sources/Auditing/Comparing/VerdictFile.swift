import Foundation
package import Wording

/// A file of verdicts with the columns `conversation`, `rule`, `message` and `verdict`: JSON Lines,
/// where messages count from 0 as in `findings.jsonl`, or CSV with a header, where they count from 1
/// as in every table.
package enum VerdictFile {
    /// The verdicts in their order. Throws the first line that is none.
    package static func verdicts(at path: String) throws(VerdictFileError) -> [GivenVerdict] {
        guard let data = FileManager.default.contents(atPath: path),
            let text = String(bytes: data, encoding: .utf8)
        else { throw VerdictFileError(path: path, line: 0) }
        let lines = text.trimmingPrefix("\u{FEFF}").split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let isJSON = lines.first?.hasPrefix("{") == true
        let header = isJSON ? [] : cells(of: lines.first ?? "")
        var verdicts: [GivenVerdict] = []
        for (index, line) in lines.enumerated() where !line.isEmpty && (isJSON || index > 0) {
            let fields = isJSON ? json(line) : table(line, header)
            guard let verdict = fields.flatMap({ Self.verdict($0, from: isJSON ? 0 : 1) }) else {
                throw VerdictFileError(path: path, line: index + 1)
            }
            verdicts.append(verdict)
        }
        return verdicts
    }

    private static func verdict(_ fields: [String: String], from first: Int) -> GivenVerdict? {
        guard let conversation = fields["conversation"], let rule = fields["rule"],
            let number = fields["message"].flatMap({ Int($0) }), number >= first,
            let decision = fields["verdict"].flatMap(GivenVerdict.Decision.init(rawValue:))
        else { return nil }
        return GivenVerdict(
            conversation: conversation, rule: rule, message: number - first, verdict: decision)
    }

    private static func json(_ line: Substring) -> [String: String]? {
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return object?.mapValues { "\($0)" }
    }

    private static func table(_ line: Substring, _ header: [String]) -> [String: String]? {
        let cells = cells(of: line)
        guard cells.count == header.count else { return nil }
        return Dictionary(zip(header, cells)) { first, _ in first }
    }

    /// The cells of a line of CSV; a quoted cell may hold commas and doubled quotes.
    private static func cells(of line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells.map { $0.trimmingCharacters(in: .whitespaces) }
    }
}

/// A file of verdicts that cannot be read.
package struct VerdictFileError: Explained, Hashable {
    package let path: String
    /// 1-based; 0 where the file as a whole cannot be read.
    package let line: Int

    package var phrase: Phrase { .verdictFileUnreadable(path, line: line) }
}
