import Wording

/// What a file of no known format seems to be.
package enum FileLook: Hashable, Sendable {
    case json, table, text, bytes

    init(_ head: FileHead) {
        let lines = head.lines(10).filter { !$0.allSatisfy(\.isWhitespace) }
        let isBroken = head.isWhole && String(validating: head.bytes, as: UTF8.self) == nil
        let isBinary = isBroken || head.bytes.contains(0)
        let separators: [Character] = [",", "\t", ";", "|"]
        let hasColumns = separators.contains { separator in
            lines.count > 1
                && lines.allSatisfy { line in line.count(where: { $0 == separator }) >= 2 }
        }
        self =
            head.jsonFraming != nil ? .json : hasColumns ? .table : isBinary ? .bytes : .text
    }

    /// What it is, and what to do next.
    var phrase: Phrase {
        switch self {
        case .json: .unknownJSON
        case .table: .unknownTable
        case .text: .unknownText
        case .bytes: .unknownBytes
        }
    }
}
