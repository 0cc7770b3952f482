import Wording

/// What a file of no known format seems to be.
package enum FileLook: Hashable, Sendable {
    case json, table, text, bytes
    /// A page in HTML or XML, as some programs write workbooks.
    case page
    /// A page as browsers and QQ store it whole, with what hangs on it (`.mht`).
    case webArchive
    /// A packed file of a kind that is not unpacked, by the ending that such files have.
    case packed(String)

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
            if head.jsonFraming != nil {
                .json
            } else if Self.isWebArchive(head) {
                .webArchive
            } else if Self.isPage(head) {
                .page
            } else {
                hasColumns ? .table : isBinary ? .bytes : .text
            }
    }

    private static func isWebArchive(_ head: FileHead) -> Bool {
        ["MIME-Version:", "multipart/related"].allSatisfy(head.contains)
            && ["text/html", "Save by Tencent"].contains(where: head.contains)
    }

    private static func isPage(_ head: FileHead) -> Bool {
        guard head.firstByte == UInt8(ascii: "<") else { return false }
        return ["<html", "<HTML", "<table", "<TABLE", "<Workbook"].contains(where: head.contains)
    }

    /// What it is, and what to do next.
    var phrase: Phrase {
        switch self {
        case .json: .unknownJSON
        case .table: .unknownTable
        case .text: .unknownText
        case .bytes: .unknownBytes
        case .page: .unknownPage
        case .webArchive: .unknownWebArchive
        case .packed(let ending): .unknownPacking(ending)
        }
    }
}
